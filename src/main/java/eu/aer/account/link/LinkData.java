package eu.aer.account.link;

import eu.aer.account.AccountRecords;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The links that were sent to a person. They go with the account, see {@link AccountLinks#forget}. */
@ApplicationScoped
@Transactional
public class LinkData implements PersonalData {

    @Inject
    AccountRecords records;

    @Inject
    AccountLinks links;

    @Override
    public List<HeldRecord> held(String email) {
        return records.of(email, account -> links.of(account).stream().map(LinkData::link));
    }

    private static HeldRecord link(AccountLink link) {
        return HeldRecord.of("account.held.link")
                .with(
                        "account.history.what",
                        new Named(
                                "account.held.link." + link.kind(), link.kind().name()))
                .with("account.history.when", link.createdAt())
                .with("account.invitation.until", link.expiresAt());
    }

    @Override
    public void erase(String email) {
        // with the account
    }
}
