package eu.aer.site.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entries of a menu, each test with two of its own. */
@Tag("persistence")
class MenusIT extends SharedDeployment {

    @Inject
    Menus menus;

    @Inject
    Drafts drafts;

    @Inject
    Trashing trashing;

    private MenuItem one;
    private MenuItem other;

    @BeforeEach
    void addTwo() {
        one = save(Optional.empty(), draft(Optional.empty(), Optional.empty()));
        other = save(Optional.empty(), draft(Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void removeBoth() {
        CurrentAccount.asSystem(() -> {
            menus.remove(one.getId());
            menus.remove(other.getId());
        });
    }

    @Test
    void ofTwoEntriesThatArePutBelowEachOtherInOneInstantOneStays() {
        var start = new CyclicBarrier(2);
        var first = CompletableFuture.supplyAsync(() -> saveTogether(start, one, below(other)));
        var second = CompletableFuture.supplyAsync(() -> saveTogether(start, other, below(one)));
        assertEquals(
                List.of("", "site.menuLoop"),
                Stream.of(first.join(), second.join()).sorted().toList());
    }

    @Test
    void ofTwoWhoChangeAnEntryInOneInstantOneIsTold() {
        var start = new CyclicBarrier(2);
        var answers = Stream.of("/en", "/fr")
                .map(url -> new MenuDraft(
                        Menu.FOOTER, Optional.empty(), Optional.empty(), url, "", true, Map.of(Language.ENGLISH, url)))
                .map(draft -> CompletableFuture.supplyAsync(() -> saveTogether(start, one, draft)))
                .toList();
        assertEquals(
                List.of("", "site.menuStale"),
                answers.stream().map(CompletableFuture::join).sorted().toList());
    }

    @Test
    void anEntryLeadsToNothingThatIsNotThereAnyMore() {
        var page = drafts.add();
        CurrentAccount.asSystem(() -> trashing.trash(page));
        for (var gone : List.of(page, 999_999_999L)) {
            var draft = draft(Optional.empty(), Optional.of(gone));
            assertEquals(
                    "content.gone",
                    assertThrows(DomainException.class, () -> save(Optional.of(one), draft))
                            .code());
        }
    }

    private static MenuDraft below(MenuItem parent) {
        return draft(Optional.of(parent.getId()), Optional.empty());
    }

    private static MenuDraft draft(Optional<Long> parent, Optional<Long> item) {
        return new MenuDraft(Menu.FOOTER, parent, item, "", "", true, Map.of(Language.ENGLISH, "Entry"));
    }

    private String saveTogether(CyclicBarrier start, MenuItem entry, MenuDraft draft) {
        try {
            start.await();
            save(Optional.of(entry), draft);
            return "";
        } catch (DomainException refused) {
            return refused.code();
        } catch (Exception unexpected) {
            throw new CompletionException(unexpected);
        }
    }

    private MenuItem save(Optional<MenuItem> entry, MenuDraft draft) {
        var saved = new AtomicReference<MenuItem>();
        CurrentAccount.asSystem(() -> saved.set(menus.save(
                entry.map(MenuItem::getId), entry.map(MenuItem::getVersion).orElse(0L), draft)));
        return saved.get();
    }
}
