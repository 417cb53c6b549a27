package eu.aer.site.consent;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wordings of all purposes; the present ones in memory. */
@ApplicationScoped
@Transactional
public class ConsentTexts implements ChangeFollower {

    /** What the audit list calls it. */
    static final String SUBJECT = "consent";

    private static final Pattern REFERENCE = Pattern.compile("([a-z]{1,40})-([a-z]{2})-(\\d{1,6})");

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private volatile Map<String, ConsentWording> present = Map.of();

    /** What somebody who reads this language agrees to; in English where the language has no text. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ConsentWording wording(String purpose, Language language) {
        var known = present;
        return Optional.ofNullable(known.get(key(purpose, language)))
                .orElseGet(() -> known.get(key(purpose, Language.ENGLISH)));
    }

    /** All versions of a purpose in a language, the newest first. */
    public List<ConsentWording> versions(String purpose, Language language) {
        current.require(Permission.EDIT_MENUS);
        return stored(purpose, language);
    }

    /** The languages that a purpose has ever had words in. */
    public List<Language> languages(String purpose) {
        return em.createQuery(
                        "select distinct t.language from ConsentText t where t.purpose = :purpose", Language.class)
                .setParameter("purpose", purpose)
                .getResultStream()
                .sorted()
                .toList();
    }

    /** Whether a version of this purpose has this reference, which a form may have carried for hours. */
    public boolean isKnown(String purpose, String reference) {
        var parts = REFERENCE.matcher(reference);
        return parts.matches()
                && parts.group(1).equals(purpose)
                && Language.parse(parts.group(2))
                        .filter(language -> stored(purpose, language).stream()
                                .anyMatch(wording -> wording.reference().equals(reference)))
                        .isPresent();
    }

    /**
     * Adds a version where the text is another than the present one.
     *
     * @param seen number of the version that the person started from; 0: none
     * @throws DomainException {@code consent.empty}, {@code consent.tooLong}; {@code consent.stale} when somebody else has written a
     *     version meanwhile
     */
    public void write(String purpose, Language language, String text, int seen) {
        current.require(Permission.EDIT_MENUS);
        lock.takeTurn();
        var last = stored(purpose, language).stream().findFirst();
        var words = text.strip();
        if (last.map(ConsentWording::text).orElse("").equals(words)) {
            return;
        }
        check(words, last);
        if (last.map(ConsentWording::number).orElse(0) != seen) {
            throw new DomainException("consent.stale", last.orElseThrow().text());
        }
        add(purpose, language, words, seen + 1);
    }

    /** A language that never had a text may go without; the text that people have agreed to in it cannot be taken away. */
    private static void check(String words, Optional<ConsentWording> last) {
        if (words.isEmpty() && last.isPresent()) {
            throw new DomainException("consent.empty");
        }
        if (words.length() > ConsentText.LENGTH) {
            throw new DomainException("consent.tooLong", ConsentText.LENGTH);
        }
    }

    /** The first versions of a purpose that has none. A language that is added later shows the English ones, which may be newer. */
    void begin(String purpose, Map<Language, String> first) {
        lock.takeTurn();
        if (languages(purpose).isEmpty()) {
            first.forEach((language, text) -> add(purpose, language, text, 1));
        }
    }

    private void add(String purpose, Language language, String text, int number) {
        var wording = new ConsentWording(purpose, language, number, text, clock.instant());
        em.persist(new ConsentText(wording));
        changes.recordConfigured(SUBJECT, wording.reference()).detail(text);
    }

    private List<ConsentWording> stored(String purpose, Language language) {
        return em.createQuery("""
                        select t from ConsentText t where t.purpose = :purpose and t.language = :language
                        order by t.number desc""", ConsentText.class)
                .setParameter("purpose", purpose)
                .setParameter("language", language)
                .getResultStream()
                .map(ConsentText::wording)
                .toList();
    }

    @Override
    public long begin(long last) {
        load();
        return last;
    }

    @Override
    public void follow(List<ContentChange> seen) {
        if (seen.stream().anyMatch(change -> change.configures(SUBJECT))) {
            load();
        }
    }

    private void load() {
        present = em.createQuery("""
                        select t from ConsentText t where t.number =
                        (select max(o.number) from ConsentText o where o.purpose = t.purpose and o.language = t.language)""", ConsentText.class)
                .getResultStream()
                .map(ConsentText::wording)
                .collect(Collectors.toMap(wording -> key(wording.purpose(), wording.language()), Function.identity()));
    }

    private static String key(String purpose, Language language) {
        return purpose + "-" + language;
    }
}
