package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.Status;
import eu.aer.page.Renaming;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The dialog that changes what a page is called in one language. */
@Named
@ViewScoped
public class PageRename implements Serializable {

    @Inject
    PageTree tree;

    @Inject
    TreeLines lines;

    @Inject
    Renaming renaming;

    @Inject
    Feedback feedback;

    private TreeRow page;
    private List<Language> languages = List.of();
    private String language;
    private Renaming.Name seen;
    private String title = "";
    private String navigationTitle = "";
    private String slug = "";

    public void begin() {
        feedback.attempt(() -> {
            page = tree.chosenRow();
            languages = page.texts().stream()
                    .filter(text -> !text.status().equals("NONE"))
                    .map(TreeRow.Text::language)
                    .toList();
            language = languages.stream()
                    .filter(lines.language()::equals)
                    .findFirst()
                    .or(() -> languages.stream().findFirst())
                    .orElseThrow(() -> new DomainException("content.noDraft"))
                    .code();
            look();
            tree.ask("rename");
        });
    }

    /** Another language is chosen. */
    public void change() {
        feedback.attempt(this::look);
    }

    private void look() {
        seen = renaming.name(page.page().id(), Language.of(language))
                .orElseThrow(() -> new DomainException("content.noDraft"));
        title = seen.title();
        navigationTitle = seen.navigationTitle();
        slug = seen.slug();
    }

    public void save() {
        rename(false, "page.renamed");
    }

    public void publish() {
        rename(true, "page.renamedLive");
    }

    private void rename(boolean live, String done) {
        var renamed = feedback.attempt(
                () -> {
                    if (title.isBlank()) {
                        throw new DomainException("admin.required");
                    }
                    renaming.rename(
                            page.page().id(),
                            Language.of(language),
                            seen,
                            seen.with(title, navigationTitle, slug),
                            live);
                },
                PageCreate.FIELDS);
        if (renamed) {
            feedback.done(done, title);
            tree.done();
        }
    }

    /** Whether the new name can go live without taking a draft along that nobody has published. */
    public boolean isLive() {
        return seen.status() == Status.LIVE;
    }

    public TreeRow getPage() {
        return page;
    }

    public Renaming.Name getSeen() {
        return seen;
    }

    public List<Language> getLanguages() {
        return languages;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNavigationTitle() {
        return navigationTitle;
    }

    public void setNavigationTitle(String navigationTitle) {
        this.navigationTitle = navigationTitle;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
