package eu.aer.news;

import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All articles. */
@ApplicationScoped
@Transactional
public class Articles {

    @PersistenceContext
    EntityManager em;

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    /** Those that the public sees, the latest first; the same in every language, because each is shown in some. */
    public List<DatedArticle> live() {
        return reading.once("articles", 0, Language.ENGLISH, this::dated);
    }

    /** One query, whatever their number. */
    private List<DatedArticle> dated() {
        return em.createQuery(
                        "select new eu.aer.news.DatedArticle(a.id, a.datedOn, a.topics) from Article a"
                                + " where a.trashedAt is null"
                                + " and a.id in (select t.item.id from Translation t where t.live = true)"
                                + " order by a.datedOn desc, a.id desc",
                        DatedArticle.class)
                .getResultList();
    }

    /** These articles as far as they are live, in the order of their ids; one query. */
    public List<ListedArticle> read(Collection<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = contents.live(Article.class, ids, language).stream()
                .collect(Collectors.toMap(Shown::id, Function.identity()));
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Articles::listed)
                .toList();
    }

    private static ListedArticle listed(Shown shown) {
        return new ListedArticle(
                shown.id(),
                shown.language(),
                shown.text().title(),
                shown.text().summary(),
                shown.facts(ArticleFacts.class),
                shown.publishedAt().orElse(Instant.EPOCH));
    }
}
