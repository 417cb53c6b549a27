package eu.aer.media.web;

import eu.aer.common.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How large an uploaded file may be, for the views that say so before it is sent. */
@Named
@ApplicationScoped
public class UploadLimit {

    @Inject
    Configuration configuration;

    public long getBytes() {
        return configuration.mediaLimit();
    }

    public long getMegabytes() {
        return configuration.mediaLimit() / Configuration.MEGABYTE;
    }
}
