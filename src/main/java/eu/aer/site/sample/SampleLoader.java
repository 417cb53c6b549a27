package eu.aer.site.sample;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Claims;
import eu.aer.common.Configuration;
import eu.aer.common.Ready;
import eu.aer.content.Stewardship;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;

/** Fills an empty database once. */
@ApplicationScoped
public class SampleLoader {

    @Inject
    Configuration configuration;

    @Inject
    Claims claims;

    @Inject
    Stewardship stewardship;

    @Inject
    @Any
    Instance<SampleSource> sources;

    @Transactional
    void load(@Observes @Priority(200) Ready ready) {
        if (configuration.sample() && claims.take("sample content")) {
            CurrentAccount.asSystem(this::loadAll);
            stewardship.adopt();
        }
    }

    private void loadAll() {
        var keys = new SampleKeys();
        var inOrder = sources.stream()
                .sorted(Comparator.comparingInt(SampleSource::order))
                .toList();
        inOrder.forEach(source -> source.add(keys));
        inOrder.forEach(source -> source.fill(keys));
    }
}
