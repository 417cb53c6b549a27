package eu.aer.site.web;

import eu.aer.account.Account;
import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.language.ContentLanguages;
import eu.aer.site.Route;
import eu.aer.site.Routes;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuNode;
import eu.aer.site.menu.MenuTrees;
import eu.aer.site.setting.Settings;
import eu.aer.site.web.http.AcceptedLanguage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What surrounds the text of every public page; all of it comes from memory. */
@Named("site")
@RequestScoped
public class SiteView {

    private static final List<String> PROFILES = List.of("facebook", "instagram", "linkedin", "twitter", "youtube");

    @Inject
    HttpServletRequest request;

    @Inject
    MenuTrees menus;

    @Inject
    Routes routes;

    @Inject
    Settings settings;

    @Inject
    ChangeFeed feed;

    @Inject
    CurrentAccount current;

    @Inject
    Configuration configuration;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Inject
    ContentLanguages languages;

    private Optional<Route> route;
    private Language language;
    private Optional<Routes.Place> place;
    private AnsweredAddress answered;

    @PostConstruct
    void look() {
        route = Optional.ofNullable((Route) request.getAttribute(Route.ATTRIBUTE));
        language = route.map(Route::language)
                .or(this::languageOfAddress)
                .or(this::languageOfAccount)
                .orElseGet(() -> AcceptedLanguage.of(request, languages.getAll()));
        answered = new AnsweredAddress(request);
        place = route.flatMap(shown -> routes.find(shown.itemId(), language));
    }

    /** On an error page, and for what a servlet answers: the first segment or the parameter {@code language}. */
    private Optional<Language> languageOfAddress() {
        var asked = Optional.ofNullable((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .orElseGet(request::getRequestURI);
        var segments = asked.split("/", 3);
        return Stream.of(segments.length > 1 ? segments[1] : "", languageParameter())
                .flatMap(code -> languages.find(code).stream())
                .findFirst();
    }

    /** Whoever works here is answered in the language of the back office. */
    private Optional<Language> languageOfAccount() {
        return request.getUserPrincipal() == null
                ? Optional.empty()
                : current.find().map(Account::getLanguage);
    }

    private String languageParameter() {
        try {
            return Optional.ofNullable(request.getParameter("language")).orElse("");
        } catch (RuntimeException unreadable) {
            // the error page for a form that the server could not read must not fail on it again
            return "";
        }
    }

    public Language getLanguage() {
        return language;
    }

    /** The address of the page, {@code /en/about}; empty where the request leads to no item. */
    public String getLocation() {
        return route.map(Route::path).orElse("");
    }

    public String getHome() {
        return "/" + language;
    }

    /** The part of the cache key of what is drawn once per generation: it changes with the content and with the day. */
    public String getEdition() {
        return language + "-" + feed.generation() + "-" + LocalDate.now(clock);
    }

    public List<MenuNode> getMainMenu() {
        return menus.tree(Menu.MAIN, language);
    }

    public List<MenuNode> getSideBlocks() {
        return menus.tree(Menu.SIDE, language);
    }

    /** Entries of the footer that have others below them: each is the head of a column. */
    public List<MenuNode> getFooterColumns() {
        return footer(true);
    }

    /** The other entries of the footer, in one line. */
    public List<MenuNode> getFooterLine() {
        return footer(false);
    }

    private List<MenuNode> footer(boolean columns) {
        return menus.tree(Menu.FOOTER, language).stream()
                .filter(entry -> entry.children().isEmpty() != columns)
                .toList();
    }

    /** Whether a menu entry is the page shown or one above it. */
    public boolean isWithin(MenuNode entry) {
        return entry.leads()
                && (getLocation().equals(entry.location())
                        || !entry.location().equals(getHome()) && getLocation().startsWith(entry.location() + "/"));
    }

    /** The language of an entry's label where it is another than the page's, else empty. */
    public String foreign(MenuNode entry) {
        return entry.language().equals(language) ? "" : entry.language().code();
    }

    public List<Routes.Place> getBreadcrumb() {
        return place.map(routes::above).orElseGet(this::aboveDraft);
    }

    /** A draft that was never live has no place yet, but that which its address begins with has. */
    private List<Routes.Place> aboveDraft() {
        var above = getLocation().substring(0, Math.max(0, getLocation().lastIndexOf('/')));
        return above.startsWith(getHome())
                ? routes.find(language, above.substring(getHome().length()).replaceFirst("^/", "")).stream()
                        .flatMap(there -> Stream.concat(routes.above(there).stream(), Stream.of(there)))
                        .toList()
                : List.of();
    }

    /** The name of the page in the breadcrumb. */
    public String getShortTitle() {
        return place.map(Routes.Place::title).orElse("");
    }

    /** Every language that the page exists in, and where; on an error page the home pages. What a servlet answers exists in all. */
    public List<LanguageLink> getLanguages() {
        return languages.getAll().stream().flatMap(each -> link(each).stream()).toList();
    }

    private Optional<LanguageLink> link(Language each) {
        if (route.isEmpty()) {
            return Optional.of(new LanguageLink(each, answered.in(each), each.equals(language)));
        }
        return routes.find(route.get().itemId(), each)
                .filter(there -> there.shown().equals(each) || each.equals(language))
                .map(there -> new LanguageLink(each, there.location(), each.equals(language)));
    }

    public String text(String setting) {
        return settings.text(setting, language);
    }

    public List<String> lines(String setting) {
        return text(setting).lines().toList();
    }

    /** The association's pages elsewhere; one without an address is not shown. */
    public List<Profile> getProfiles() {
        return PROFILES.stream()
                .map(name -> new Profile(name, text("profiles." + name)))
                .filter(profile -> !profile.url().isEmpty())
                .toList();
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    public String absolute(String location) {
        return configuration.absolute(location);
    }

    /** Who is signed in; null for visitors. */
    public Account getAccount() {
        return request.getUserPrincipal() == null ? null : current.find().orElse(null);
    }

    public boolean isPreview() {
        return route.filter(Route::preview).isPresent();
    }

    /** The item shown, for the link to its editor; 0 when there is none. */
    public long getItemId() {
        return route.map(Route::itemId).orElse(0L);
    }

    /** Whether words can be mended where they stand. */
    public boolean isMendable() {
        return getAccount() != null
                && route.filter(shown -> !shown.preview() && access.may(Permission.PUBLISH_CONTENT, shown.itemId()))
                        .isPresent();
    }

    /** A language of the page. */
    public record LanguageLink(Language language, String location, boolean current) {}

    /** A page of the association on a network. */
    public record Profile(String network, String url) {}
}
