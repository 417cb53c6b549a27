package eu.aer.project.call.proposal;

import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the partner search holds on somebody who has proposed a call; the call itself is content and names an office. */
@ApplicationScoped
public class ProposalData implements PersonalData {

    @Inject
    Erasure erasure;

    @Override
    public List<HeldRecord> held(String email) {
        return erasure.of(CallProposal.class, email).stream()
                .map(ProposalData::record)
                .toList();
    }

    private static HeldRecord record(CallProposal proposal) {
        return HeldRecord.of("call.held.proposal")
                .with("call.person", proposal.getPerson())
                .with("call.yourOrganisation", proposal.getOrganisation())
                .with("call.yourEmail", proposal.getEmail())
                .with("call.language", proposal.getLanguage().code())
                .with("call.held.consent", proposal.getConsent())
                .with("call.held.draft", proposal.draft())
                .with("call.sentAt", proposal.getSentAt())
                .with("call.confirmedAt", proposal.confirmedAt().orElse(null))
                .with("call.held.told", proposal.getToldAt());
    }

    @Override
    public void erase(String email) {
        erasure.erase(CallProposal.class, email);
    }
}
