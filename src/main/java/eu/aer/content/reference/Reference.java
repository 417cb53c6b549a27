package eu.aer.content.reference;

import eu.aer.common.BaseEntity;
import eu.aer.content.Translation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a text leads to an item, as the public reads it or as its newest draft has it. */
@Entity
@Table(name = "reference")
public class Reference extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    /** An id and no entity, because whoever writes references has only read numbers. */
    private long targetId;

    @Column(name = "is_live")
    private boolean live;

    protected Reference() {}

    Reference(Translation translation, long targetId, boolean live) {
        this.translation = translation;
        this.targetId = targetId;
        this.live = live;
    }
}
