package eu.aer.content.reference;

import eu.aer.content.ContentItem;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import eu.aer.content.Translation;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which texts lead to an item, or show a file ({@link MediaReferences}). Read from the JSON of a draft, so that no type of block needs to tell: whatever leads somewhere holds
 * {@code item:42} as a value of its own or as the address of a link.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class References {

    /** Quotes are escaped within rich text, and plain around a component. */
    private static final Pattern REFERENCE = Pattern.compile("(?<=\")item:(\\d{1,18})(?=\\\\?\")");

    @PersistenceContext
    EntityManager em;

    @Inject
    MediaReferences media;

    /** The ids that a draft in JSON leads to. */
    static Set<Long> in(String draft) {
        return REFERENCE.matcher(draft).results().map(References::target).collect(Collectors.toSet());
    }

    private static long target(MatchResult match) {
        return Long.parseLong(match.group(1));
    }

    /** The draft with its references led elsewhere. */
    public static String redirected(String draft, LongUnaryOperator target) {
        return REFERENCE.matcher(draft).replaceAll(match -> "item:" + target.applyAsLong(target(match)));
    }

    public void drafted(Translation translation, String draft) {
        write(translation, draft, false);
    }

    public void published(Translation translation, String draft) {
        write(translation, draft, true);
    }

    public void unpublished(Translation translation) {
        forget(translation, true);
    }

    /** Of new texts by their drafts, many at a time. */
    public void begun(Map<Translation, String> drafts) {
        var targets = existing(
                drafts.values().stream().flatMap(draft -> in(draft).stream()).collect(Collectors.toSet()));
        drafts.forEach((translation, draft) -> in(draft).stream()
                .filter(targets::contains)
                .forEach(target -> em.persist(new Reference(translation, target, false))));
        drafts.forEach((translation, draft) -> media.write(translation, draft, false));
    }

    private void write(Translation translation, String draft, boolean live) {
        forget(translation, live);
        existing(in(draft)).forEach(target -> em.persist(new Reference(translation, target, live)));
        media.write(translation, draft, live);
    }

    private void forget(Translation translation, boolean live) {
        media.forget(translation, live);
        em.createQuery("delete from Reference r where r.translation = :translation and r.live = :live")
                .setParameter("translation", translation)
                .setParameter("live", live)
                .executeUpdate();
    }

    /** A link may lead to what has been purged. */
    private List<Long> existing(Set<Long> targets) {
        return targets.isEmpty()
                ? List.of()
                : Rows.longs(
                        em.createNativeQuery("select id from content_item where id in (" + Ids.list(targets) + ")"));
    }

    /** The items of one kind of which a live text leads to an item. */
    @Transactional
    public List<Long> itemsReferringTo(long target, Class<? extends ContentItem> kind) {
        return em.createQuery(
                        "select distinct i.id from " + kind.getSimpleName() + " i join i.translations t, Reference r"
                                + " where r.translation = t and r.targetId = :target and r.live = true and i.trashedAt is null",
                        Long.class)
                .setParameter("target", target)
                .getResultList();
    }

    /** The texts outside that lead to one of these items, as the public reads them or in their newest drafts. */
    @Transactional
    public List<ListedText> to(Collection<Long> targets, int limit) {
        return em.createQuery(
                        ContentLists.LISTED
                                + "i.changedAt, a.name) from Translation t join t.item i left join i.changedBy a"
                                + " where t.id in (select r.translation.id from Reference r where r.targetId in :targets)"
                                + " and i.id not in :targets and i.trashedAt is null order by t.title, t.id",
                        ListedText.class)
                .setParameter("targets", targets)
                .setMaxResults(limit)
                .getResultList();
    }
}
