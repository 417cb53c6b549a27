package eu.aer.site.setting;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.account.factor.FactorRule;
import eu.aer.content.change.ChangeFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whether administrators need a second factor, as a setting of the site. */
@ApplicationScoped
@Transactional
public class FactorSetting implements FactorRule {

    private static final String NAME = "factorRequired";

    @Inject
    Settings settings;

    @Inject
    CurrentAccount current;

    @Inject
    ChangeFeed feed;

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isRequired() {
        // whoever has just set it is asked by it at the next click
        feed.generation();
        return Boolean.parseBoolean(settings.own(NAME, Optional.empty()));
    }

    public void require(boolean required) {
        current.require(Permission.MANAGE_ACCOUNTS);
        settings.set(NAME, Optional.empty(), String.valueOf(required));
    }
}
