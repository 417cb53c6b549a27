package eu.aer.page.web;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Translation;
import eu.aer.page.NewPage;
import eu.aer.page.Page;
import eu.aer.page.Pages;
import eu.aer.site.Routes;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.primefaces.model.DefaultTreeNode;
import org.primefaces.model.TreeNode;

/** The pages of the site as a tree, and the place to begin a new one. */
@Named
@ViewScoped
public class PageTree implements Serializable {

    private static final Map<String, String> FIELDS =
            Map.of("content.slugTaken", "slug", "content.slugMissing", "slug", "admin.required", "title");

    @Inject
    Pages pages;

    @Inject
    Routes routes;

    @Inject
    NewPage newPage;

    @Inject
    CurrentUser user;

    @Inject
    CurrentAccount current;

    @Inject
    Notices notices;

    @Inject
    Feedback feedback;

    private TreeNode<Row> root;
    private String words = "";
    private Row parent;
    private String title = "";
    private String slug = "";
    private String language = Language.ENGLISH.code();

    public void open() throws IOException {
        notices.open(() -> {
            current.require(Permission.READ_CONTENT);
            load();
        });
    }

    private void load() {
        var below = pages.all().stream()
                .collect(Collectors.groupingBy(page -> page.parent().map(Page::getId)));
        root = new DefaultTreeNode<>();
        attach(root, Optional.empty(), below, 0);
    }

    /** Keeps a page that matches or has a page below it that does. */
    private boolean attach(TreeNode<Row> node, Optional<Long> id, Map<Optional<Long>, List<Page>> below, int depth) {
        var matching = false;
        for (var page : below.getOrDefault(id, List.of())) {
            var row = row(page);
            var child = new DefaultTreeNode<>(row);
            child.setExpanded(depth == 0 || !words.isBlank());
            if (attach(child, Optional.of(page.getId()), below, depth + 1) || row.matches(words)) {
                node.getChildren().add(child);
                matching = true;
            }
        }
        return matching;
    }

    private Row row(Page page) {
        var shown = Language.of(user.getLocale().getLanguage());
        var languages = Language.INTERFACE.stream()
                .map(each -> new Text(each, status(page, each)))
                .toList();
        var location =
                routes.find(page.getId(), shown).map(Routes.Place::location).orElse("");
        return new Row(page.getId(), page.titleIn(shown), page.section(), languages, location);
    }

    private static String status(Page page, Language each) {
        return page.translation(each)
                .filter(translation -> translation.getLatestRevision() > 0)
                .map(Translation::status)
                .map(Enum::name)
                .orElse("NONE");
    }

    public void search() {
        load();
    }

    /** Asks for the title of a page below this one. */
    public void begin(Row below) {
        parent = below;
        title = "";
        slug = "";
    }

    public void cancel() {
        parent = null;
    }

    public void create() throws IOException {
        var created = new long[1];
        if (feedback.attempt(() -> created[0] = begun(), FIELDS)) {
            feedback.done("page.created");
            feedback.keep();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/admin/edit?item=" + created[0] + "&language=" + language);
        }
    }

    private long begun() {
        if (title.isBlank()) {
            // said before the slug is missed, which is made from it
            throw new DomainException("admin.required");
        }
        return newPage.below(parent.id(), Language.of(language), title, slug);
    }

    public TreeNode<Row> getRoot() {
        return root;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Row getParent() {
        return parent;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }

    /** A page of the tree; without an address while nothing of it is live. */
    public record Row(long id, String title, String section, List<Text> texts, String location)
            implements Serializable {

        boolean matches(String words) {
            var wanted = words.strip().toLowerCase(Locale.ROOT);
            return title.toLowerCase(Locale.ROOT).contains(wanted) || location.contains(wanted);
        }
    }

    /** @param status {@code NONE}: not begun */
    public record Text(Language language, String status) implements Serializable {}
}
