package eu.aer.site.column;

import eu.aer.account.Account;
import eu.aer.account.Accounts;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** How somebody has arranged the lists: it goes with the account, and stays while that is in use. */
@ApplicationScoped
@Transactional
public class ColumnChoiceData implements PersonalData {

    @Inject
    Accounts accounts;

    @Inject
    ColumnChoices choices;

    @Override
    public List<HeldRecord> held(String email) {
        return accounts.find(email).stream()
                .flatMap(account -> choices.of(account).stream()
                        .map(ColumnChoiceData::choice)
                        .map(held -> account.isDisabled() ? held : held.staying("account.held.active")))
                .toList();
    }

    private static HeldRecord choice(ColumnChoice choice) {
        return HeldRecord.of("site.held.columns")
                .with("site.held.list", choice.screen())
                .with("site.held.hidden", String.join(", ", choice.hidden()));
    }

    @Override
    public void erase(String email) {
        // before AccountData or after it: the account may have lost its address, and then nothing names a person any
        // more
        accounts.find(email).filter(Account::isDisabled).ifPresent(choices::forget);
    }
}
