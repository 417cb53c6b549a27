package eu.aer.project.call.proposal;

import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.mail.EmailAddress;
import eu.aer.mail.Mail;
import eu.aer.mail.Outbox;
import eu.aer.project.call.letter.Letters;
import eu.aer.project.call.letter.Wording;
import eu.aer.site.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells the association's own address of a proposal, where it has one. Who proposed it stands in the back office: a mail to somebody else
 * could not be found and erased when the person asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Secretariat {

    @Inject
    Settings settings;

    @Inject
    Letters letters;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Configuration configuration;

    void tell(CallProposal proposal, String title) {
        EmailAddress.parse(settings.text("mail", Language.ENGLISH))
                .map(address -> mail(address, proposal, title))
                .ifPresent(outbox::add);
    }

    private Mail mail(EmailAddress to, CallProposal proposal, String title) {
        var editor = configuration.absolute(
                "/admin/edit?item=%d&language=%s".formatted(proposal.getItemId(), proposal.getLanguage()));
        return letters.mail(
                to,
                Language.ENGLISH,
                new Wording(
                        texts.get(Language.ENGLISH, "call.mail.proposed.subject", title),
                        texts.get(
                                Language.ENGLISH,
                                "call.mail.proposed.text",
                                title,
                                proposal.getOrganisation(),
                                editor)));
    }
}
