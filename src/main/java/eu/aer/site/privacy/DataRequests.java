package eu.aer.site.privacy;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import eu.aer.content.change.Changes;
import eu.aer.mail.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody may ask for (GDPR, articles 15 to 17 and 20): what is held on an address, a copy of it, its erasure. */
@ApplicationScoped
@Transactional
public class DataRequests {

    /** What the audit list calls it. */
    static final String SUBJECT = "person";

    @Inject
    @Any
    Instance<PersonalData> rooms;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    @Inject
    Texts texts;

    /** Opens the desk. */
    public void open() {
        current.require(Permission.PROTECT_DATA);
    }

    /**
     * All that is held on an address.
     *
     * @throws DomainException {@code privacy.noAddress} for what is no address
     */
    public List<HeldRecord> find(String email) {
        current.require(Permission.PROTECT_DATA);
        var address = EmailAddress.parse(email)
                .orElseThrow(() -> new DomainException("privacy.noAddress", email))
                .value();
        return rooms.stream().flatMap(room -> room.held(address).stream()).toList();
    }

    /**
     * Erases all that may go.
     *
     * @return what was erased
     */
    public List<HeldRecord> erase(String email) {
        var gone =
                find(email).stream().filter(record -> record.stays().isEmpty()).toList();
        if (!gone.isEmpty()) {
            rooms.forEach(room -> room.erase(email.strip()));
            var language = current.find().orElseThrow().getLanguage();
            changes.recordConfigured(SUBJECT, texts.get(language, "privacy.erasure"))
                    .detail(texts.get(language, "privacy.records", gone.size()));
        }
        return gone;
    }
}
