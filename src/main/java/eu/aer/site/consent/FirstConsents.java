package eu.aer.site.consent;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.Ready;
import eu.aer.common.Texts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Stores the words that each feature brings, before anybody can read them. */
@ApplicationScoped
public class FirstConsents {

    @Inject
    @Any
    Instance<ConsentPurpose> purposes;

    @Inject
    ConsentTexts consents;

    @Inject
    Texts texts;

    @Transactional
    void begin(@Observes @Priority(280) Ready ready) {
        CurrentAccount.asSystem(() -> purposes.forEach(this::begin));
    }

    private void begin(ConsentPurpose purpose) {
        Language.INTERFACE.forEach(
                language -> consents.begin(purpose.key(), language, texts.get(language, purpose.firstText())));
    }
}
