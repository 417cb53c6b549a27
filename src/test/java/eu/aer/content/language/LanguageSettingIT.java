package eu.aer.content.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Bulk;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.Rows;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.schedule.Scheduling;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.Page;
import eu.aer.page.Pages;
import eu.aer.site.Addresses;
import eu.aer.site.Routes;
import eu.aer.site.attention.Figures;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class LanguageSettingIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;
    private static final Language FR = Language.FRENCH;
    private static final Language DE = Language.GERMAN;
    private static final Language ES = new Language("es");

    private final String slug = Drafts.newSlug();

    @Inject
    LanguageSetting setting;

    @Inject
    ContentLanguages languages;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    ContentLists lists;

    @Inject
    Scheduling scheduling;

    @Inject
    Bulk bulk;

    @Inject
    Figures figures;

    @Inject
    Trashing trashing;

    @Inject
    Pages pages;

    @Inject
    Drafts drafts;

    @Inject
    Routes routes;

    @Inject
    Addresses addresses;

    @Inject
    ChangeFeed feed;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @AfterEach
    void giveUp() {
        if (languages.find("es").isPresent()) {
            giveUp(ES);
        }
    }

    @Test
    void everyAddressInAnAddedLanguageIsWhatPublishingWouldHaveMadeOfIt() throws Exception {
        var french = page(FR, pages.root().orElseThrow(), slug + "-fr");
        publish(french, EN, slug + "-en");
        var below = page(EN, page(french), slug + "-below");
        var trashed = page(EN, page(french), slug + "-trashed");
        CurrentAccount.asSystem(() -> trashing.trash(trashed));
        var draft = drafts.add();
        use(ES);
        assertEquals(slug + "-fr", path(french));
        assertEquals(slug + "-fr/" + slug + "-below", path(below));
        assertEquals(Optional.empty(), routes.find(draft, ES));

        var made = addresses();
        assertEquals(made.size(), count("select count(*) from address where language = 'en'"));
        transaction.begin();
        em.createQuery("select distinct a.item from Address a where a.item.trashedAt is null", ContentItem.class)
                .getResultList()
                .forEach(addresses::derive);
        transaction.commit();
        assertEquals(made, addresses());

        CurrentAccount.asSystem(() -> trashing.restore(trashed, slug + "-trashed"));
        feed.generation();
        assertEquals(slug + "-fr/" + slug + "-trashed", path(trashed));
        var later = page(EN, page(french), slug + "-later");
        assertEquals(slug + "-fr/" + slug + "-later", path(later));
    }

    @Test
    void aTextInAnAddedLanguageWaitsWhileTheLanguageIsGivenUp() {
        var id = page(EN, pages.root().orElseThrow(), slug);
        use(ES);
        publish(id, ES, slug + "-es");
        assertEquals(slug + "-es", path(id));
        assertEquals(ES, routes.find(id, ES).orElseThrow().shown());
        assertEquals(1, written(ES).live());

        giveUp(ES);
        assertEquals(Optional.empty(), routes.find(id, ES));
        assertEquals(Optional.of("/en/" + slug), routes.redirect("/es/" + slug + "-es"));
        assertEquals(Optional.of("/en"), routes.redirect("/es"));
        assertEquals("content.languageGone", refusal(() -> save(id, ES, slug + "-es", 1)));
        assertTrue(contents.draft(id, ES).isPresent());

        use(ES);
        assertEquals(slug + "-es", path(id));
        assertEquals(Optional.empty(), routes.redirect("/es/" + slug + "-es"));
        save(id, ES, slug + "-es", 1);
    }

    /** It had been shown in place of a text that was taken down, and a draft of it waited. */
    @Test
    void aLanguageThatIsGivenUpIsShownAndAskedForNowhere() {
        use(ES);
        var id = page(EN, pages.root().orElseThrow(), slug);
        publish(id, ES, slug + "-es");
        save(id, ES, slug + "-es", 1);
        CurrentAccount.asSystem(() -> publishing.unpublish(id, EN));
        feed.generation();
        assertEquals(ES, routes.find(id, EN).orElseThrow().shown());
        assertTrue(
                lists.of(List.of(id)).stream().anyMatch(text -> text.language().equals(ES)));

        giveUp(ES);
        assertEquals(Optional.empty(), routes.find(id, EN));
        assertEquals(Optional.empty(), contents.live(id, EN));
        assertTrue(
                lists.of(List.of(id)).stream().noneMatch(text -> text.language().equals(ES)));
        assertEquals("content.languageGone", refusal(() -> publishing.publish(id, ES, 2)));
        assertEquals("content.languageGone", refusal(() -> scheduling.set(id, ES, 2, Plan.NONE, null, null)));
        CurrentAccount.asSystem(
                () -> assertFalse(figures.stock().containsKey(ES), "the chart shows languages that are used"));
        CurrentAccount.asSystem(() -> assertEquals(
                List.of(),
                bulk.publish(List.of(id)).refusals().stream()
                        .map(refused -> refused.reason().code())
                        .filter(code -> !code.equals("content.nothingToPublish"))
                        .toList()));
        assertEquals(EN, contents.live(id, EN).orElseThrow().language());
        assertFalse(contents.text(id, ES).orElseThrow().isLive());

        use(ES);
        assertEquals(ES, routes.find(id, ES).orElseThrow().shown());
        assertEquals(2, contents.text(id, ES).orElseThrow().liveRevision().orElseThrow());
    }

    @Test
    void twoPagesThatWouldComeToHaveOneAddressAreNamed() {
        var home = pages.root().orElseThrow();
        var one = page(EN, home, slug);
        publish(one, FR, slug + "-one-fr");
        publish(one, DE, slug + "-one-de");
        var other = page(FR, home, slug + "-other-fr");
        publish(other, EN, slug + "-other-en");
        publish(other, DE, slug + "-other-de");
        save(other, FR, slug, 1);
        var refusal = assertThrows(DomainException.class, () -> use(ES));
        assertEquals("content.languageClash", refusal.code());
        assertTrue(refusal.arguments().contains(slug));
        assertFalse(languages.find("es").isPresent());
        save(other, FR, slug + "-other-fr", 2);
        use(ES);
        assertEquals(slug, path(one));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals("content.languageStays", refusal(() -> setting.giveUp(EN)));
        assertEquals("content.languageGone", refusal(() -> setting.giveUp(ES)));
        assertEquals("content.languageUsed", refusal(() -> setting.use(FR)));
        assertEquals("content.languageUnknown", refusal(() -> setting.use(new Language("zz"))));
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> setting.use(ES)).code());
        use(ES);
        var id = page(ES, pages.root().orElseThrow(), slug);
        assertEquals("content.languageSource", refusal(() -> setting.giveUp(ES)));
        CurrentAccount.asSystem(() -> trashing.trash(id));
        assertEquals("content.languageSource", refusal(() -> setting.giveUp(ES)));
        CurrentAccount.asSystem(() -> trashing.purge(id));
        giveUp(ES);
    }

    private void use(Language language) {
        CurrentAccount.asSystem(() -> setting.use(language));
        feed.generation();
    }

    private void giveUp(Language language) {
        CurrentAccount.asSystem(() -> setting.giveUp(language));
        feed.generation();
    }

    private static String refusal(Runnable activity) {
        return assertThrows(DomainException.class, () -> CurrentAccount.asSystem(activity))
                .code();
    }

    private LanguageSetting.Written written(Language language) {
        var rows = new ArrayList<LanguageSetting.Written>();
        CurrentAccount.asSystem(() -> rows.addAll(setting.written()));
        return rows.stream()
                .filter(row -> row.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** A live page with this slug in its first language. */
    private long page(Language source, Page above, String first) {
        var page = new Page(source, Optional.of(above), 99);
        CurrentAccount.asSystem(() -> {
            publishing.create(page, draft(first), "");
            publishing.publish(page.getId(), source, 1);
        });
        feed.generation();
        return page.getId();
    }

    private Page page(long id) {
        return pages.find(id).orElseThrow();
    }

    private void publish(long id, Language language, String own) {
        save(id, language, own, 0);
        CurrentAccount.asSystem(() -> publishing.publish(id, language, 1));
        feed.generation();
    }

    private void save(long id, Language language, String own, int basedOn) {
        CurrentAccount.asSystem(() -> publishing.save(id, language, draft(own), basedOn, ""));
        if (basedOn > 0) {
            CurrentAccount.asSystem(() -> publishing.publish(id, language, basedOn + 1));
        }
    }

    private static Draft draft(String own) {
        return new Draft(
                new DraftText("Title of " + own, own.endsWith("-fr") ? "Short" : "", own, "", List.of()),
                Drafts.draft("", "").facts());
    }

    private String path(long id) {
        return routes.find(id, ES).orElseThrow().path();
    }

    /** All that is stored of them. */
    private List<String> addresses() {
        return Rows.<Object[]>of(
                        em.createNativeQuery(
                                "select item_id, path, title, section, kind, shown_language from address where language = 'es' order by item_id"))
                .stream()
                .map(Arrays::toString)
                .toList();
    }

    private int count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
