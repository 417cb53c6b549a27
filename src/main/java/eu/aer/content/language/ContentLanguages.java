package eu.aer.content.language;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.change.ChangeFollower;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The languages that the site uses, in memory. */
@Named("languages")
@ApplicationScoped
public class ContentLanguages implements ChangeFollower {

    @Inject
    LanguageSetting setting;

    private volatile List<Language> used;

    /** In the order of all lists. */
    public List<Language> getAll() {
        var known = used;
        // before the first change is followed the sample content asks
        return known == null ? setting.used() : known;
    }

    /** The language with this code, or none where the site does not use it: for codes that come from outside. */
    public Optional<Language> find(String code) {
        return getAll().stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** This language, or that which everything falls back to where the site does not use it. */
    public Language nearest(String code) {
        return find(code).orElse(Language.ENGLISH);
    }

    /** @throws DomainException {@code content.languageGone} with its name, where the site does not use it */
    public void require(Language language) {
        if (!getAll().contains(language)) {
            throw new DomainException("content.languageGone", language.ownName());
        }
    }

    @Override
    public long begin(long last) {
        used = setting.used();
        return last;
    }

    @Override
    public void follow(List<ContentChange> changes) {
        if (changes.stream().anyMatch(change -> change.configures(ContentChange.LANGUAGE))) {
            used = setting.used();
        }
    }
}
