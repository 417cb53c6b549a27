package eu.aer.account;

import eu.aer.common.Language;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The account of a person and what happened to it. A disabled one is erased by taking the person out of it, because what somebody
 * wrote keeps an author; an active one stays, or somebody could not work any more.
 */
@ApplicationScoped
@Transactional
public class AccountData implements PersonalData {

    @Inject
    Accounts accounts;

    @Inject
    AccountRecords records;

    @Inject
    AccountEvents events;

    @Inject
    Event<AccountErased> erased;

    @Override
    public List<HeldRecord> held(String email) {
        return records.of(
                email,
                account -> Stream.concat(
                        Stream.of(account(account)),
                        events.all(account).stream().map(AccountData::event)));
    }

    private static HeldRecord account(Account account) {
        return HeldRecord.of("account.held.account")
                .with("account.login", account.getLogin())
                .with("account.name", account.getName())
                .with(
                        "account.role",
                        new Named(
                                "account.role." + account.getRole(),
                                account.getRole().name()))
                .with(
                        "account.languages",
                        account.remit().languages().stream().map(Language::code).collect(Collectors.joining(", ")))
                .with("account.language", account.getLanguage().code())
                .with("account.factor", factor(account.hasSecondFactor()))
                .with("account.held.since", account.getCreatedAt());
    }

    private static Named factor(boolean on) {
        return new Named(on ? "account.factorOn" : "account.factorOff", String.valueOf(on));
    }

    private static HeldRecord event(AccountEvent event) {
        var kind = event.getKind();
        return HeldRecord.of("account.held.event")
                .with("account.history.what", new Named("account.history." + kind, kind.name()))
                .with("account.history.when", event.getOccurredAt());
    }

    @Override
    public void erase(String email) {
        accounts.find(email).filter(Account::isDisabled).ifPresent(account -> {
            events.forget(account);
            erased.fire(new AccountErased(account));
            account.anonymise();
        });
    }
}
