package eu.aer.site.web.access;

import static eu.aer.account.Role.ADMINISTRATOR;
import static eu.aer.account.Role.EDITOR;
import static eu.aer.account.Role.PUBLISHER;
import static eu.aer.account.Role.REVIEWER;
import static eu.aer.account.Role.TRANSLATOR;
import static eu.aer.common.Language.ENGLISH;
import static eu.aer.common.Language.FRENCH;

import eu.aer.account.AccountDraft;
import eu.aer.account.Administering;
import eu.aer.account.ForbiddenException;
import eu.aer.account.Role;
import eu.aer.account.factor.FactorReset;
import eu.aer.account.link.Inviting;
import eu.aer.common.Language;
import eu.aer.common.Report;
import eu.aer.common.Words;
import eu.aer.content.Bulk;
import eu.aer.content.Plan;
import eu.aer.content.Publishing;
import eu.aer.content.Steward;
import eu.aer.content.Stewardship;
import eu.aer.content.drafting.Autosaves;
import eu.aer.content.drafting.Presences;
import eu.aer.content.drafting.Restoring;
import eu.aer.content.drafting.Slot;
import eu.aer.content.language.LanguageSetting;
import eu.aer.content.mending.Correction;
import eu.aer.content.mending.Mending;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.content.review.Reviewing;
import eu.aer.content.schedule.Scheduling;
import eu.aer.content.translating.Translating;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.link.Checking;
import eu.aer.link.LinkTurn;
import eu.aer.media.Keeping;
import eu.aer.media.Tags;
import eu.aer.media.Uploading;
import eu.aer.news.NewsTopics;
import eu.aer.page.CopyingPages;
import eu.aer.page.Moving;
import eu.aer.page.NewPage;
import eu.aer.page.Page;
import eu.aer.page.Pages;
import eu.aer.page.Renaming;
import eu.aer.project.call.Closing;
import eu.aer.project.call.Course.Ending;
import eu.aer.project.call.expression.Answering;
import eu.aer.project.call.expression.ExpressionOfInterest.State;
import eu.aer.project.call.expression.MakingProject;
import eu.aer.project.call.letter.TemplateKind;
import eu.aer.project.call.letter.Templates;
import eu.aer.project.call.letter.Wording;
import eu.aer.site.HomeSetting;
import eu.aer.site.consent.ConsentTexts;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuDraft;
import eu.aer.site.menu.Menus;
import eu.aer.site.privacy.DataRequests;
import eu.aer.site.privacy.RetentionTable;
import eu.aer.site.redirect.MissedAddresses;
import eu.aer.site.redirect.RedirectDraft;
import eu.aer.site.redirect.Redirects;
import eu.aer.site.setting.FactorSetting;
import eu.aer.site.setting.Settings;
import eu.aer.site.setting.TestMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that the back office can ask for and that changes something, by the name of its activity, and the roles that may. An
 * architecture test holds it complete. They are done to a page that is live in English and has a French draft.
 */
@ApplicationScoped
public class Deeds {

    private static final Set<Role> WRITERS = EnumSet.of(TRANSLATOR, EDITOR, PUBLISHER, ADMINISTRATOR);
    private static final Set<Role> EDITORS = EnumSet.of(EDITOR, PUBLISHER, ADMINISTRATOR);
    private static final Set<Role> REVIEWERS = EnumSet.of(REVIEWER, PUBLISHER, ADMINISTRATOR);
    private static final Set<Role> PUBLISHERS = EnumSet.of(PUBLISHER, ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(ADMINISTRATOR);

    @Inject
    Administering administering;

    @Inject
    Inviting inviting;

    @Inject
    FactorReset factorReset;

    @Inject
    FactorSetting factorSetting;

    @Inject
    Autosaves autosaves;

    @Inject
    Presences presences;

    @Inject
    Restoring restoring;

    @Inject
    PreviewLinks links;

    @Inject
    Publishing publishing;

    @Inject
    Mending mending;

    @Inject
    Stewardship stewardship;

    @Inject
    Bulk bulk;

    @Inject
    Reviewing reviewing;

    @Inject
    Scheduling scheduling;

    @Inject
    Trashing trashing;

    @Inject
    Pages pages;

    @Inject
    NewPage newPage;

    @Inject
    Moving moving;

    @Inject
    CopyingPages copying;

    @Inject
    Renaming renaming;

    @Inject
    Menus menus;

    @Inject
    Redirects redirects;

    @Inject
    MissedAddresses missed;

    @Inject
    Settings settings;

    @Inject
    TestMail testMail;

    @Inject
    ConsentTexts consents;

    @Inject
    HomeSetting home;

    @Inject
    DataRequests requests;

    @Inject
    RetentionTable retention;

    @Inject
    Translating translating;

    @Inject
    Keeping keeping;

    @Inject
    Uploading uploading;

    @Inject
    LanguageSetting languages;

    @Inject
    Checking checking;

    @Inject
    LinkTurn linkTurn;

    @Inject
    NewsTopics newsTopics;

    @Inject
    Closing closing;

    @Inject
    Answering answering;

    @Inject
    Templates templates;

    @Inject
    MakingProject making;

    /**
     * @param id of the page
     * @param parent of the page
     * @param colleague id of an account that is nobody's who is asked
     */
    public Map<String, Deed> to(long id, long parent, long colleague) {
        var deeds = new TreeMap<String, Deed>();
        texts(deeds, id);
        items(deeds, id, parent, colleague);
        publication(deeds, id);
        files(deeds);
        calls(deeds, id);
        site(deeds);
        accounts(deeds, colleague);
        return deeds;
    }

    private void calls(Map<String, Deed> deeds, long id) {
        deeds.put("Closing.end", new Deed(PUBLISHERS, () -> closing.end(id, Ending.CLOSED)));
        deeds.put("Closing.reopen", new Deed(PUBLISHERS, () -> closing.reopen(id)));
        deeds.put("Answering.mark", new Deed(PUBLISHERS, () -> answering.mark(0, State.DECLINED)));
        deeds.put("Answering.write", new Deed(PUBLISHERS, () -> answering.write(0, new Wording("", ""))));
        deeds.put(
                "Templates.write",
                new Deed(
                        PUBLISHERS,
                        () -> templates.write(
                                TemplateKind.DECLINE, FRENCH, new Wording("Non", ""), new Wording("", ""))));
        deeds.put("MakingProject.make", new Deed(PUBLISHERS, () -> making.make(id)));
    }

    private void texts(Map<String, Deed> deeds, long id) {
        deeds.put(
                "Publishing.save",
                new Deed(WRITERS, () -> publishing.save(id, FRENCH, Drafts.draft("Titre", Drafts.newSlug()), 1, "")));
        deeds.put("Restoring.restore", new Deed(WRITERS, () -> restoring.restore(id, FRENCH, 1, 1, "")));
        deeds.put("Reviewing.ask", new Deed(WRITERS, () -> reviewing.ask(id, FRENCH, 1, "")));
        deeds.put("Reviewing.withdraw", new Deed(WRITERS, () -> reviewing.withdraw(id, FRENCH, 1)));
        deeds.put("Translating.confirm", new Deed(WRITERS, () -> translating.confirm(id, FRENCH, 1)));
        deeds.put("Presences.beat", new Deed(WRITERS, () -> presences.beat(id, FRENCH)));
        deeds.put("PreviewLinks.create", new Deed(WRITERS, () -> links.create(id, FRENCH, 1, "")));
        deeds.put("PreviewLinks.revoke", new Deed(WRITERS, () -> links.revoke(id, FRENCH, 0)));
        deeds.put("Renaming.rename", new Deed(WRITERS, () -> {
            var name = renaming.name(id, FRENCH).orElseThrow();
            renaming.rename(id, FRENCH, name, name.with("Titre", "", name.slug()), false);
        }));
        var slot = Slot.of(id, Page.KIND, FRENCH);
        // everybody keeps what he or she has typed
        var all = EnumSet.allOf(Role.class);
        deeds.put("Autosaves.keep", new Deed(all, () -> autosaves.keep(slot, 1, "{}", "{}")));
        deeds.put("Autosaves.forget", new Deed(all, () -> autosaves.forget(slot)));
    }

    private void items(Map<String, Deed> deeds, long id, long parent, long colleague) {
        var day = LocalDate.of(2099, 1, 1);
        deeds.put(
                "Publishing.create",
                new Deed(
                        EDITORS,
                        () -> publishing.create(
                                new Page(ENGLISH, pages.find(parent), 99),
                                Drafts.draft("Title", Drafts.newSlug()),
                                "")));
        deeds.put("NewPage.below", new Deed(EDITORS, () -> newPage.below(id, ENGLISH, "Title", "")));
        deeds.put("CopyingPages.copy", new Deed(EDITORS, () -> copying.copy(id, parent, Optional.empty())));
        deeds.put(
                "Stewardship.change",
                new Deed(EDITORS, () -> stewardship.change(id, seen(id), new Steward(null, day))));
        deeds.put("Bulk.assign", new Deed(EDITORS, () -> tell(bulk.assign(List.of(id), colleague))));
        deeds.put("Bulk.review", new Deed(EDITORS, () -> tell(bulk.review(List.of(id), day))));
        deeds.put("Moving.move", new Deed(PUBLISHERS, () -> moving.move(id, parent, parent, Optional.empty())));
        deeds.put("Moving.step", new Deed(PUBLISHERS, () -> moving.step(id, parent, -1)));
        deeds.put("Trashing.trash", new Deed(PUBLISHERS, () -> trashing.trash(id)));
        deeds.put("Bulk.trash", new Deed(PUBLISHERS, () -> tell(bulk.trash(List.of(id)))));
        deeds.put("Trashing.restore", new Deed(PUBLISHERS, () -> trashing.restore(id, "")));
        deeds.put("Trashing.purge", new Deed(PUBLISHERS, () -> trashing.purge(id)));
    }

    private Steward seen(long id) {
        return stewardship.of(id);
    }

    private void publication(Map<String, Deed> deeds, long id) {
        deeds.put("Publishing.publish", new Deed(PUBLISHERS, () -> publishing.publish(id, FRENCH, 1)));
        deeds.put("Publishing.unpublish", new Deed(PUBLISHERS, () -> publishing.unpublish(id, ENGLISH)));
        deeds.put(
                "Mending.mend",
                new Deed(PUBLISHERS, () -> mending.mend(id, FRENCH, List.of(new Correction("a", "b", 0, 1)), "")));
        deeds.put("Bulk.publish", new Deed(PUBLISHERS, () -> tell(bulk.publish(List.of(id)))));
        deeds.put("Bulk.unpublish", new Deed(PUBLISHERS, () -> tell(bulk.unpublish(List.of(id)))));
        deeds.put("Scheduling.set", new Deed(PUBLISHERS, () -> scheduling.set(id, FRENCH, 1, Plan.NONE, null, null)));
        deeds.put(
                "Scheduling.stampNewest", new Deed(PUBLISHERS, () -> scheduling.stampNewest(id, FRENCH, 1, Plan.NONE)));
        deeds.put("Scheduling.cancel", new Deed(PUBLISHERS, () -> scheduling.cancel(id, FRENCH, Plan.NONE)));
        deeds.put("Reviewing.approve", new Deed(REVIEWERS, () -> reviewing.approve(id, FRENCH, 1, "")));
        deeds.put("Reviewing.wantChanges", new Deed(REVIEWERS, () -> reviewing.wantChanges(id, FRENCH, 1, "No")));
    }

    private void files(Map<String, Deed> deeds) {
        deeds.put("Keeping.describe", new Deed(EDITORS, () -> keeping.describe("none", ENGLISH, "Words", "")));
        deeds.put("Keeping.tag", new Deed(EDITORS, () -> keeping.tag("none", Tags.typed("Tag"))));
        deeds.put("Keeping.remove", new Deed(PUBLISHERS, () -> keeping.remove("none")));
        deeds.put("Uploading.upload", new Deed(EDITORS, () -> {
            try {
                uploading.upload(InputStream.nullInputStream(), "nothing.pdf", 0, ENGLISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        deeds.put("Uploading.replace", new Deed(EDITORS, () -> {
            try {
                uploading.replace("none", InputStream.nullInputStream(), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private void site(Map<String, Deed> deeds) {
        var entry =
                new MenuDraft(Menu.MAIN, Optional.empty(), Optional.empty(), "/en", "", true, Map.of(ENGLISH, "Entry"));
        var redirect = new RedirectDraft("/somewhere-old", Optional.empty(), ENGLISH, "/en");
        deeds.put("Menus.save", new Deed(PUBLISHERS, () -> menus.save(Optional.empty(), 0, entry)));
        deeds.put("Menus.move", new Deed(PUBLISHERS, () -> menus.move(0, 1)));
        deeds.put("Menus.remove", new Deed(PUBLISHERS, () -> menus.remove(0)));
        deeds.put("Redirects.save", new Deed(PUBLISHERS, () -> redirects.save(Optional.empty(), 0, redirect)));
        deeds.put("Redirects.remove", new Deed(PUBLISHERS, () -> redirects.remove(0, 0)));
        deeds.put("MissedAddresses.ignore", new Deed(PUBLISHERS, () -> missed.ignore(List.of(0L), true)));
        deeds.put("MissedAddresses.remove", new Deed(PUBLISHERS, () -> missed.remove(List.of(0L))));
        deeds.put("HomeSetting.choose", new Deed(PUBLISHERS, () -> home.choose(Optional.empty(), Optional.empty())));
        deeds.put("ConsentTexts.write", new Deed(PUBLISHERS, () -> consents.write("nothing", ENGLISH, "", 0)));
        deeds.put("TestMail.send", new Deed(PUBLISHERS, () -> testMail.send()));
        deeds.put("Settings.change", new Deed(PUBLISHERS, () -> settings.change(List.of())));
        deeds.put("Checking.visitSoon", new Deed(EDITORS, () -> checking.visitSoon(0)));
        deeds.put("LinkTurn.pause", new Deed(EDITORS, () -> linkTurn.pause(true)));
        var name = new Words(Map.of(ENGLISH, Drafts.newSlug()));
        deeds.put("NewsTopics.add", new Deed(PUBLISHERS, () -> newsTopics.add(name)));
        deeds.put("NewsTopics.rename", new Deed(PUBLISHERS, () -> newsTopics.rename(0, 0, name)));
        deeds.put("NewsTopics.remove", new Deed(PUBLISHERS, () -> newsTopics.remove(0, 0)));
        deeds.put("LanguageSetting.use", new Deed(PUBLISHERS, () -> languages.use(new Language("ga"))));
        deeds.put("LanguageSetting.giveUp", new Deed(PUBLISHERS, () -> languages.giveUp(FRENCH)));
        deeds.put("DataRequests.erase", new Deed(ADMINISTRATORS, () -> requests.erase("nobody@example.org")));
        deeds.put("RetentionTable.change", new Deed(ADMINISTRATORS, () -> retention.change("none", 1, 2)));
    }

    private void accounts(Map<String, Deed> deeds, long colleague) {
        var draft = new AccountDraft(Drafts.newSlug() + "@example.org", "Somebody", EDITOR, ENGLISH);
        deeds.put("Administering.create", new Deed(ADMINISTRATORS, () -> administering.create(draft)));
        deeds.put("Inviting.invite", new Deed(ADMINISTRATORS, () -> inviting.invite(draft)));
        deeds.put("Inviting.again", new Deed(ADMINISTRATORS, () -> inviting.again(colleague)));
        deeds.put("Inviting.withdraw", new Deed(ADMINISTRATORS, () -> inviting.withdraw(colleague)));
        deeds.put("FactorReset.reset", new Deed(ADMINISTRATORS, () -> factorReset.reset(colleague)));
        deeds.put("FactorSetting.require", new Deed(ADMINISTRATORS, () -> factorSetting.require(true)));
        deeds.put("Administering.change", new Deed(ADMINISTRATORS, () -> administering.change(colleague, -1, draft)));
        deeds.put("Administering.disable", new Deed(ADMINISTRATORS, () -> administering.disable(colleague)));
        deeds.put("Administering.enable", new Deed(ADMINISTRATORS, () -> administering.enable(colleague)));
        deeds.put(
                "Administering.resetPassword", new Deed(ADMINISTRATORS, () -> administering.resetPassword(colleague)));
    }

    /** What is refused of one item among many is only told. */
    private static void tell(Report report) {
        report.refusals().stream()
                .map(Report.Refusal::reason)
                .filter(ForbiddenException.class::isInstance)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    /** @param allowed the roles that may */
    public record Deed(Set<Role> allowed, Runnable work) {}
}
