package eu.aer.site.web.audit;

import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;

/** The names of what can be configured; a feature's own may have none here and are called by their key. */
@Named
@ApplicationScoped
public class AuditLabels {

    @Inject
    Texts texts;

    public String subject(String key) {
        try {
            return texts.get(FacesContext.getCurrentInstance().getViewRoot().getLocale(), "audit.subject." + key);
        } catch (MissingResourceException unnamed) {
            return key;
        }
    }
}
