package eu.aer.common;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** Identity and optimistic lock of every entity. One sequence serves all tables, so an id names one row in the whole database. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_sequence")
    @SequenceGenerator(name = "entity_sequence", sequenceName = "entity_sequence", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    /** Two entities are equal when they are the same stored row; an unsaved one equals only itself. */
    @Override
    public final boolean equals(Object other) {
        return this == other
                || id != null
                        && other instanceof BaseEntity that
                        && getClass() == that.getClass()
                        && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return getClass().hashCode();
    }
}
