package eu.aer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.Acting;
import eu.aer.account.CurrentAccount;
import eu.aer.account.ForbiddenException;
import eu.aer.account.Permission;
import eu.aer.account.Remit;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.content.slug.Placements;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.StatementCount;
import eu.aer.page.Moving;
import eu.aer.page.NewPage;
import eu.aer.page.Pages;
import eu.aer.page.TreeOf;
import eu.aer.project.Project;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class AccessIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Access access;

    @Inject
    Placements placements;

    @Inject
    Publishing publishing;

    @Inject
    Trashing trashing;

    @Inject
    Moving moving;

    @Inject
    NewPage newPage;

    @Inject
    Pages pages;

    @Inject
    TreeOf tree;

    @Inject
    StatementCount statements;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Test
    void aTranslatorWritesOnlyTranslationsIntoTheLanguagesOfTheAccount() throws Exception {
        var translator = account(Role.TRANSLATOR, new Remit(Set.of(Language.FRENCH, EN), Set.of()));
        var id = tree.live(home());
        Acting.as(translator, () -> {
            assertEquals(List.of(Language.FRENCH), access.writable(id, Language.INTERFACE));
            publishing.save(id, Language.FRENCH, Drafts.draft("Titre", Drafts.newSlug()), 0, "");
        });
        for (var other : List.of(EN, Language.GERMAN)) {
            refused(
                    "content.otherLanguage",
                    translator,
                    () -> publishing.save(id, other, Drafts.draft("Title", Drafts.newSlug()), 1, ""));
        }
        refused("account.forbidden", translator, () -> newPage.below(id, Language.FRENCH, "Titre", ""));
    }

    @Test
    void anEditorPutsAwayAnOwnDraftAndNothingElse() throws Exception {
        var editor = account(Role.EDITOR, Remit.EVERYWHERE);
        var parent = tree.live(home());
        var other = tree.live(home());
        long own = Acting.as(editor, () -> newPage.below(parent, EN, "Own", Drafts.newSlug()));
        Acting.as(editor, () -> {
            moving.move(own, parent, other, Optional.empty());
            assertEquals(Set.of(own), access.placeable(List.of(own, parent, other)));
            trashing.trash(own);
            trashing.restore(own, "");
        });
        refused("account.forbidden", editor, () -> {
            trashing.trash(own);
            trashing.purge(own);
        });
        CurrentAccount.asSystem(() -> trashing.restore(own, ""));
        refused("content.notOwnDraft", editor, () -> trashing.trash(parent));

        var foreign = tree.draft(own);
        refused("content.notOwnDraft", editor, () -> trashing.trash(own));
        refused("content.notOwnDraft", editor, () -> moving.move(own, other, parent, Optional.empty()));
        CurrentAccount.asSystem(() -> trashing.trash(foreign));
        CurrentAccount.asSystem(() -> trashing.purge(foreign));

        CurrentAccount.asSystem(() -> publishing.publish(own, EN, 1));
        CurrentAccount.asSystem(() -> publishing.unpublish(own, EN));
        refused("content.notOwnDraft", editor, () -> trashing.trash(own));
    }

    @Test
    void aMoveNeedsTheRightAtBothEnds() throws Exception {
        var head = tree.live(home());
        var within = tree.live(head);
        var outside = tree.live(home());
        var publisher = account(Role.PUBLISHER, new Remit(Set.of(), Set.of(head)));
        refused("content.outsideBranch", publisher, () -> moving.move(within, head, outside, Optional.empty()));
        refused("content.outsideBranch", publisher, () -> moving.move(outside, home(), head, Optional.empty()));
        // the head itself is written, and stays where it is
        refused("content.outsideBranch", publisher, () -> trashing.trash(head));
        Acting.as(publisher, () -> assertTrue(access.may(Permission.PUBLISH_CONTENT, head)));
    }

    @Test
    void aProjectBelongsToTheBranchOfItsSection() throws Exception {
        var projects = placements.parentOf(new Project(EN)).orElseThrow();
        var there = account(Role.EDITOR, new Remit(Set.of(), Set.of(projects)));
        var elsewhere = account(Role.EDITOR, new Remit(Set.of(), Set.of(tree.live(home()))));
        Acting.as(there, () -> assertTrue(access.mayBegin(new Project(EN))));
        Acting.as(elsewhere, () -> assertFalse(access.mayBegin(new Project(EN))));
        var some = em.createQuery("select p.id from Project p", Long.class)
                .setMaxResults(1)
                .getSingleResult();
        Acting.as(there, () -> assertTrue(access.mayWrite(some, EN)));
        Acting.as(elsewhere, () -> assertFalse(access.mayWrite(some, EN)));
    }

    @Test
    void aLimitHoldsFromTheNextDeedOnAndOutlivesItsBranch() throws Exception {
        var head = tree.draft(home());
        var id = tree.live(home());
        var editor = account(Role.EDITOR, Remit.EVERYWHERE);
        Acting.as(editor, () -> access.requireWriting(id, EN));
        transaction.begin();
        em.find(Account.class, editor.getId()).limit(new Remit(Set.of(), Set.of(head)));
        transaction.commit();
        refused("content.outsideBranch", editor, () -> access.requireWriting(id, EN));
        CurrentAccount.asSystem(() -> trashing.trash(head));
        CurrentAccount.asSystem(() -> trashing.purge(head));
        refused("content.outsideBranch", editor, () -> access.requireWriting(id, EN));
    }

    @Test
    void moreRowsAskNoMoreQuestions() throws Exception {
        var head = tree.live(home());
        var editor = account(Role.EDITOR, new Remit(Set.of(), Set.of(head)));
        var ids = new ArrayList<Long>();
        for (var i = 0; i < 20; i++) {
            ids.add(Acting.as(editor, () -> newPage.below(head, EN, "Own", Drafts.newSlug())));
        }
        var few = statements.of(() -> Acting.as(editor, () -> {
            access.rights(ids.subList(0, 2));
        }));
        assertEquals(
                few,
                statements.of(() -> Acting.as(editor, () -> {
                    assertEquals(Set.copyOf(ids), access.rights(ids).place());
                })));
    }

    private long home() {
        return pages.root().orElseThrow().getId();
    }

    private static void refused(String code, Account person, Runnable deed) {
        assertEquals(
                code,
                assertThrows(ForbiddenException.class, () -> Acting.as(person, deed))
                        .code());
    }

    private Account account(Role role, Remit remit) throws Exception {
        var account = new Account(UUID.randomUUID() + "@example.org", "Somebody", role, EN, Instant.EPOCH);
        account.setPassword("none", false);
        account.limit(remit);
        transaction.begin();
        em.persist(account);
        transaction.commit();
        return account;
    }
}
