package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.ContentItem;
import eu.aer.content.language.ContentLanguages;
import eu.aer.content.slug.Placements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Paths as they stand in the database this moment, and as they should be by the tree, in each language. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AddressPaths {

    @PersistenceContext
    EntityManager em;

    @Inject
    Placements placements;

    @Inject
    ContentLanguages languages;

    /** Empty while nothing of the item has ever been live, nor of what stands below it. */
    Map<Language, String> of(long itemId) {
        return em.createQuery("select a.language, a.path from Address a where a.item.id = :item", Object[].class)
                .setParameter("item", itemId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Language) row[0], row -> (String) row[1]));
    }

    /** By the item's parent and its slug; empty where it stands nowhere, or its parent has no address yet. */
    Map<Language, String> wanted(ContentItem item) {
        var parent = placements.parentOf(item);
        if (parent.isPresent()) {
            return paths(item, of(parent.get()), above -> above.isEmpty() ? "" : above + "/");
        }
        // only the home page stands nowhere and has an address
        var nowhere = languages.getAll().stream().collect(Collectors.toMap(each -> each, each -> ""));
        return item instanceof Sectioned ? paths(item, nowhere, above -> above) : Map.of();
    }

    private static Map<Language, String> paths(
            ContentItem item, Map<Language, String> above, UnaryOperator<String> beginning) {
        var paths = new HashMap<Language, String>();
        above.forEach((language, path) -> paths.put(language, beginning.apply(path) + item.slugIn(language)));
        return paths;
    }
}
