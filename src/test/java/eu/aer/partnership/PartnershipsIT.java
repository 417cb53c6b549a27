package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.listing.ItemFilter;
import eu.aer.content.reference.MediaReferences;
import eu.aer.content.reference.References;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.media.ListedAsset;
import eu.aer.media.Uploading;
import eu.aer.site.Attention.Finding;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class PartnershipsIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final int ALL = 1000;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    ContentTables tables;

    @Inject
    Partnerships partnerships;

    @Inject
    MandatesEnded mandates;

    @Inject
    MediaReferences media;

    @Inject
    References references;

    @Inject
    Uploading uploading;

    @Inject
    Trashing trashing;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    private final String title = "Partnership " + UUID.randomUUID();
    private final List<Long> published = new ArrayList<>();

    @AfterEach
    void takeDown() {
        published.forEach(id -> system(() -> publishing.unpublish(id, EN)));
    }

    @Test
    void factsComeBackAsTheyWereStored() {
        var target = drafts.addLive();
        var facts = new PartnershipFacts(
                PartnerKind.PROGRAMME,
                "TEST",
                PartialDate.parse("2010-01-21"),
                PartialDate.parse("2015"),
                new Words(Map.of(Language.FRENCH, "Régions")),
                "https://test.example",
                "media:" + logo().publicId(),
                List.of(
                        new Representative(
                                "Ana “Q” Ñandú\n",
                                new Words(Map.of(EN, "Vice-President")),
                                PartialDate.parse("2010"),
                                PartialDate.parse("2012-06"),
                                false),
                        new Representative("B", Words.NONE, null, null, true)),
                List.of("item:" + target),
                List.of("media:" + logo().publicId()));
        var id = published(facts);
        assertEquals(facts, contents.live(id, Language.GERMAN).orElseThrow().facts());
    }

    @Test
    void thePublicListKnowsWhatIsLiveInAnyLanguage() {
        var id = published(of(PartnerKind.POLICY));
        assertTrue(partnerships.listed(Language.GERMAN).contains(new ListedPartnership(id, PartnerKind.POLICY)));
        assertEquals(List.of(), partnerships.live(List.of(), EN));
        takeDown();
        assertFalse(partnerships.listed(Language.GERMAN).stream().anyMatch(listed -> listed.id() == id));
    }

    @Test
    void aMandateThatHasEndedIsToldOfUntilSomebodySettlesIt() {
        var yesterday = LocalDate.now(clock).minusDays(1).toString();
        var today = LocalDate.now(clock).toString();
        var id = published(representedBy(
                null,
                mandate("Long ago", "2015", true),
                mandate("Until today", today, false),
                mandate("Until yesterday", yesterday, false),
                mandate("Years ago", "2020-05", false)));
        assertEquals(List.of("Years ago", "Until yesterday"), told(id));
        publishAgain(id, representedBy(null, mandate("Years ago", "2020-05", true)));
        assertEquals(List.of(), told(id));
    }

    @Test
    void mandatesOfWhatNobodyReadsOrHasEndedAreLeftAlone() {
        var over = published(
                representedBy("2020", mandate("Until the end", "2020-12-31", false), mandate("Before", "2019", false)));
        assertEquals(List.of(), told(over));
        var year = String.valueOf(LocalDate.now(clock).getYear());
        assertEquals(List.of("B"), told(published(representedBy(year, mandate("B", "2019", false)))));
        assertEquals(
                List.of("C"),
                told(published(
                        representedBy(LocalDate.now(clock).toString().substring(0, 7), mandate("C", "2019", false)))));
        var id = published(representedBy(null, mandate("A", "2020", false)));
        assertEquals(List.of("A"), told(id));
        system(() -> publishing.unpublish(id, EN));
        assertEquals(List.of(), told(id));
        system(() -> publishing.publish(id, EN, 1));
        system(() -> trashing.trash(id));
        assertEquals(List.of(), told(id));
        published.remove(id);
    }

    @Test
    void theMostPressingMandatesComeFirstAndNoMoreThanWanted() {
        published(representedBy(null, mandate("Second", "1901-02", false), mandate("Third", "1901-03", false)));
        published(representedBy(null, mandate("First", "1901-01", false), mandate("Fourth", "1901-04", false)));
        assertEquals(List.of("First", "Second"), words(mandates.find(2)));
        assertEquals(List.of("First", "Second", "Third", "Fourth"), words(mandates.find(4)));
    }

    @Test
    void aLogoIsPublicWhileAPublishedPartnershipShowsIt() {
        var logo = logo();
        var facts = new PartnershipFacts(
                null, "", null, null, null, "", "media:" + logo.publicId(), List.of(), List.of(), List.of());
        var partnership = new Partnership(EN);
        system(() -> publishing.create(partnership, draft(facts), ""));
        var id = partnership.getId();
        assertTrue(media.isUsed(logo.id()));
        assertFalse(media.isPublic(logo.id()), "A draft shows it to nobody");
        assertEquals(
                List.of(id),
                media.to(logo.id(), 5).stream().map(text -> text.itemId()).toList());
        system(() -> publishing.publish(id, EN, 1));
        assertTrue(media.isPublic(logo.id()));
        system(() -> publishing.unpublish(id, EN));
        assertFalse(media.isPublic(logo.id()));
    }

    @Test
    void whatItIsRelatedToIsKnownToLeadThere() {
        var target = drafts.addLive();
        var id = published(new PartnershipFacts(
                null, "", null, null, null, "", "", List.of(), List.of("item:" + target), List.of()));
        assertEquals(
                List.of(id),
                references.to(List.of(target), 5).stream()
                        .map(text -> text.itemId())
                        .toList());
    }

    @Test
    void theBackOfficeNarrowsByKindAndOrdersByWhatIsKnown() {
        var early = published(since("1950"));
        var late = published(since("1960-05"));
        var unknown = published(since(null));
        var policy = published(of(PartnerKind.POLICY));
        system(() -> {
            var networks = new ItemFilter(title, Map.of("partnerKind", PartnerKind.NETWORK));
            assertEquals(3, tables.count(Partnership.class, networks));
            assertEquals(4, tables.count(Partnership.class, title));
            var bySince = ContentTables.Order.attribute("sinceDate");
            assertEquals(List.of(early, late, unknown), page(networks, bySince, false));
            assertEquals(List.of(late, early, unknown), page(networks, bySince, true));
            assertEquals(
                    List.of(policy),
                    page(
                            new ItemFilter(title, Map.of("partnerKind", PartnerKind.POLICY)),
                            ContentTables.Order.attribute("mandateEnd"),
                            true));
        });
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        var refused = assertThrows(
                ConstraintViolationException.class, () -> published(representedBy(null, mandate("", "2020", false))));
        assertEquals(
                List.of("facts.representatives[0].name"),
                refused.getConstraintViolations().stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .toList());
    }

    private List<Long> page(ItemFilter filter, ContentTables.Order order, boolean descending) {
        return tables.page(Partnership.class, filter, order, descending, 0, 10).stream()
                .map(Partnership::getId)
                .toList();
    }

    private List<String> told(long id) {
        var texts = contents.find(id).stream()
                .flatMap(item -> item.translations().stream())
                .map(text -> text.getId())
                .toList();
        return words(mandates.find(ALL).stream()
                .filter(finding -> texts.contains(finding.textId()))
                .toList());
    }

    private static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::words).toList();
    }

    private static PartnershipFacts of(PartnerKind kind) {
        return new PartnershipFacts(kind, "", null, null, null, "", "", List.of(), List.of(), List.of());
    }

    private static PartnershipFacts since(String since) {
        return new PartnershipFacts(null, "", date(since), null, null, "", "", List.of(), List.of(), List.of());
    }

    private static PartnershipFacts representedBy(String until, Representative... representatives) {
        return new PartnershipFacts(
                null, "", null, date(until), null, "", "", List.of(representatives), List.of(), List.of());
    }

    private static Representative mandate(String name, String until, boolean over) {
        return new Representative(name, Words.NONE, null, date(until), over);
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private long published(PartnershipFacts facts) {
        var partnership = new Partnership(EN);
        system(() -> {
            publishing.create(partnership, draft(facts), "");
            publishing.publish(partnership.getId(), EN, 1);
        });
        published.add(partnership.getId());
        return partnership.getId();
    }

    private void publishAgain(long id, PartnershipFacts facts) {
        system(() -> {
            publishing.save(id, EN, draft(facts), 1, "");
            publishing.publish(id, EN, 2);
        });
    }

    private Draft draft(PartnershipFacts facts) {
        return new Draft(new DraftText(title, "", Drafts.newSlug(), "", List.of()), facts);
    }

    private ListedAsset logo() {
        var content = SampleMedia.drawing(200, 80, new Color(UUID.randomUUID().hashCode() & 0xffffff));
        var uploaded = new AtomicReference<ListedAsset>();
        system(() -> {
            try {
                uploaded.set(uploading
                        .upload(new ByteArrayInputStream(content), "Logo.png", content.length, EN)
                        .asset());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return uploaded.get();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
