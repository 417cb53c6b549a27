package eu.aer.site.web.preview;

import eu.aer.common.Configuration;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** What a page that shows a draft says about itself. */
@Named
@RequestScoped
public class PreviewView {

    @Inject
    HttpServletRequest request;

    @Inject
    SiteView site;

    @Inject
    Configuration configuration;

    private String sharedUntil;

    @PostConstruct
    void look() {
        sharedUntil = Optional.ofNullable((PreviewLinks.Target) request.getAttribute(PreviewLinkServlet.TARGET))
                .map(target -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(site.getLanguage().locale())
                        .withZone(configuration.zone())
                        .format(target.expiresAt()))
                .orElse(null);
    }

    /** Whether it stands beside the editor's form, where bars at its head would only take room. */
    public boolean isFramed() {
        return site.isPreview() && request.getParameter("framed") != null;
    }

    /** The last day of the link by which the draft is seen; null where an editor looks at it. */
    public String getSharedUntil() {
        return sharedUntil;
    }
}
