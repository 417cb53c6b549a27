package eu.aer.site.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Language;
import eu.aer.content.ItemLock;
import eu.aer.content.change.ChangeFollower;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the site, in memory. A text that a language lacks is taken from English. */
@ApplicationScoped
@Transactional
public class Settings implements ChangeFollower {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    private volatile Map<String, String> texts = Map.of();

    /** The text in this language, else in none, else in English, else empty. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String text(String name, Language language) {
        var known = texts;
        return known.getOrDefault(
                key(name, Optional.of(language)),
                known.getOrDefault(
                        key(name, Optional.empty()), known.getOrDefault(key(name, Optional.of(Language.ENGLISH)), "")));
    }

    public void set(String name, Optional<Language> language, String text) {
        current.require(Permission.EDIT_MENUS);
        set(all(), name, language, text, SettingChange.told(name, text));
    }

    /** The text in just this language, empty where there is none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public String own(String name, Optional<Language> language) {
        return texts.getOrDefault(key(name, language), "");
    }

    /**
     * Changes several at once, of those given the ones that somebody has edited. An empty text in a language is given up, so that the
     * one in English shows.
     *
     * @throws eu.aer.common.DomainException {@code site.settingName}, {@code site.settingMail}, {@code site.settingAddress} …, or
     *     {@code site.settingStale} when somebody else has set another text meanwhile
     */
    public void change(List<SettingChange> edited) {
        current.require(Permission.EDIT_MENUS);
        var wanted = edited.stream().filter(SettingChange::isWanted).toList();
        wanted.forEach(SettingChange::check);
        lock.takeTurn();
        var known = all();
        wanted.forEach(change -> change.checkAgainst(find(known, change.name(), change.language())
                .map(Setting::getText)
                .orElse("")));
        wanted.forEach(change ->
                set(known, change.name(), change.language(), change.text().strip(), change.told()));
    }

    private static Optional<Setting> find(List<Setting> known, String name, Optional<Language> language) {
        return known.stream()
                .filter(setting ->
                        setting.getName().equals(name) && setting.language().equals(language))
                .findFirst();
    }

    private void set(List<Setting> known, String name, Optional<Language> language, String text, String told) {
        var before = find(known, name, language);
        if (before.map(Setting::getText).orElse("").equals(text)) {
            return;
        }
        if (text.isBlank() && language.isPresent()) {
            before.ifPresent(em::remove);
        } else {
            before.ifPresentOrElse(
                    setting -> setting.change(text), () -> em.persist(new Setting(name, language, text)));
        }
        changes.recordConfigured(ContentChange.SETTING, key(name, language)).detail(told);
    }

    private List<Setting> all() {
        return em.createQuery("select s from Setting s", Setting.class).getResultList();
    }

    @Override
    public long begin(long last) {
        load();
        return last;
    }

    @Override
    public void follow(List<ContentChange> seen) {
        if (seen.stream().anyMatch(change -> change.configures(ContentChange.SETTING))) {
            load();
        }
    }

    private void load() {
        var loaded = new HashMap<String, String>();
        all().forEach(setting -> loaded.put(key(setting.getName(), setting.language()), setting.getText()));
        texts = loaded;
    }

    private static String key(String name, Optional<Language> language) {
        return name + language.map(code -> "/" + code).orElse("");
    }
}
