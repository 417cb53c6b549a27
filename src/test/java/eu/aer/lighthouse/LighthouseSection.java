package eu.aer.lighthouse;

import eu.aer.common.Language;
import eu.aer.site.Resolution;
import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
public class LighthouseSection implements Section {

    static final String KEY = "lighthouse";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/lighthouse/show.xhtml";
    }

    @Override
    public Resolution resolve(Language language, String rest) {
        return rest.equals("beam") ? new Resolution.Moved("/" + language) : new Resolution.NotFound();
    }
}
