package eu.aer.lighthouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.AccountDraft;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.fixture.Deployments;
import eu.aer.fixture.Person;
import eu.aer.page.Page;
import eu.aer.page.PageFacts;
import eu.aer.page.Pages;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The built WAR and one more feature, which no other file knows. */
@ExtendWith(ArquillianExtension.class)
class FeaturePlugInIT {

    @Inject
    Pages pages;

    @Inject
    Publishing publishing;

    @Inject
    Administering administering;

    private final Person person =
            new Person("http://localhost:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset", 0)));
    private final String slug = "lighthouse-" + UUID.randomUUID();

    @Deployment
    static WebArchive war() {
        return Deployments.war(
                        FeaturePlugInIT.class,
                        Person.class,
                        LighthouseSection.class,
                        LighthouseArea.class,
                        LighthouseFeed.class,
                        LighthouseRelated.class,
                        LampBlock.class,
                        LampBlockType.class)
                .addAsResource("lighthouse/texts.properties", "i18n/lighthouse.properties")
                .addAsWebResource("lighthouse/show.xhtml", "lighthouse/show.xhtml")
                .addAsWebResource("lighthouse/lamp.xhtml", "WEB-INF/blocks/lamp.xhtml")
                .addAsWebResource("lighthouse/related.xhtml", "WEB-INF/includes/lighthouse/related.xhtml")
                .addAsWebResource("lighthouse/list.xhtml", "admin/lighthouse/list.xhtml");
    }

    @Test
    void itsSectionAndItsBlockAreShownAtTheAddressOfThePageThatHasThem() {
        CurrentAccount.asSystem(this::publish);
        var shown = person.get("/en/" + slug);
        assertEquals(200, shown.statusCode());
        assertTrue(shown.body().contains("Ships are led home from here"), shown::body);
        assertTrue(shown.body().contains("Seen for 42 miles"), shown::body);
    }

    @Test
    void itsSectionAnswersForAddressesBelowThePage() {
        CurrentAccount.asSystem(this::publish);
        var moved = person.get("/en/" + slug + "/beam");
        assertEquals(301, moved.statusCode());
        assertEquals("/en", moved.headers().firstValue("Location").orElse(""));
        assertEquals(404, person.get("/en/" + slug + "/nothing").statusCode());
    }

    @Test
    void whatIsNewInItStandsInTheFeedOfItsPageAndInThatOfTheSite() {
        CurrentAccount.asSystem(this::publish);
        var feed = person.get("/en/" + slug + "/feed.atom");
        assertEquals(200, feed.statusCode());
        assertEquals(
                "application/atom+xml;charset=UTF-8",
                feed.headers().firstValue("Content-Type").orElse(""));
        assertTrue(feed.body().contains("<title>A new lamp &amp; lens</title>"), feed::body);
        assertTrue(person.get("/fr/feed.atom").body().contains("A new lamp"));
        assertTrue(person.get("/en/" + slug).body().contains("href=\"/en/" + slug + "/feed.atom\""));
    }

    @Test
    void wherePagesHaveNoFeedThereIsNone() {
        assertEquals(404, person.get("/en/about/feed.atom").statusCode());
        assertEquals(404, person.get("/xx/feed.atom").statusCode());
        assertEquals(404, person.get("/en/about.atom").statusCode());
        assertFalse(person.get("/en/about").body().contains("/en/about/feed.atom"));
    }

    @Test
    void whatConcernsAPageThatIsNotItsOwnIsShownThere() {
        assertTrue(person.get("/en/about").body().contains("A lighthouse shines on this page"));
        assertFalse(person.get("/fr/about").body().contains("A lighthouse shines on this page"));
    }

    @Test
    void itsAreaStandsInTheBackOfficeForThoseWhoMayEnterIt() {
        signIn(Role.EDITOR);
        var area = person.get("/admin/lighthouse/list");
        assertEquals(200, area.statusCode());
        assertTrue(area.body().contains("All lighthouses of the association"), area::body);
        var navigation = person.get("/admin/account/password").body();
        assertTrue(navigation.contains("href=\"/admin/lighthouse/list\""), navigation);
        assertTrue(navigation.contains("Lighthouses"), navigation);
    }

    @Test
    void itsViewsHaveNoAddressOfTheirOwn() {
        assertEquals(404, person.get("/lighthouse/show").statusCode());
        assertEquals(302, person.get("/admin/lighthouse/list").statusCode());
    }

    private void publish() {
        var page = new Page(Language.ENGLISH, pages.root(), 99);
        publishing.add(page);
        var text = new DraftText("Lighthouse", "", slug, "", List.of(new LampBlock(UUID.randomUUID(), 42)));
        publishing.save(page.getId(), Language.ENGLISH, new Draft(text, new PageFacts(LighthouseSection.KEY)), 0, "");
        publishing.publish(page.getId(), Language.ENGLISH, 1);
    }

    private void signIn(Role role) {
        var login = UUID.randomUUID() + "@example.org";
        var given = new AtomicReference<String>();
        CurrentAccount.asSystem(() -> given.set(administering
                .create(new AccountDraft(login, "Keeper", role, Language.ENGLISH))
                .password()));
        assertEquals("/admin", person.signIn(login, given.get()));
        var own = "basalt heron 7 ferry";
        person.submit("/admin/account/password", Map.of("old", given.get(), "fresh", own, "repeated", own));
    }
}
