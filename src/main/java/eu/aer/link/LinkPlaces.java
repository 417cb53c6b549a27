package eu.aer.link;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuEntry;
import eu.aer.site.menu.MenuItem;
import eu.aer.site.menu.Menus;
import eu.aer.site.setting.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where links stand on every page: in menus, and as the association's profiles elsewhere. */
@ApplicationScoped
@Transactional
public class LinkPlaces {

    private static final String PROFILES = "profiles.";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    Menus menus;

    @Inject
    KnownLinks known;

    /** Reads them all anew, because they are few. */
    void collect() {
        var entries = menus.entries().stream().collect(Collectors.toMap(MenuEntry::id, Function.identity()));
        var byEntry = new HashMap<Long, String>();
        entries.values().stream()
                .filter(entry -> isShown(entry, entries))
                .forEach(entry -> LinksOf.address(entry.url()).ifPresent(address -> byEntry.put(entry.id(), address)));
        var byProfile = new HashMap<String, String>();
        profiles()
                .forEach(profile -> LinksOf.address(profile.getText())
                        .ifPresent(address -> byProfile.put(profile.getName(), address)));
        em.createQuery("delete from LinkPlace p").executeUpdate();
        var links = known.of(Stream.concat(byEntry.values().stream(), byProfile.values().stream())
                .collect(Collectors.toSet()));
        byEntry.forEach((entry, address) -> em.persist(LinkPlace.entry(links.get(address), entry)));
        byProfile.forEach((name, address) -> em.persist(LinkPlace.setting(links.get(address), name)));
        em.flush();
    }

    /** Neither it nor one above it is switched off. */
    private static boolean isShown(MenuEntry entry, Map<Long, MenuEntry> entries) {
        return !entry.switchedOff()
                && entry.parent()
                        .map(above -> isShown(entries.get(above), entries))
                        .orElse(true);
    }

    private List<Setting> profiles() {
        return em.createQuery("select s from Setting s where s.name like :names", Setting.class)
                .setParameter("names", PROFILES + "%")
                .getResultList();
    }

    /** @param language of the labels */
    public Map<Long, List<Place>> of(Collection<Long> linkIds, Language language) {
        current.require(Permission.EDIT_CONTENT);
        return em.createQuery(
                        "select p.link.id, p.setting, m from LinkPlace p left join MenuItem m on m.id = p.menuItemId"
                                + " where p.link.id in :links order by p.id",
                        Object[].class)
                .setParameter("links", linkIds.isEmpty() ? List.of(-1L) : linkIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> row[2] == null ? profile((String) row[1]) : entry((MenuItem) row[2], language),
                                Collectors.toList())));
    }

    private static Place profile(String setting) {
        return new Place(0, null, setting.substring(PROFILES.length()));
    }

    private static Place entry(MenuItem entry, Language language) {
        var label =
                entry.label(language).or(() -> entry.label(Language.ENGLISH)).orElse("");
        return new Place(entry.getId(), entry.getMenu(), label);
    }

    /**
     * One place.
     *
     * @param entry of a menu; 0: it is a profile
     * @param menu null: it is a profile
     * @param name label of the entry, or key of the profile, {@code linkedin}
     */
    public record Place(long entry, Menu menu, String name) {}
}
