package eu.aer.project.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.aer.mail.EmailAddress;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Whom to ask about a call: an office, not a person.
 *
 * @param organisation empty where it is not told
 * @param email of the office; empty where there is none
 */
public record Contact(
        @NotNull @Size(max = CallFacts.NAME) String organisation,
        @NotNull @Size(max = EmailAddress.MAX_LENGTH) String email) {

    public static final Contact UNKNOWN = new Contact("", "");

    public Contact {
        organisation = CallFacts.text(organisation);
        email = CallFacts.text(email);
    }

    @JsonIgnore
    @AssertTrue(message = "call.emailForm")
    public boolean isEmailValid() {
        return email.isEmpty() || address().isPresent();
    }

    /** Where reminders go. */
    public Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }
}
