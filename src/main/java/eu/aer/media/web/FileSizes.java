package eu.aer.media.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How large files are, in words: {@code PDF, 1.2 MB}. */
@ApplicationScoped
public class FileSizes {

    private static final double THOUSAND = 1000;

    @Inject
    Texts texts;

    String of(long bytes, Language language) {
        if (bytes < THOUSAND * THOUSAND) {
            return texts.get(language.locale(), "media.kilobytes", Math.max(1, Math.round(bytes / THOUSAND)));
        }
        return texts.get(language.locale(), "media.megabytes", bytes / THOUSAND / THOUSAND);
    }
}
