package eu.aer.account;

import eu.aer.common.privacy.HeldRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What rooms hold on a person through the account: it goes with that, see {@link AccountErased}, and stays while it is in use. */
@ApplicationScoped
public class AccountRecords {

    @Inject
    Accounts accounts;

    /**
     * What is held on the account of this address.
     *
     * @param records those of an account
     */
    public List<HeldRecord> of(String email, Function<Account, Stream<HeldRecord>> records) {
        return accounts.find(email).stream()
                .flatMap(account -> records.apply(account)
                        .map(record -> account.isDisabled() ? record : record.staying("account.held.active")))
                .toList();
    }

    /** The same of what others need after the person has gone, and which then names nobody any more. */
    public List<HeldRecord> kept(String email, Function<Account, Stream<HeldRecord>> records) {
        return accounts.find(email).stream()
                .flatMap(records)
                .map(record -> record.staying("account.held.work"))
                .toList();
    }
}
