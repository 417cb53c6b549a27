package eu.aer.content.reference;

import eu.aer.account.Permission;
import eu.aer.common.Configuration;
import eu.aer.content.Access;
import eu.aer.content.Translation;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.media.AssetUses;
import eu.aer.media.Keeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which texts show an asset or lead to it. Read from the JSON of a draft, so that no type of block needs to tell: whatever shows one
 * holds {@code media:<its public id>} as a value of its own, and whatever leads to one its stable address, which people paste.
 */
@ApplicationScoped
@Transactional
public class MediaReferences implements AssetUses {

    private static final Pattern WHOLE = Pattern.compile("media:([0-9a-f]{32})");
    private static final Pattern REFERENCE = Pattern.compile("(?<=\")media:([0-9a-f]{32})(?=\")");

    /** Quotes are escaped within rich text, and plain around a component. */
    private static final Pattern LINK = Pattern.compile("(?<=\")(?:https?://([^/\"\\\\]+))?/media/([0-9a-f]{32})/");

    @PersistenceContext
    EntityManager em;

    @Inject
    Keeping keeping;

    @Inject
    Access access;

    @Inject
    Configuration configuration;

    /** The public ids of the assets that a draft, or a list of blocks, shows in JSON. */
    public static Set<String> in(String json) {
        return REFERENCE.matcher(json).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    /**
     * The public ids of the assets that a draft leads to by their addresses.
     *
     * @param own the site in an absolute address: {@code www.example.org}
     */
    static Set<String> linked(String json, String own) {
        return LINK.matcher(json)
                .results()
                .filter(link -> link.group(1) == null || link.group(1).equalsIgnoreCase(own))
                .map(link -> link.group(2))
                .collect(Collectors.toSet());
    }

    /** The public id in a reference; none where it is no reference. */
    public static Optional<String> id(String reference) {
        return Optional.of(WHOLE.matcher(reference)).filter(Matcher::matches).map(whole -> whole.group(1));
    }

    void write(Translation translation, String draft, boolean live) {
        var used = new TreeSet<>(in(draft));
        used.addAll(linked(draft, configuration.baseUrl().getAuthority()));
        if (!used.isEmpty()) {
            keeping.use(used).forEach(asset -> em.persist(new MediaUse(translation, asset, live)));
        }
    }

    void forget(Translation translation, boolean live) {
        em.createQuery("delete from MediaUse u where u.translation = :translation and u.live = :live")
                .setParameter("translation", translation)
                .setParameter("live", live)
                .executeUpdate();
    }

    @Override
    public boolean isUsed(long assetId) {
        return exists("select u.id from MediaUse u where u.assetId = :asset", assetId);
    }

    @Override
    public boolean isPublic(long assetId) {
        return exists(
                "select u.id from MediaUse u where u.assetId = :asset and u.live = true and u.translation.live = true"
                        + " and u.translation.item.trashedAt is null",
                assetId);
    }

    private boolean exists(String query, long assetId) {
        return !em.createQuery(query, Long.class)
                .setParameter("asset", assetId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean isOutOfReach(long assetId) {
        var items = em.createQuery(
                        "select distinct u.translation.item.id from MediaUse u where u.assetId = :asset", Long.class)
                .setParameter("asset", assetId)
                .getResultList();
        return access.among(Permission.EDIT_CONTENT, items).size() < items.size();
    }

    @Override
    public boolean isRemembered(String publicId) {
        return isIn("revision", publicId) || isIn("autosave", publicId);
    }

    private boolean isIn(String table, String publicId) {
        return !em.createNativeQuery("select id from " + table + " where draft like ?1")
                .setParameter(1, "%" + publicId + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many texts in the trash use an asset. */
    public long inTrash(long assetId) {
        return em.createQuery(
                        "select count(distinct t.id) from MediaUse u join u.translation t where u.assetId = :asset"
                                + " and t.item.trashedAt is not null",
                        Long.class)
                .setParameter("asset", assetId)
                .getSingleResult();
    }

    /** The texts that use an asset, as the public reads them or in their newest drafts. */
    public List<ListedText> to(long assetId, int limit) {
        return em.createQuery(
                        ContentLists.LISTED
                                + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a"
                                + " where t.id in (select u.translation.id from MediaUse u where u.assetId = :asset)"
                                + " and i.trashedAt is null"
                                + " order by t.title, t.id",
                        ListedText.class)
                .setParameter("asset", assetId)
                .setMaxResults(limit)
                .getResultList();
    }
}
