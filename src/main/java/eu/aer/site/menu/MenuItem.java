package eu.aer.site.menu;

import eu.aer.common.BaseEntity;
import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An entry of a menu: a content item, an outside address, a block that a feature supplies, or only a heading. */
@Entity
@Table(name = "menu_item")
public class MenuItem extends BaseEntity {

    public static final int LABEL_LENGTH = 200;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Menu menu;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private MenuItem parent;

    /** For reading without parent and item, as is the item's: none before the entry is read again. */
    @Column(insertable = false, updatable = false)
    private Long parentId;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ContentItem item;

    @Column(insertable = false, updatable = false)
    private Long itemId;

    @Size(max = 1000)
    private String url;

    @Size(max = 40)
    private String block;

    private boolean switchedOff;

    @ElementCollection
    @CollectionTable(name = "menu_item_label", joinColumns = @JoinColumn(name = "menu_item_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "label")
    private Map<String, String> labels = new HashMap<>();

    protected MenuItem() {}

    public MenuItem(Menu menu, Optional<MenuItem> parent, int position) {
        this.menu = menu;
        this.parent = parent.orElse(null);
        this.position = position;
    }

    public void leadTo(ContentItem target) {
        item = target;
        url = null;
    }

    public void leadTo(String address) {
        url = address;
        item = null;
    }

    /** Its page is going, and what stands below it needs a name. */
    public void becomeHeading(Collection<Language> languages) {
        for (var language : languages) {
            if (label(language).isEmpty()) {
                var title = item.titleIn(language);
                label(language, title.substring(0, Math.min(title.length(), LABEL_LENGTH)));
            }
        }
        leadNowhere();
    }

    /** As the back office calls it. */
    public String name(Language language) {
        return label(language)
                .or(() -> item().map(target -> target.titleIn(language)))
                .orElse("");
    }

    public void leadNowhere() {
        item = null;
        url = null;
    }

    public void showBlock(String key) {
        block = key;
    }

    /** Whether visitors do not see it, although it stands in its place. */
    public void switchOff(boolean wanted) {
        switchedOff = wanted;
    }

    public boolean isSwitchedOff() {
        return switchedOff;
    }

    /** An empty label means the title of the item. */
    public void label(Language language, String label) {
        if (label.isBlank()) {
            labels.remove(language.code());
        } else {
            labels.put(language.code(), label.strip());
        }
    }

    public void moveTo(Optional<MenuItem> newParent, int newPosition) {
        parent = newParent.orElse(null);
        position = newPosition;
    }

    public Menu getMenu() {
        return menu;
    }

    public Optional<MenuItem> parent() {
        return Optional.ofNullable(parent);
    }

    public int getPosition() {
        return position;
    }

    public Optional<ContentItem> item() {
        return Optional.ofNullable(item);
    }

    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    public Optional<String> block() {
        return Optional.ofNullable(block);
    }

    public Optional<String> label(Language language) {
        return Optional.ofNullable(labels.get(language.code()));
    }

    MenuEntry entry() {
        return new MenuEntry(
                getId(),
                menu,
                Optional.ofNullable(parentId),
                Optional.ofNullable(itemId),
                url().orElse(""),
                block().orElse(""),
                switchedOff,
                Map.copyOf(labels));
    }
}
