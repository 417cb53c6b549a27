package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.change.ChangeFeed;
import eu.aer.content.gate.Candidate;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.GateRule;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address of this site that somebody has written out, rather than chosen what it leads to, leads somewhere. Only what begins with a
 * language is a page's.
 */
@ApplicationScoped
public class BrokenAddresses implements GateRule {

    @Inject
    OwnAddresses own;

    @Inject
    Routes routes;

    @Inject
    ContentLanguages languages;

    @Inject
    ChangeFeed feed;

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return candidate
                .links()
                .flatMap(link -> own
                        .path(link.address())
                        .filter(this::leadsNowhere)
                        .map(path -> Finding.error(
                                "site.gate.addressBroken",
                                link.field(),
                                link.words().isBlank() ? link.address() : link.words(),
                                path))
                        .stream());
    }

    private boolean leadsNowhere(String path) {
        // what has just been published with this text is there already
        feed.generation();
        return language(path)
                .filter(language -> routes.resolve(language, path) instanceof Resolution.NotFound)
                .filter(language -> routes.redirect(path).isEmpty())
                .isPresent();
    }

    private Optional<Language> language(String path) {
        return languages.find(path.isEmpty() ? "" : path.split("/", 3)[1]);
    }
}
