package eu.aer.project.call.visitor;

import eu.aer.site.consent.ConsentPurpose;
import jakarta.enterprise.context.ApplicationScoped;

/** That what somebody writes about a call is kept and passed on to whoever made the call. */
@ApplicationScoped
public class CallConsent implements ConsentPurpose {

    public static final String KEY = "partnersearch";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String label() {
        return "call.consentPurpose";
    }

    @Override
    public String firstText() {
        return "call.consent";
    }
}
