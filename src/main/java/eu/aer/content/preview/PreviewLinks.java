package eu.aer.content.preview;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Secrets;
import eu.aer.content.Access;
import eu.aer.content.Contents;
import eu.aer.content.Translation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The links to drafts that are in use. What is taken back is removed at once, what has expired with the next link of its text. */
@ApplicationScoped
@Transactional
public class PreviewLinks {

    public static final int MOST_DAYS = 90;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    Contents contents;

    @Inject
    Secrets secrets;

    @Inject
    Clock clock;

    /**
     * Makes a link to the draft of a text.
     *
     * @param days how long it works
     * @return its token, which nobody can read again
     */
    public String create(long itemId, Language language, int days, String recipient) {
        var translation = text(itemId, language);
        if (days < 1 || days > MOST_DAYS) {
            throw new DomainException("content.previewDays", MOST_DAYS);
        }
        var note = recipient.strip();
        if (note.length() > PreviewLink.RECIPIENT_LENGTH) {
            throw new DomainException("content.previewRecipientTooLong", PreviewLink.RECIPIENT_LENGTH);
        }
        var now = clock.instant();
        em.createQuery("delete from PreviewLink p where p.translation = :translation and p.expiresAt <= :now")
                .setParameter("translation", translation)
                .setParameter("now", now)
                .executeUpdate();
        var token = secrets.token();
        em.persist(new PreviewLink(
                translation,
                secrets.hash(token),
                note,
                current.find().orElse(null),
                now,
                now.plus(Duration.ofDays(days))));
        return token;
    }

    /** Takes a link back: from now on it is as if it had never been. */
    public void revoke(long itemId, Language language, long linkId) {
        em.createQuery("delete from PreviewLink p where p.translation = :translation and p.id = :id")
                .setParameter("translation", text(itemId, language))
                .setParameter("id", linkId)
                .executeUpdate();
    }

    /** Those of a text that work, the newest first. */
    public List<PreviewLink> list(long itemId, Language language) {
        current.require(Permission.READ_CONTENT);
        return em.createQuery(
                        "select p from PreviewLink p left join fetch p.createdBy where p.translation.item.id = :item"
                                + " and p.translation.language = :language and p.expiresAt > :now order by p.createdAt desc, p.id desc",
                        PreviewLink.class)
                .setParameter("item", itemId)
                .setParameter("language", language)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** What a link leads to; none for one that is unknown, has expired or was taken back. */
    public Optional<Target> find(String token) {
        return em.createQuery(
                        "select new eu.aer.content.preview.PreviewLinks.Target(i.id, t.language, p.expiresAt)"
                                + " from PreviewLink p join p.translation t join t.item i"
                                + " where p.tokenHash = :hash and p.expiresAt > :now and i.trashedAt is null",
                        Target.class)
                .setParameter("hash", secrets.hash(token))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    private Translation text(long itemId, Language language) {
        access.requireWriting(itemId, language);
        return contents.find(itemId)
                .flatMap(item -> item.translation(language))
                .filter(translation -> translation.getLatestRevision() > 0)
                .orElseThrow(() -> new DomainException("content.noDraft"));
    }

    /** The text that a link shows, and how long it does. */
    public record Target(long itemId, Language language, Instant expiresAt) {}
}
