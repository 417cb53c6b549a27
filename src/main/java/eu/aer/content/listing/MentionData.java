package eu.aer.content.listing;

import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.Mentions;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that name the address, as those with a contact person do, in whatever version; what was typed and not saved, written in a
 * review or noted in the list of changes. They stay: only who edits the text knows what must stand there instead, and a history that
 * is changed afterwards is none. Each kind is asked for once and read as a whole, which takes seconds on a large site: the question is
 * rare.
 */
@ApplicationScoped
@Transactional
public class MentionData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<HeldRecord> held(String email) {
        return Stream.of(texts(email), autosaves(email), reviews(email), changes(email))
                .flatMap(List::stream)
                .toList();
    }

    private List<HeldRecord> texts(String email) {
        var query = query(
                "select t.title, t.language, max(case when r.number = t.latestRevision or r.number = t.liveRevision then 1 else 0 end),"
                        + " t.id from Revision r join r.translation t where lower(r.draft) like :email or lower(r.note) like :email"
                        + " group by t.id, t.title, t.language order by 3 desc, 1, 4",
                email);
        return Mentions.of(
                query,
                row -> ((Number) row[2]).intValue() == 1
                        ? text("content.held.mention", row).staying("content.held.edit")
                        : text("content.held.mentionBefore", row).staying("content.held.history"));
    }

    private List<HeldRecord> autosaves(String email) {
        var query = query(
                "select (select t.title from Translation t where t.item.id = a.itemId and t.language = a.language), a.language,"
                        + " a.keptAt from Autosave a where lower(a.draft) like :email or lower(a.halfTyped) like :email"
                        + " order by a.keptAt",
                email);
        return Mentions.of(
                query,
                row -> text("content.held.mentionTyped", row)
                        .with("content.held.at", row[2])
                        .staying("content.held.typed"));
    }

    private List<HeldRecord> reviews(String email) {
        var query = query(
                "select t.title, t.language, v.askedAt from Review v join v.revision r join r.translation t"
                        + " where lower(v.question) like :email or lower(v.answer) like :email order by v.askedAt",
                email);
        return Mentions.of(
                query,
                row -> text("content.held.mentionReview", row)
                        .with("content.held.at", row[2])
                        .staying("content.held.history"));
    }

    private List<HeldRecord> changes(String email) {
        var query = query(
                "select c.title, c.language, c.changedAt, c.number from ContentChange c"
                        + " where lower(c.detail) like :email or lower(c.title) like :email order by c.number",
                email);
        return Mentions.of(
                query,
                row -> text("content.held.mentionChange", row)
                        .with("content.held.at", row[2])
                        .staying("content.held.history"));
    }

    private TypedQuery<Object[]> query(String query, String email) {
        return em.createQuery(query, Object[].class).setParameter("email", LikePattern.containing(email));
    }

    private static HeldRecord text(String kind, Object... row) {
        var record = HeldRecord.of(kind).with("content.held.title", row[0]);
        return row[1] == null ? record : record.with("content.held.language", ((Language) row[1]).code());
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
