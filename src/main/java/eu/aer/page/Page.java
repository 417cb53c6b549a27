package eu.aer.page;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.Facts;
import eu.aer.site.Sectioned;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A page of the tree. Its place changes at once, its section with the publication of a draft. */
@Entity
@Table(name = "page")
@DiscriminatorValue(Page.KIND)
public class Page extends ContentItem implements Sectioned {

    public static final String KIND = "page";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Page parent;

    private int position;

    @NotNull
    private String section;

    protected Page() {}

    /** @param parent none only for the home page */
    public Page(Language sourceLanguage, Optional<Page> parent, int position) {
        super(sourceLanguage);
        this.parent = parent.orElse(null);
        this.position = position;
        this.section = PlainSection.KEY;
    }

    void moveBelow(Page newParent) {
        parent = newParent;
    }

    /** Begins a copy of a page at another place. */
    Page(Page source, Page parent, String section, int position) {
        this(source.getSourceLanguage(), Optional.of(parent), position);
        this.section = section;
    }

    @Override
    public boolean needsSlug() {
        return parent != null;
    }

    @Override
    public Facts facts() {
        return new PageFacts(section);
    }

    @Override
    protected void take(Facts facts) {
        section = ((PageFacts) facts).section();
    }

    @Override
    public Class<PageFacts> factsType() {
        return PageFacts.class;
    }

    @Override
    public String section() {
        return section;
    }

    public Optional<Page> parent() {
        return Optional.ofNullable(parent);
    }

    public int getPosition() {
        return position;
    }
}
