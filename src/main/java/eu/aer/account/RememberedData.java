package eu.aer.account;

import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The browsers in which a person stays signed in. They go with the account, see {@link RememberedLogins#forget}. */
@ApplicationScoped
@Transactional
public class RememberedData implements PersonalData {

    @Inject
    AccountRecords records;

    @Inject
    RememberedLogins logins;

    @Override
    public List<HeldRecord> held(String email) {
        return records.of(
                email,
                account -> logins.of(account).stream()
                        .map(login -> HeldRecord.of("account.held.remembered")
                                .with("account.held.until", login.getExpiresAt())));
    }

    @Override
    public void erase(String email) {
        // with the account
    }
}
