package eu.aer.media;

import eu.aer.common.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Bytes that an asset has given up. Only what is written down here is ever cleared off the disk: a database that was restored from an
 * older backup must not take the files with it that it does not know.
 */
@Entity
@Table(name = "media_leftover")
public class Leftover extends BaseEntity {

    @NotNull
    private String contentHash;

    @NotNull
    private Instant leftAt;

    protected Leftover() {}

    Leftover(String contentHash, Instant leftAt) {
        this.contentHash = contentHash;
        this.leftAt = leftAt;
    }

    String getContentHash() {
        return contentHash;
    }
}
