package eu.aer.site.consent;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.Ready;
import eu.aer.common.Texts;
import eu.aer.content.language.ContentLanguages;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Stores the words that each feature brings, before anybody can read them. */
@ApplicationScoped
public class FirstConsents {

    @Inject
    @Any
    Instance<ConsentPurpose> purposes;

    @Inject
    ConsentTexts consents;

    @Inject
    ContentLanguages languages;

    @Inject
    Texts texts;

    @Transactional
    void begin(@Observes @Priority(280) Ready ready) {
        CurrentAccount.asSystem(() -> purposes.forEach(this::begin));
    }

    private void begin(ConsentPurpose purpose) {
        consents.begin(
                purpose.key(),
                languages.getAll().stream()
                        .filter(Language.INTERFACE::contains)
                        .collect(Collectors.toMap(
                                language -> language, language -> texts.get(language, purpose.firstText()))));
    }
}
