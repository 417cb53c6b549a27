package eu.aer.site;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.listing.ContentLists;
import eu.aer.site.setting.SettingChange;
import eu.aer.site.setting.SettingRefused;
import eu.aer.site.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which page visitors meet first, where it is not the one at the top of the tree; in a language without a live text it gives way to that one. */
@ApplicationScoped
@Transactional
public class HomeSetting {

    private static final String NAME = "homePage";

    @PersistenceContext
    EntityManager em;

    @Inject
    Settings settings;

    @Inject
    LiveAddresses addresses;

    @Inject
    ContentLists lists;

    /** The item chosen, as the database has it this moment, live or not; none: the page at the top of the tree. */
    public Optional<Long> stored() {
        return em.createQuery("select s.text from Setting s where s.name = :name and s.text <> ''", String.class)
                .setParameter("name", NAME)
                .getResultStream()
                .findFirst()
                .map(Long::valueOf);
    }

    /**
     * @param seen what was chosen when the person began
     * @throws DomainException {@code site.homeStale} when somebody else has chosen meanwhile, {@code site.homeNoPage} for what is no page,
     *     {@code site.homeNotLive} for a page that visitors cannot see
     */
    public void choose(Optional<Long> page, Optional<Long> seen) {
        page.ifPresent(this::check);
        try {
            settings.change(List.of(new SettingChange(NAME, Optional.empty(), text(seen), text(page), title(page))));
        } catch (SettingRefused stale) {
            throw new DomainException("site.homeStale");
        }
    }

    private void check(long page) {
        var live = addresses.of(List.of(page));
        if (live.isEmpty()) {
            throw new DomainException("site.homeNotLive");
        }
        if (live.stream().anyMatch(address -> address.section() == null)) {
            throw new DomainException("site.homeNoPage");
        }
    }

    private String title(Optional<Long> page) {
        return page.map(id -> lists.titles(List.of(id), Language.ENGLISH).getOrDefault(id, ""))
                .orElse("");
    }

    private static String text(Optional<Long> page) {
        return page.map(String::valueOf).orElse("");
    }
}
