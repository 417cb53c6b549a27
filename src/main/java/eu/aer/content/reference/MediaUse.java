package eu.aer.content.reference;

import eu.aer.common.BaseEntity;
import eu.aer.content.Translation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a text shows an asset or leads to it, as the public reads it or as its newest draft has it. */
@Entity
@Table(name = "media_use")
public class MediaUse extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translation_id")
    private Translation translation;

    private long assetId;

    @Column(name = "is_live")
    private boolean live;

    protected MediaUse() {}

    MediaUse(Translation translation, long assetId, boolean live) {
        this.translation = translation;
        this.assetId = assetId;
        this.live = live;
    }
}
