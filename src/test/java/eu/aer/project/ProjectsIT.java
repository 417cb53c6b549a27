package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.ContentItem;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.GateException;
import eu.aer.content.listing.ContentTables;
import eu.aer.fixture.SharedDeployment;
import eu.aer.site.Resolution;
import eu.aer.site.Routes;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class ProjectsIT extends SharedDeployment {

    private static final ProjectFacts FACTS = new ProjectFacts(
            "TEST",
            "Some programme",
            "X-2020-1",
            "42",
            new Period(PartialDate.parse("2020-02"), null),
            new Budget(new BigDecimal("1666663.03"), new BigDecimal("1499996.74"), "EUR"),
            "https://test.example",
            new Words(Map.of(Language.ENGLISH, "One\nTwo", Language.FRENCH, "Un\nDeux")),
            List.of(
                    new Partner("Land Salzburg", "AT", Partner.Role.LEAD),
                    new Partner("ICEI", "", Partner.Role.TECHNICAL)),
            List.of(new Output(new Words(Map.of(Language.ENGLISH, "A handbook")), "", "https://handbook.example/read")),
            new Words(Map.of(Language.ENGLISH, "Co-funded by the European Union")));

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    ContentTables tables;

    @Inject
    Projects projects;

    @Inject
    ProjectSelection selection;

    @Inject
    Routes routes;

    @Inject
    ChangeFeed feed;

    private final String slug = "test-" + UUID.randomUUID();
    private final List<Long> published = new ArrayList<>();

    @AfterEach
    void takeDown() {
        published.forEach(id -> system(() -> publishing.unpublish(id, Language.ENGLISH)));
    }

    @Test
    void factsComeBackAsTheyWereStored() {
        var id = published(slug, FACTS);
        assertEquals(FACTS, contents.live(id, Language.GERMAN).orElseThrow().facts());
    }

    @Test
    void aProjectIsListedByItsStateTheLatestFirst() {
        var id = published(slug, FACTS);
        feed.generation();
        var rows = projects.index().rows();
        var listed = projects.listed(rows, Language.FRENCH);
        assertEquals(
                List.of("CL-YE", "EU-BELONG", "MEET", "TEST"),
                listed.stream()
                        .map(project -> project.facts().acronym())
                        .filter(acronym -> !acronym.startsWith("SAMPLE"))
                        .toList());
        var own = rows.stream().filter(row -> row.id() == id).findFirst().orElseThrow();
        assertEquals(ProjectState.ONGOING, own.state());
        assertEquals(List.of("one", "two"), own.themes());
        assertEquals("Deux", projects.index().themes().get("two").only(Language.FRENCH));
        assertEquals(List.of("AT"), own.countries());
    }

    @Test
    void aProjectHasOneAddressBelowTheListOfAll() {
        published(slug, FACTS);
        feed.generation();
        assertTrue(routes.resolve(Language.ENGLISH, "/en/projects/" + slug) instanceof Resolution.Show);
        for (var list : List.of("ongoing-projects", "completed-projects")) {
            assertEquals(
                    new Resolution.Moved("/fr/projects/" + slug),
                    routes.resolve(Language.FRENCH, "/fr/projects/" + list + "/" + slug));
            assertEquals(
                    new Resolution.NotFound(),
                    routes.resolve(Language.ENGLISH, "/en/projects/" + list + "/about-our-projects"));
        }
    }

    @Test
    void aProjectCannotTakeTheAddressOfAPage() {
        var taken = assertThrows(DomainException.class, () -> published("ongoing-projects", FACTS));
        assertEquals("content.slugTaken", taken.code());
        assertEquals(List.of("ongoing-projects", "Ongoing Projects"), taken.arguments());
    }

    @Test
    void whoeverIsPaidByTheUnionSaysSo() {
        var silent = new ProjectFacts(
                "",
                "LIFE",
                "",
                "",
                null,
                null,
                "",
                null,
                List.of(),
                List.of(),
                new Words(Map.of(Language.FRENCH, "Non")));
        var refused = assertThrows(GateException.class, () -> published(slug, silent));
        assertEquals(
                List.of("project.gate.funding"),
                refused.findings().stream()
                        .filter(Finding::blocking)
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        var ended = new ProjectFacts(
                "",
                "",
                "",
                "",
                new Period(PartialDate.parse("2020"), PartialDate.parse("2019")),
                null,
                "",
                null,
                null,
                null,
                null);
        var refused = assertThrows(ConstraintViolationException.class, () -> published(slug, ended));
        assertEquals(
                List.of("project.endBeforeStart"),
                refused.getConstraintViolations().stream()
                        .map(violation -> violation.getMessageTemplate())
                        .toList());
    }

    @Test
    void theBackOfficeFindsProjectsByWordsOfTheirTitle() {
        system(() -> {
            assertEquals(1, tables.count(Project.class, "mobilise EUROPE"));
            var page = tables.page(Project.class, "", ContentTables.Order.TITLE, false, 1, 2);
            assertEquals(2, page.size());
            assertTrue(title(page.get(0)).compareTo(title(page.get(1))) < 0);
            assertEquals(0, tables.count(Project.class, "100%"));
        });
        assertEquals(
                "account.forbidden",
                assertThrows(DomainException.class, () -> tables.count(Project.class, ""))
                        .code());
    }

    @Test
    void whatNobodyHasPublishedIsInNoState() {
        var draft = new Draft(new DraftText(slug, "", slug, "", List.of()), FACTS);
        system(() -> {
            publishing.create(new Project(Language.ENGLISH), draft, "");
            assertEquals(1, tables.count(Project.class, selection.filter(slug, null, "")));
            for (var state : ProjectState.values()) {
                assertEquals(0, tables.count(Project.class, selection.filter(slug, state, "")), state.key());
            }
        });
    }

    private static String title(ContentItem item) {
        return item.titleIn(Language.ENGLISH);
    }

    private long published(String slugOfIt, ProjectFacts facts) {
        var project = new Project(Language.ENGLISH);
        system(() -> {
            publishing.add(project);
            var text = new DraftText("Test project", "", slugOfIt, "", List.of());
            publishing.save(project.getId(), Language.ENGLISH, new Draft(text, facts), 0, "");
            publishing.publish(project.getId(), Language.ENGLISH, 1);
        });
        published.add(project.getId());
        return project.getId();
    }

    private static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
