package eu.aer.news;

import eu.aer.content.gate.Candidate;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.GateRule;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** The picture of an article is there, and its file says what it shows to whoever does not see it (WCAG 1.1.1). */
@ApplicationScoped
public class ArticlePictureText implements GateRule {

    private static final String FIELD = "facts.picture";

    @Inject
    Assets assets;

    @Override
    public Stream<Finding> check(Candidate candidate) {
        return candidate
                .draft()
                .ownFacts()
                .filter(ArticleFacts.class::isInstance)
                .map(facts -> ((ArticleFacts) facts).picture())
                .flatMap(MediaReferences::id)
                .flatMap(id -> check(id, candidate))
                .stream();
    }

    private Optional<Finding> check(String id, Candidate candidate) {
        var asset = assets.find(id);
        if (asset.isEmpty()) {
            return Optional.of(Finding.warning("news.gate.pictureMissing", FIELD));
        }
        return asset.filter(picture -> picture.texts()
                        .alternatives()
                        .only(candidate.language())
                        .isBlank())
                .map(picture ->
                        Finding.error("news.gate.alternativeMissing", FIELD, picture.title(candidate.language())));
    }
}
