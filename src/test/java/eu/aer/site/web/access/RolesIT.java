package eu.aer.site.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Account;
import eu.aer.account.AccountDraft;
import eu.aer.account.Accounts;
import eu.aer.account.Acting;
import eu.aer.account.Administering;
import eu.aer.account.CurrentAccount;
import eu.aer.account.ForbiddenException;
import eu.aer.account.Remit;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.page.Pages;
import eu.aer.page.TreeOf;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

/** Everybody tries everything: each deed and each view of the back office, and what others have been given a form for. */
class RolesIT extends SharedDeployment {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> PUBLISHERS = EnumSet.of(Role.PUBLISHER, Role.ADMINISTRATOR);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

    @Inject
    Deeds deeds;

    @Inject
    TreeOf tree;

    @Inject
    Pages pages;

    @Inject
    Publishing publishing;

    @Inject
    Staff staff;

    @Inject
    Accounts accounts;

    @Inject
    Administering administering;

    @Inject
    ServletContext application;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Test
    void eachRoleDoesWhatItMayAndNothingElse() throws Exception {
        var home = pages.root().orElseThrow().getId();
        var all = deeds.to(
                page(home), home, account(Role.EDITOR, Remit.EVERYWHERE).getId());
        for (var role : Role.values()) {
            var person = account(role, new Remit(Set.of(Language.FRENCH), Set.of()));
            assertEquals(
                    names(all, deed -> deed.allowed().contains(role)), done(all, Optional.of(person)), role.name());
        }
        assertEquals(Set.of(), done(all, Optional.empty()));
    }

    @Test
    void whoIsLimitedDoesThatWithinTheBranchOnly() throws Exception {
        var home = pages.root().orElseThrow().getId();
        var head = tree.live(home);
        var colleague = account(Role.EDITOR, Remit.EVERYWHERE).getId();
        var inside = deeds.to(page(head), head, colleague);
        var outside = deeds.to(page(home), home, colleague);
        var whole = Stream.of(
                        "Menus",
                        "Redirects",
                        "MissedAddresses",
                        "Settings",
                        "HomeSetting",
                        "TestMail",
                        "ConsentTexts",
                        "LanguageSetting",
                        "DataRequests",
                        "RetentionTable",
                        "Answering",
                        "Templates",
                        "MakingProject",
                        "NewsTopics")
                .toList();
        // files and outside links belong to no branch; Keeping asks who shows a file
        var common = Set.of("Keeping", "Uploading", "Checking", "LinkTurn");
        for (var role : EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))) {
            var person = Optional.of(account(role, new Remit(Set.of(Language.FRENCH), Set.of(head))));
            var expected = names(inside, deed -> deed.allowed().contains(role));
            expected.removeIf(name -> whole.contains(name.split("\\.")[0]));
            assertEquals(expected, done(inside, person), role.name());
            expected.removeIf(name -> !common.contains(name.split("\\.")[0]));
            expected.addAll(Set.of("Autosaves.forget", "Autosaves.keep"));
            assertEquals(expected, done(outside, person), role.name());
        }
    }

    private static Set<String> names(Map<String, Deeds.Deed> all, java.util.function.Predicate<Deeds.Deed> wanted) {
        var names = new TreeSet<String>();
        all.forEach((name, deed) -> {
            if (wanted.test(deed)) {
                names.add(name);
            }
        });
        return names;
    }

    /** Those of the deeds that this person is not forbidden; nothing of them stays. */
    private Set<String> done(Map<String, Deeds.Deed> all, Optional<Account> person) throws Exception {
        var done = new TreeSet<String>();
        for (var deed : all.entrySet()) {
            transaction.begin();
            try {
                person.ifPresentOrElse(
                        known -> Acting.as(known, deed.getValue().work()),
                        () -> deed.getValue().work().run());
                done.add(deed.getKey());
            } catch (ForbiddenException refused) {
                // as it should be, or the name is missing
            } catch (DomainException | ConstraintViolationException other) {
                // allowed, and impossible for a reason of its own
                done.add(deed.getKey());
            } finally {
                transaction.rollback();
            }
        }
        return done;
    }

    @Test
    void eachViewIsShownToWhomItIsMeantFor() {
        var home = pages.root().orElseThrow().getId();
        var text = "?item=" + page(home) + "&language=fr";
        var login = UUID.randomUUID() + "@example.org";
        var person = staff.signedIn(login, Role.ADMINISTRATOR);
        var views = views(text);
        assertEquals(offered(), addresses(views.keySet()));
        for (var role : Role.values()) {
            become(login, role, new Remit(Set.of(Language.FRENCH), Set.of()));
            var expected = new TreeMap<String, Boolean>();
            var seen = new TreeMap<String, Boolean>();
            views.forEach((view, allowed) -> {
                var answer = person.get(view);
                expected.put(view, allowed.contains(role));
                seen.put(view, answer.statusCode() != 403);
                assertTrue(answer.statusCode() < 500, view);
            });
            assertEquals(expected, seen, role.name());
        }
        views.keySet()
                .forEach(view -> assertTrue(
                        Staff.stranger()
                                .get(view)
                                .headers()
                                .firstValue("Location")
                                .orElse("")
                                .contains("/login"),
                        view));
    }

    private static Map<String, Set<Role>> views(String text) {
        var views = new TreeMap<String, Set<Role>>();
        // who may not write is led on to where the text is read
        Stream.of(
                        "/admin/home",
                        "/admin/edit" + text,
                        "/admin/history" + text,
                        "/admin/review/show" + text,
                        "/admin/preview" + text,
                        "/admin/page/tree",
                        "/admin/project/figures",
                        "/admin/project/list",
                        "/admin/partnership/list",
                        "/admin/news/list",
                        "/admin/call/list",
                        "/admin/trash/list",
                        "/admin/calendar/list",
                        "/admin/translation/board",
                        "/admin/media/list",
                        "/admin/media/edit",
                        "/admin/attention/list",
                        "/admin/find?q=a",
                        "/admin/guide",
                        "/admin/export?list=partnership",
                        "/admin/export?list=call",
                        "/admin/export?list=project",
                        "/admin/export?list=news",
                        "/admin/export?list=media",
                        "/admin/export?list=trash",
                        "/admin/export?list=translation",
                        "/admin/media/describe",
                        "/admin/media/upload",
                        "/admin/mend",
                        "/admin/account/factor",
                        "/admin/account/password")
                .forEach(view -> views.put(view, ALL));
        Stream.of("/admin/link/list", "/admin/link/show", "/admin/export?list=link")
                .forEach(view -> views.put(view, EnumSet.complementOf(EnumSet.of(Role.REVIEWER, Role.TRANSLATOR))));
        views.put("/admin/search?q=a", EnumSet.complementOf(EnumSet.of(Role.REVIEWER)));
        views.put("/admin/media/search?q=a", EnumSet.complementOf(EnumSet.of(Role.REVIEWER)));
        views.put("/admin/edit?kind=project", EnumSet.complementOf(EnumSet.of(Role.REVIEWER, Role.TRANSLATOR)));
        Stream.of(
                        "/admin/menu/list",
                        "/admin/menu/edit",
                        "/admin/redirect/list",
                        "/admin/redirect/edit",
                        "/admin/redirect/missed",
                        "/admin/setting/edit",
                        "/admin/setting/home",
                        "/admin/setting/consent",
                        "/admin/language/list",
                        "/admin/newsletter/list",
                        "/admin/call/expressions",
                        "/admin/call/expression?id=0",
                        "/admin/call/templates",
                        "/admin/news/topics",
                        "/admin/audit/list",
                        "/admin/export?list=redirect",
                        "/admin/export?list=missed",
                        "/admin/export?list=subscriber",
                        "/admin/export?list=expression",
                        "/admin/export?list=audit")
                .forEach(view -> views.put(view, PUBLISHERS));
        Stream.of(
                        "/admin/export?list=mail",
                        "/admin/export?list=account",
                        "/admin/mail/list",
                        "/admin/mail/view?id=0",
                        "/admin/account/list",
                        "/admin/account/edit",
                        "/admin/privacy/person",
                        "/admin/privacy/retention")
                .forEach(view -> views.put(view, ADMINISTRATORS));
        return views;
    }

    private static Set<String> addresses(Collection<String> views) {
        var addresses = new TreeSet<String>();
        views.forEach(view -> addresses.add(view.split("\\?")[0]));
        return addresses;
    }

    /** Everything that answers below /admin. */
    private Set<String> offered() {
        var found = new TreeSet<String>();
        var folders = new HashSet<>(Set.of("/admin/"));
        while (!folders.isEmpty()) {
            var next = new HashSet<String>();
            for (var folder : folders) {
                for (var path : application.getResourcePaths(folder)) {
                    if (path.endsWith("/")) {
                        next.add(path);
                    } else {
                        found.add(path.replaceFirst("\\.xhtml$", ""));
                    }
                }
            }
            folders = next;
        }
        application.getServletRegistrations().values().stream()
                .map(ServletRegistration::getMappings)
                .flatMap(Collection::stream)
                // Faces maps each view by its name, with and without its ending; /admin itself leads home
                .filter(path -> path.startsWith("/admin/") && !path.equals("/admin/") && !path.endsWith(".xhtml"))
                .forEach(found::add);
        return found;
    }

    /** A form stays open while its person becomes somebody who may only read. */
    @Test
    void aFormThatWasGivenToAnAdministratorDoesNothingForSomebodyElse() throws Exception {
        var home = pages.root().orElseThrow().getId();
        var login = UUID.randomUUID() + "@example.org";
        var person = staff.signedIn(login, Role.ADMINISTRATOR);
        var pressed = new TreeSet<String>();
        var failed = new TreeSet<String>();
        var id = page(home);
        // what the script of the tree fills in
        var typed = Map.of("chosen", String.valueOf(id), "where", home + ":into");
        for (var view : views("?item=" + id + "&language=fr").keySet()) {
            if (view.equals("/admin/account/password")) {
                continue;
            }
            become(login, Role.ADMINISTRATOR, Remit.EVERYWHERE);
            var forms = Jsoup.parse(person.get(view).body()).select("main form[method=post]");
            become(login, Role.REVIEWER, Remit.EVERYWHERE);
            var before = fingerprint();
            for (var form : forms) {
                // of a table's rows the first
                for (var button : form.select("button[name]:not([name~=:[1-9]\\d*:])")) {
                    var name = view.split("\\?")[0] + " " + button.attr("name");
                    pressed.add(name);
                    if (person.press((FormElement) form, button, typed).statusCode() >= 500) {
                        failed.add(name);
                    }
                }
            }
            assertEquals(before, fingerprint(), view);
        }
        assertEquals(Set.of(), failed);
        assertTrue(
                pressed.containsAll(Set.of(
                        "/admin/edit edit:publish",
                        "/admin/edit edit:save",
                        "/admin/setting/edit settings:save",
                        "/admin/account/edit account:save",
                        "/admin/page/tree command:move")),
                pressed::toString);
    }

    /** What changes with every deed that is done. */
    private List<Object> fingerprint() {
        return Arrays.asList((Object[]) em.createNativeQuery(
                        "select (select count(*) from content_change), (select count(*) from account_event),"
                                + " (select count(*) from revision), (select count(*) from menu_item),"
                                + " (select count(*) from redirect), (select count(*) from preview_link),"
                                + " (select count(*) from review), (select sum(version) from translation)")
                .getSingleResult());
    }

    private void become(String login, Role role, Remit remit) {
        CurrentAccount.asSystem(() -> {
            var account = accounts.find(login).orElseThrow();
            administering.change(
                    account.getId(),
                    account.getVersion(),
                    new AccountDraft(login, "Somebody", role, Language.ENGLISH, remit));
        });
    }

    /** Live in English, with a French draft. */
    private long page(long parent) {
        var id = tree.live(parent);
        var french = new Draft(Drafts.draft("Titre", Drafts.newSlug()).text(), null);
        CurrentAccount.asSystem(() -> publishing.save(id, Language.FRENCH, french, 0, ""));
        return id;
    }

    private Account account(Role role, Remit remit) throws Exception {
        var account =
                new Account(UUID.randomUUID() + "@example.org", "Somebody", role, Language.ENGLISH, Instant.EPOCH);
        account.setPassword("none", false);
        account.limit(remit);
        transaction.begin();
        em.persist(account);
        transaction.commit();
        return account;
    }
}
