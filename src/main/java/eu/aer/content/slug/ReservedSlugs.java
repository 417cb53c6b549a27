package eu.aer.content.slug;

/** Says which slugs no content may have, because something else answers at their addresses. Offered by CDI beans. */
public interface ReservedSlugs {

    /** @param parentId the item below which the slug would stand */
    boolean isReserved(long parentId, String slug);
}
