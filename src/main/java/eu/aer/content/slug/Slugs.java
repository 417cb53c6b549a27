package eu.aer.content.slug;

import eu.aer.common.Language;
import eu.aer.common.Slug;
import eu.aer.content.ContentItem;
import eu.aer.content.ItemLock;
import eu.aer.content.Schedule;
import eu.aer.content.Translation;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keeps slugs unique below one parent, for all kinds of content together and for drafts as well as for what is live. A language in
 * which an item has no live text reserves the source's slug too, because the item is reached under it there. What stands below an
 * item hangs on the item, so a move changes the item's own reservations alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slugs {

    /** The parent of what stands nowhere yet. */
    public static final long NOWHERE = 0;

    @PersistenceContext
    EntityManager em;

    @Inject
    ItemLock lock;

    @Inject
    Placements placements;

    @Inject
    SlugReservations reservations;

    @Inject
    ContentLanguages languages;

    /**
     * Reserves what the item uses after this save and gives up what it does not use any more.
     *
     * @throws eu.aer.common.DomainException {@code content.slugTaken} with the slug and the title of the item that has it, {@code
     *     content.slugReserved} with the slug
     */
    public void reserve(ContentItem item, Language language, String drafted) {
        var parent = placements.parentOf(item).orElse(NOWHERE);
        var kept = new ArrayList<>(reservations.of(item));
        var fresh = new ArrayList<SlugReservation>();
        for (var each : languages.getAll()) {
            for (var slug : used(item, each, language, drafted)) {
                if (!kept.removeIf(reservation -> reservation.isFor(parent, each, slug))) {
                    fresh.add(new SlugReservation(parent, each, slug, item));
                }
            }
        }
        if (!fresh.isEmpty()) {
            lock.takeTurn();
        }
        reservations.refuseTaken(parent, fresh);
        fresh.forEach(em::persist);
        kept.forEach(em::remove);
    }

    private static Set<String> used(ContentItem item, Language each, Language drafting, String drafted) {
        var slugs = new LinkedHashSet<String>();
        slugs.add(item.slugIn(each));
        item.translation(each)
                .or(() -> item.translation(item.getSourceLanguage()))
                .flatMap(Translation::schedule)
                .flatMap(Schedule::slug)
                .ifPresent(slugs::add);
        if (each.equals(drafting)
                || item.isSource(drafting) && item.translation(each).isEmpty()) {
            slugs.add(drafted);
        }
        slugs.remove("");
        return slugs;
    }

    /**
     * Takes the item's slugs along to another parent.
     *
     * @throws eu.aer.common.DomainException as {@link #reserve}
     */
    public void move(ContentItem item, long parent) {
        lock.takeTurn();
        var own = reservations.of(item);
        reservations.refuseTaken(parent, own);
        own.forEach(reservation -> reservation.moveBelow(parent));
    }

    /** Frees the item's slugs for others, and keeps them in mind. */
    public void park(ContentItem item) {
        reservations.of(item).forEach(reservation -> reservation.moveBelow(-item.getId()));
    }

    /** A slug like this that nobody has below the parent in any language: itself, or with a number behind it. */
    public String free(long parent, String slug) {
        var taken = reservations.beginningWith(parent, stem(slug));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : stem(slug) + "-" + number)
                .filter(each -> !taken.contains(each) && !reservations.isKept(parent, each))
                .findFirst()
                .orElseThrow();
    }

    /** Leaves room for a number behind it. */
    private static String stem(String slug) {
        var stem = slug.substring(0, Math.min(slug.length(), Slug.MAX_LENGTH - 6));
        return stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Reserves what a new item uses, whose slugs are known to be free. */
    public void begin(ContentItem item, long parent, Map<Language, String> drafted) {
        var source = drafted.getOrDefault(item.getSourceLanguage(), "");
        for (var each : languages.getAll()) {
            Stream.of(source, drafted.getOrDefault(each, ""))
                    .filter(slug -> !slug.isEmpty())
                    .distinct()
                    .forEach(slug -> em.persist(new SlugReservation(parent, each, slug, item)));
        }
    }

    /** The item's slugs that somebody else has below the parent. */
    public List<String> taken(ContentItem item, long parent) {
        return reservations.clashes(parent, reservations.of(item)).stream()
                .map(SlugReservation::getSlug)
                .distinct()
                .toList();
    }

    /** Another slug in all reservations of the item that have one of these. */
    public void rename(ContentItem item, Collection<String> slugs, String renamed) {
        var own = reservations.of(item);
        for (var reservation : own) {
            if (slugs.contains(reservation.getSlug())) {
                reservation.rename(renamed);
            }
        }
        dropDoubles(own);
    }

    private void dropDoubles(List<SlugReservation> own) {
        var seen = new LinkedHashSet<String>();
        own.stream()
                .filter(reservation -> !seen.add(reservation.getLanguage() + "/" + reservation.getSlug()))
                .forEach(em::remove);
    }
}
