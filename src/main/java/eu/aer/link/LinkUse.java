package eu.aer.link;

import eu.aer.common.BaseEntity;
import eu.aer.content.Translation;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a text, as the public reads it, links to an address. */
@Entity
@Table(name = "link_use")
public class LinkUse extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private OutsideLink link;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    protected LinkUse() {}

    LinkUse(OutsideLink link, Translation translation) {
        this.link = link;
        this.translation = translation;
    }
}
