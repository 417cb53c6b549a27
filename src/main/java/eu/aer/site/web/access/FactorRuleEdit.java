package eu.aer.site.web.access;

import eu.aer.account.web.Notices;
import eu.aer.site.setting.FactorSetting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is asked of all who sign in. */
@Named
@RequestScoped
public class FactorRuleEdit {

    @Inject
    FactorSetting setting;

    @Inject
    Notices notices;

    private boolean required;

    @PostConstruct
    void load() {
        required = setting.isRequired();
    }

    public String save() {
        if (!notices.attempt(() -> setting.require(required))) {
            return null;
        }
        notices.doneBeforeRedirect(required ? "account.ruleFactorOn" : "account.ruleFactorOff");
        return "/admin/account/list?faces-redirect=true";
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }
}
