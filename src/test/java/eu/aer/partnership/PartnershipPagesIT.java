package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.Block;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.Person;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.StatementCount;
import eu.aer.media.Uploading;
import eu.aer.page.PageFacts;
import eu.aer.site.Routes;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What pages that show partnerships ask of the database, and what they leave out. */
@Tag("persistence")
class PartnershipPagesIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final String LIST = "/en/aer-programmes/interregional-diplomacy";

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    Uploading uploading;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    @Inject
    Drafts drafts;

    @Inject
    Staff staff;

    @Inject
    StatementCount statements;

    private final List<Long> published = new ArrayList<>();
    private Person reader;

    @BeforeEach
    void open() {
        reader = staff.signedIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    void takeDown() {
        published.forEach(id -> system(() -> publishing.unpublish(id, EN)));
    }

    @Test
    void morePartnershipsAskNoMoreQuestions() {
        var page = drafts.add();
        showAll(page);
        grow(1);
        var list = asked(LIST + "?kind=programme");
        var narrowed = asked(LIST + "?kind=policy");
        var block = asked(routes.find(page, EN).orElseThrow().location());
        var desk = asked("/admin/partnership/list?kind=programme");
        grow(9);
        assertEquals(list, asked(LIST + "?kind=programme"));
        assertEquals(
                10,
                Jsoup.parse(reader.get(LIST + "?kind=programme").body())
                        .select("section.partnership .logo img")
                        .size());
        assertEquals(narrowed, asked(LIST + "?kind=policy"));
        grow(1);
        assertEquals(block, asked(routes.find(page, EN).orElseThrow().location()));
        assertEquals(desk, asked("/admin/partnership/list?kind=programme"));
    }

    @Test
    void aPartnershipWithMoreToShowAsksNoMoreQuestions() {
        var few = published(facts(1));
        var asked = asked(location(few));
        var many = published(facts(30));
        assertEquals(asked, asked(location(many)));
        var page = Jsoup.parse(reader.get(location(many)).body());
        assertEquals(30, page.select(".page-main .links a").size());
        assertEquals(30, page.select(".page-main .documents a").size());
        assertEquals(30, page.select("table[aria-labelledby=former] tbody tr").size());
    }

    @Test
    void whatIsInTheTrashIsNotShown() {
        var target = drafts.addLive();
        var other = drafts.addLive();
        var id = published(new PartnershipFacts(
                null,
                "",
                null,
                null,
                null,
                "",
                "",
                List.of(),
                List.of("item:" + target, "item:" + other, "item:999999999999"),
                List.of("media:0123456789abcdef0123456789abcdef")));
        system(() -> trashing.trash(target));
        var page = Jsoup.parse(reader.get(location(id)).body());
        assertEquals(1, page.select(".page-main .links a").size());
        assertTrue(page.select(".page-main .documents, .logo").isEmpty());
    }

    /** The first time after a change, when nothing of it is kept. */
    private int asked(String path) {
        published(of(PartnerKind.POLICY));
        // whoever asks first takes over the changes of all others
        reader.get("/en");
        return statements.ofAnswers(() -> assertEquals(200, reader.get(path).statusCode(), path));
    }

    private void grow(int number) {
        IntStream.range(0, number).forEach(each -> published(facts(2)));
    }

    /** With so many of everything. */
    private PartnershipFacts facts(int number) {
        var files = IntStream.rangeClosed(0, number).mapToObj(each -> file()).toList();
        return new PartnershipFacts(
                PartnerKind.PROGRAMME,
                "",
                null,
                null,
                null,
                "",
                files.get(0),
                IntStream.range(0, number)
                        .mapToObj(each -> new Representative("Person " + each, Words.NONE, null, null, true))
                        .toList(),
                IntStream.range(0, number)
                        .mapToObj(each -> "item:" + drafts.addLive())
                        .toList(),
                files.subList(1, files.size()));
    }

    private static PartnershipFacts of(PartnerKind kind) {
        return new PartnershipFacts(kind, "", null, null, null, "", "", List.of(), List.of(), List.of());
    }

    private String file() {
        var content = SampleMedia.drawing(40, 20, new Color(UUID.randomUUID().hashCode() & 0xffffff));
        var id = new String[1];
        system(() -> {
            try {
                id[0] = uploading
                        .upload(new ByteArrayInputStream(content), "Logo.png", content.length, EN)
                        .asset()
                        .publicId();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return "media:" + id[0];
    }

    private long published(PartnershipFacts facts) {
        var partnership = new Partnership(EN);
        system(() -> {
            publishing.create(partnership, draft(List.of(), facts), "");
            publishing.publish(partnership.getId(), EN, 1);
        });
        published.add(partnership.getId());
        feed.generation();
        return partnership.getId();
    }

    private void showAll(long page) {
        var text = draft(List.of(new PartnershipsBlock(UUID.randomUUID(), "All", List.of())), null);
        system(() -> {
            publishing.save(page, EN, new Draft(text.text(), new PageFacts("plain")), 1, "");
            publishing.publish(page, EN, 2);
        });
        published.add(page);
    }

    private static Draft draft(List<Block> blocks, PartnershipFacts facts) {
        return new Draft(new DraftText("Title", "", Drafts.newSlug(), "", blocks), facts);
    }

    private String location(long id) {
        return routes.find(id, EN).orElseThrow().location();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
