package eu.aer.project.call.visitor;

import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import java.time.Instant;

/**
 * Who sends a form.
 *
 * @param organisation region or other body for which the person writes
 * @param language in which the form was filled in, and in which we answer
 * @param consent reference of the wording that stood in the form
 * @param begun when the form was given out
 */
public record Visitor(
        String person, String organisation, EmailAddress email, Language language, String consent, Instant begun) {

    Visitor agreeing(String reference) {
        return new Visitor(person, organisation, email, language, reference, begun);
    }
}
