package eu.aer.site.web.trash;

import static eu.aer.fixture.TickedList.assertTells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.TickedList;
import eu.aer.page.Pages;
import eu.aer.page.TreeOf;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class TrashBulkIT extends SharedDeployment {

    @Inject
    Staff staff;

    @Inject
    Trashing trashing;

    @Inject
    Pages pages;

    @Inject
    TreeOf tree;

    @Inject
    Drafts drafts;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "/admin/trash/list?words=" + name;
    private long home;
    private long parent;
    private long child;
    private long other;

    /** The child went into the trash before what it stood below. */
    @BeforeEach
    void fill() {
        home = pages.root().orElseThrow().getId();
        parent = page(home, "Été parent ");
        child = page(parent, "Child ");
        other = page(home, "Other ");
        Stream.of(child, parent, other).forEach(this::trash);
    }

    @Test
    void wordsOfTheTitleFindWithoutAccents() {
        var person = staff.signedIn(Role.PUBLISHER);
        assertEquals(
                List.of("Été parent " + name),
                new TickedList(person, address + "+ete")
                        .open()
                        .select("td.wide")
                        .eachText());
        assertEquals(
                2,
                person.get("/admin/export?list=trash&words=" + name + "+PARENT")
                        .body()
                        .lines()
                        .count());
        assertTrue(new TickedList(person, address + "+winter")
                .open()
                .text()
                .contains("Nothing in the trash has these words"));
    }

    @Test
    void severalComeBackAndTheOneWhoseAddressIsTakenStays() {
        var slug = tree.slug(other);
        var taker = tree.live(home, slug);
        var list = new TickedList(staff.signedIn(Role.PUBLISHER), address);
        assertTells(
                list.perform("restoreTicked"),
                "2 restored.",
                "“Other " + name + "” is left as it was: The address part “" + slug + "” is already used");
        assertTrue(pages.find(parent).isPresent() && pages.find(child).isPresent());
        assertEquals(List.of("Other " + name), list.open().select("td.wide").eachText());
        trash(taker);
        assertTells(list.perform("restoreTicked"), "1 restored.");
    }

    @Test
    void severalAreRemovedForGoodAfterAQuestion() {
        var list = new TickedList(staff.signedIn(Role.PUBLISHER), address);
        var asked = list.press("purgeTicked");
        assertTrue(asked.getElementById("bulkDialog").text().contains("3 entries are removed"));
        assertTrue(tree.rows(List.of(parent, child, other)) > 0);
        assertTells(list.confirm(asked, java.util.Map.of()), "3 removed for good.");
        assertEquals(0, tree.rows(List.of(parent, child, other)));
    }

    @Test
    void whoMayNotIsNotOffered() {
        var editor = new TickedList(staff.signedIn(Role.EDITOR), address).open();
        assertEquals(
                0, editor.select("[data-tickable], button[id$=:purgeTicked]").size());
        var reviewer = new TickedList(staff.signedIn(Role.REVIEWER), address).open();
        assertEquals(0, reviewer.select("th.tick, button[id$=:restoreTicked]").size());
    }

    private long page(long above, String title) {
        var id = tree.draft(above);
        drafts.save(id, 1, title + name, Drafts.newSlug());
        return id;
    }

    private void trash(long id) {
        CurrentAccount.asSystem(() -> trashing.trash(id));
    }
}
