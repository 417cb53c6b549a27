package eu.aer.page;

import eu.aer.common.DomainException;
import eu.aer.content.Ids;
import eu.aer.content.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The order of the pages below one parent: positions 1, 2, 3 … of those that are not in the trash. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Siblings {

    @PersistenceContext
    EntityManager em;

    /** The ids below a parent in their order. */
    public List<Long> of(long parentId) {
        return stored(parentId).stream().map(Stored::id).toList();
    }

    private List<Stored> stored(long parentId) {
        em.flush();
        return Rows.<Object[]>of(
                        em.createNativeQuery("select p.id, p.position from page p join content_item i on i.id = p.id"
                                        + " where p.parent_id = ?1 and i.trashed_at is null order by p.position, p.id")
                                .setParameter(1, parentId))
                .stream()
                .map(row -> new Stored(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                .toList();
    }

    /**
     * Puts a page, which stands below the parent already, before another.
     *
     * @param before none: it becomes the last
     * @throws DomainException {@code content.treeChanged} when the other does not stand there any more
     */
    void place(long parentId, long id, Optional<Long> before) {
        var order = new ArrayList<>(stored(parentId));
        var placed = order.stream().filter(page -> page.id() == id).findFirst().orElseThrow();
        order.remove(placed);
        var index = before.map(other -> order.stream().map(Stored::id).toList().indexOf(other))
                .orElse(order.size());
        if (index < 0) {
            throw new DomainException("content.treeChanged");
        }
        order.add(index, placed);
        number(order);
    }

    /** Closes gaps and parts those that share a position. */
    void tidy(long parentId) {
        number(stored(parentId));
    }

    /** A page that moves shifts its neighbours all by the same, so this takes one statement or two. */
    private void number(List<Stored> order) {
        var shifted = new TreeMap<Integer, List<Long>>();
        for (var index = 0; index < order.size(); index++) {
            var shift = index + 1 - order.get(index).position();
            if (shift != 0) {
                shifted.computeIfAbsent(shift, none -> new ArrayList<>())
                        .add(order.get(index).id());
            }
        }
        shifted.forEach((shift, ids) -> em.createNativeQuery(
                        "update page set position = position + ?1 where id in (" + Ids.list(ids) + ")")
                .setParameter(1, shift)
                .executeUpdate());
    }

    private record Stored(long id, int position) {}
}
