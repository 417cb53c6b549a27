package eu.aer.project.call.letter;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.Characters;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The wordings of all letters. */
@ApplicationScoped
@Transactional
public class Templates {

    /** What the audit list calls it. */
    private static final String SUBJECT = "call.templates";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentAccount current;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    Texts texts;

    /** What is sent: the secretariat's words, and where there are none the built-in ones. */
    public Wording of(TemplateKind kind, Language language) {
        var own = own(kind, language);
        var builtIn = builtIn(kind, language);
        return new Wording(
                own.subject().isEmpty() ? builtIn.subject() : own.subject(),
                own.text().isEmpty() ? builtIn.text() : own.text());
    }

    public Wording builtIn(TemplateKind kind, Language language) {
        var key = "call.template." + kind.key();
        return new Wording(texts.get(language, key + ".subject"), texts.get(language, key + ".text"));
    }

    /** The secretariat's words alone; empty where there are none. */
    public Wording own(TemplateKind kind, Language language) {
        return find(kind, language).map(CallTemplate::wording).orElse(new Wording("", ""));
    }

    private Optional<CallTemplate> find(TemplateKind kind, Language language) {
        return em.createQuery(
                        "select t from CallTemplate t where t.kind = :kind and t.language = :language",
                        CallTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .getResultStream()
                .findFirst();
    }

    /**
     * Puts these words in the place of the built-in ones; empty ones give them back.
     *
     * @param seen what the person started from
     * @throws DomainException {@code call.placeholderUnknown}, {@code call.templateTooLong}; {@code call.templateStale} when somebody
     *     else has changed it meanwhile
     */
    public void write(TemplateKind kind, Language language, Wording wording, Wording seen) {
        current.require(Permission.EDIT_MENUS);
        var cleaned = new Wording(
                Characters.plain(wording.subject()).replaceAll("\\s+", " "), Characters.plain(wording.text()));
        cleaned.check();
        if (cleaned.subject().length() > CallTemplate.SUBJECT || cleaned.text().length() > CallTemplate.TEXT) {
            throw new DomainException("call.templateTooLong", CallTemplate.SUBJECT, CallTemplate.TEXT);
        }
        lock.takeTurn();
        var stored = find(kind, language);
        if (!stored.map(CallTemplate::wording).orElse(new Wording("", "")).equals(seen)) {
            throw new DomainException("call.templateStale");
        }
        if (cleaned.subject().isEmpty() && cleaned.text().isEmpty()) {
            stored.ifPresent(em::remove);
        } else {
            stored.orElseGet(() -> added(kind, language)).say(cleaned);
        }
        changes.recordConfigured(SUBJECT, kind.key() + "-" + language, false);
    }

    private CallTemplate added(TemplateKind kind, Language language) {
        var template = new CallTemplate(kind, language);
        em.persist(template);
        return template;
    }
}
