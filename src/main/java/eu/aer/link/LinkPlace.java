package eu.aer.link;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;

/** That an entry of a menu, or a profile in the settings, leads to an address. */
@Entity
@Table(name = "link_place")
public class LinkPlace extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private OutsideLink link;

    /** Null: a setting does. */
    private Long menuItemId;

    @Size(max = 60)
    private String setting;

    protected LinkPlace() {}

    private LinkPlace(OutsideLink link, Long menuItemId, String setting) {
        this.link = link;
        this.menuItemId = menuItemId;
        this.setting = setting;
    }

    static LinkPlace entry(OutsideLink link, long menuItemId) {
        return new LinkPlace(link, menuItemId, null);
    }

    static LinkPlace setting(OutsideLink link, String name) {
        return new LinkPlace(link, null, name);
    }
}
