package eu.aer.project.web.call;

import eu.aer.project.call.Countries;
import eu.aer.project.call.Countries.Country;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** The countries that can be chosen for a call, by name in the reader's language. */
@Named
@RequestScoped
public class CallChoices {

    private List<Country> near;
    private List<Country> all;

    public List<Country> getNear() {
        if (near == null) {
            near = Countries.near(locale());
        }
        return near;
    }

    public List<Country> getAll() {
        if (all == null) {
            all = Countries.all(locale());
        }
        return all;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
