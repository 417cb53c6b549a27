package eu.aer.page.web;

import eu.aer.common.DomainException;
import eu.aer.content.language.ContentLanguages;
import eu.aer.page.PageRow;
import eu.aer.page.PageRows;
import eu.aer.site.AddressMoves;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks where a page may go to, and what that would bring about. */
@RequestScoped
public class Destinations {

    @Inject
    TreeLines lines;

    @Inject
    PageRows rows;

    @Inject
    AddressMoves addresses;

    @Inject
    ContentLanguages languages;

    /**
     * @param before the page before which it shall stand; none: behind all others
     * @throws DomainException {@code content.gone}
     */
    Destination copyBelow(long parentId, Optional<Long> before) {
        return new Destination(target(parentId), places(parentId, before), 0);
    }

    /** @throws DomainException {@code content.gone} */
    Destination moveBelow(long parentId, Optional<Long> before, PageRow page) {
        var places = places(parentId, before);
        places.remove(String.valueOf(page.id()));
        var redirected = parentId == page.parentId() ? 0 : addresses.count(page.id(), languages.getAll());
        return new Destination(target(parentId), places, redirected);
    }

    private TreeRow target(long id) {
        return lines.ways(List.of(id)).stream().findFirst().orElseThrow(() -> new DomainException("content.gone"));
    }

    private Map<String, String> places(long parentId, Optional<Long> before) {
        var places = new LinkedHashMap<String, String>();
        rows.below(Set.of(parentId), OpenPages.SHOWN)
                .getOrDefault(parentId, List.of())
                .forEach(row -> places.put(String.valueOf(row.id()), row.title(lines.language())));
        rows.titles(before.stream().toList(), lines.language())
                .forEach((id, title) -> places.putIfAbsent(String.valueOf(id), title));
        return places;
    }
}
