package eu.aer.page;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Ids;
import eu.aer.content.Publishing;
import eu.aer.content.Rows;
import eu.aer.content.block.TextBlock;
import eu.aer.content.slug.Placements;
import eu.aer.fixture.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Pages of a test at their places, and what must hold for the whole tree. */
@ApplicationScoped
@Transactional
public class TreeOf {

    @PersistenceContext
    EntityManager em;

    @Inject
    Publishing publishing;

    @Inject
    Pages pages;

    @Inject
    Placements placements;

    @Inject
    Siblings siblings;

    /** Below them nobody else puts pages. */
    private final Set<Long> made = ConcurrentHashMap.newKeySet();

    public long live(long parent) {
        return live(parent, Drafts.newSlug());
    }

    public long live(long parent, String slug) {
        var id = draft(parent, slug);
        CurrentAccount.asSystem(() -> publishing.publish(id, Language.ENGLISH, 1));
        return id;
    }

    public long draft(long parent) {
        return draft(parent, Drafts.newSlug());
    }

    private long draft(long parent, String slug) {
        var above = pages.find(parent).orElseThrow();
        var page = new Page(Language.ENGLISH, Optional.of(above), pages.nextPosition(above));
        CurrentAccount.asSystem(() -> publishing.create(page, Drafts.draft("Title", slug), ""));
        made.add(page.getId());
        return page.getId();
    }

    /** So many live pages below a live one, thirty to a parent, by as few statements as may be. */
    public void fill(long top, int pages) {
        em.flush();
        var parents = new ArrayList<Long>(List.of(top));
        for (var number = 0; number < pages; number++) {
            var parent = parents.get(number / 30);
            var id = ((Number) em.createNativeQuery("select nextval('entity_sequence')")
                            .getSingleResult())
                    .longValue();
            var slug = "many-" + id;
            insert("content_item (id, version, kind, source_language, created_at, changed_at) select " + id
                    + ", 1, kind, source_language, created_at, changed_at from content_item where id = " + top);
            insert("page (id, parent_id, position, section) values (" + id + ", " + parent + ", " + (number % 30 + 1)
                    + ", 'plain')");
            insert(
                    "translation (id, version, item_id, language, title, navigation_title, slug, summary, blocks, live, live_revision, latest_revision)"
                            + " values (" + (id + 1) + ", 1, " + id + ", 'en', 'Title', '', '" + slug
                            + "', '', '[]', true, 1, 1)");
            for (var language = 0; language < 3; language++) {
                insert("address (id, version, item_id, language, path, title, section, kind, shown_language) select "
                        + (id + 2 + language) + ", 1, " + id + ", language, path || '/" + slug
                        + "', 'Title', 'plain', kind, 'en' from address where item_id = " + parent + " and language = '"
                        + Language.INTERFACE.get(language) + "'");
            }
            parents.add(id);
        }
    }

    private void insert(String rest) {
        em.createNativeQuery("insert into " + rest).executeUpdate();
    }

    public void translate(long id, String slug) {
        CurrentAccount.asSystem(() -> publishing.save(
                id, Language.FRENCH, new Draft(new DraftText("Titre", "", slug, "", List.of()), null), 0, ""));
    }

    public Draft linking(String slug, long target) {
        var block = new TextBlock(UUID.randomUUID(), "<p><a href=\"item:" + target + "\">up</a></p>");
        return new Draft(new DraftText("Title", "", slug, "", List.of(block)), new PageFacts("plain"));
    }

    public List<Long> below(long parent) {
        return siblings.of(parent);
    }

    public String slug(long id) {
        return Rows.<String>of(
                        em.createNativeQuery("select slug from translation where item_id = ?1 and language = 'en'")
                                .setParameter(1, id))
                .get(0);
    }

    public long rows(Collection<Long> ids) {
        return ((Number) em.createNativeQuery("select (select count(*) from page where id in (" + Ids.list(ids)
                                + ")) + (select count(*) from content_item where id in (" + Ids.list(ids) + "))")
                        .getSingleResult())
                .longValue();
    }

    /** An item of a feature that is reached below this path. */
    public long itemBelow(String path) {
        return Rows.longs(em.createNativeQuery(
                                "select item_id from address where language = 'en' and section is null and shown_language is not null and path like ?1 and path not like ?2")
                        .setParameter(1, path + "/%")
                        .setParameter(2, path + "/%/%"))
                .get(0);
    }

    /** Addresses that are not what the tree says: derived anew from parents and slugs, and compared. */
    public List<String> wrongAddresses() {
        var wrong = new ArrayList<String>();
        Rows.<Object[]>of(em.createNativeQuery(
                        "select a.item_id, a.language, a.path from address a where a.path not like '~%'"))
                .forEach(row -> {
                    var expected = path(((Number) row[0]).longValue(), Language.of((String) row[1]));
                    if (!expected.equals(row[2])) {
                        wrong.add(row[2] + " should be " + expected);
                    }
                });
        return wrong;
    }

    private String path(long id, Language language) {
        var item = em.find(eu.aer.content.ContentItem.class, id);
        var above =
                placements.parentOf(item).map(parent -> path(parent, language)).orElse("");
        return above.isEmpty() ? item.slugIn(language) : above + "/" + item.slugIn(language);
    }

    /** Those made here below which two pages share a place or one is left empty. */
    public List<Long> wrongPositions() {
        return Rows.longs(
                em.createNativeQuery(
                        "select p.parent_id from page p join content_item i on i.id = p.id"
                                + " where i.trashed_at is null and p.parent_id in (" + Ids.list(made)
                                + ") group by p.parent_id"
                                + " having count(distinct p.position) <> count(*) or max(p.position) <> count(*) or min(p.position) <> 1"));
    }
}
