package eu.aer.project.call.expression;

import eu.aer.common.Language;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.PersonalData;
import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.visitor.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the partner search holds on somebody who has expressed interest, confirmed or not. */
@ApplicationScoped
public class ExpressionData implements PersonalData {

    @Inject
    Erasure erasure;

    @Inject
    ContentLists lists;

    @Override
    public List<HeldRecord> held(String email) {
        var expressions = erasure.of(ExpressionOfInterest.class, email);
        var titles = lists.titles(
                expressions.stream()
                        .map(ExpressionOfInterest::getCallId)
                        .distinct()
                        .toList(),
                Language.ENGLISH);
        return expressions.stream()
                .map(expression -> record(expression, titles.get(expression.getCallId())))
                .toList();
    }

    private static HeldRecord record(ExpressionOfInterest expression, String call) {
        return HeldRecord.of("call.held.expression")
                .with("call.call", call)
                .with("call.person", expression.getPerson())
                .with("call.yourOrganisation", expression.getOrganisation())
                .with("call.country", expression.getCountry())
                .with("call.yourEmail", expression.getEmail())
                .with(
                        "call.yourRole",
                        new Named(
                                "call.role." + expression.getRole().key(),
                                expression.getRole().name()))
                .with("call.expertise", expression.getExpertise())
                .with("call.letter", expression.getLetter())
                .with("call.language", expression.getLanguage().code())
                .with("call.held.consent", expression.getConsent())
                .with("call.sentAt", expression.getSentAt())
                .with("call.confirmedAt", expression.confirmedAt().orElse(null))
                .with(
                        "call.answer",
                        new Named(
                                "call.expression." + expression.getState(),
                                expression.getState().name()))
                .with("call.held.answered", expression.getAnsweredAt())
                .with("call.held.written", expression.getWrittenAt());
    }

    @Override
    public void erase(String email) {
        erasure.erase(ExpressionOfInterest.class, email);
    }
}
