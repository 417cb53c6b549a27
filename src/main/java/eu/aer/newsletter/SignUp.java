package eu.aer.newsletter;

import eu.aer.common.Language;
import eu.aer.mail.EmailAddress;
import java.util.Set;

/**
 * What somebody asks for in the form.
 *
 * @param formAddress path of the page on which the form stood, for the proof of consent
 * @param consent reference of the wording that stood in the form, as the form has sent it
 */
public record SignUp(EmailAddress email, Language language, Set<Topic> topics, String formAddress, String consent) {

    public SignUp {
        topics = Set.copyOf(topics);
        formAddress = formAddress.substring(0, Math.min(formAddress.length(), ConsentEvent.MAX_FORM_ADDRESS_LENGTH));
    }
}
