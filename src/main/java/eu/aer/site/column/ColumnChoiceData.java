package eu.aer.site.column;

import eu.aer.account.AccountRecords;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** How somebody has arranged the lists: it goes with the account, see {@link ColumnChoices#forget}. */
@ApplicationScoped
@Transactional
public class ColumnChoiceData implements PersonalData {

    @Inject
    AccountRecords records;

    @Inject
    ColumnChoices choices;

    @Override
    public List<HeldRecord> held(String email) {
        return records.of(email, account -> choices.of(account).stream().map(ColumnChoiceData::choice));
    }

    private static HeldRecord choice(ColumnChoice choice) {
        return HeldRecord.of("site.held.columns")
                .with("site.held.list", choice.screen())
                .with("site.held.hidden", String.join(", ", choice.hidden()));
    }

    @Override
    public void erase(String email) {
        // with the account
    }
}
