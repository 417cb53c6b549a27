package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.page.NewPage;
import eu.aer.site.web.form.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;

/** The dialog that begins a page below another one. */
@Named
@ViewScoped
public class PageCreate implements Serializable {

    static final Map<String, String> FIELDS = Map.of(
            "content.slugTaken", "slug",
            "content.slugMissing", "slug",
            "content.slugReserved", "slug",
            "admin.required", "title");

    @Inject
    PageTree tree;

    @Inject
    NewPage newPage;

    @Inject
    Feedback feedback;

    private TreeRow parent;
    private String title = "";
    private String slug = "";
    private String language = Language.ENGLISH.code();

    public void begin() {
        feedback.attempt(() -> {
            parent = tree.chosenRow();
            title = "";
            slug = "";
            tree.ask("create");
        });
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
        return newPage.below(parent.page().id(), Language.of(language), title, slug);
    }

    public TreeRow getParent() {
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
}
