package eu.aer.partnership;

import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.content.Shown;
import eu.aer.site.PerGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All partnerships. */
@ApplicationScoped
public class Partnerships {

    @Inject
    Contents contents;

    @Inject
    PerGeneration reading;

    /** Those that the public sees, in the order in which they were entered; one query. */
    public List<Shown> live(Language language) {
        return reading
                .once("partnerships", 0, language, () -> contents.live(Partnership.class, List.of(), language))
                .stream()
                .sorted(Comparator.comparingLong(Shown::id))
                .toList();
    }
}
