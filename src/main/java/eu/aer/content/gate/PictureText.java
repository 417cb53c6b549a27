package eu.aer.content.gate;

import eu.aer.common.Language;
import eu.aer.content.block.ImageBlock;
import eu.aer.content.reference.MediaReferences;
import eu.aer.media.Assets;
import eu.aer.media.ListedAsset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A picture says what it shows, or that it is decoration, for whoever does not see it (WCAG 1.1.1); and it is there. */
@ApplicationScoped
public class PictureText implements GateRule {

    @Inject
    Assets assets;

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var ids = candidate.draft().text().blocks().stream()
                .filter(ImageBlock.class::isInstance)
                .flatMap(block -> MediaReferences.id(((ImageBlock) block).asset()).stream())
                .toList();
        return check(
                candidate,
                assets.find(ids).stream().collect(Collectors.toMap(ListedAsset::publicId, Function.identity())));
    }

    static Stream<Finding> check(Candidate candidate, Map<String, ListedAsset> known) {
        var blocks = candidate.draft().text().blocks();
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(place -> blocks.get(place) instanceof ImageBlock picture
                        ? check(picture, "blocks[" + place + "].alternative", candidate.language(), known)
                        : Stream.empty());
    }

    private static Stream<Finding> check(
            ImageBlock picture, String field, Language language, Map<String, ListedAsset> known) {
        var asset = MediaReferences.id(picture.asset()).map(known::get);
        if (asset.isEmpty()) {
            return Stream.of(Finding.warning("content.gate.pictureMissing", field));
        }
        return picture.decorative()
                        || !picture.alternative().isBlank()
                        || !asset.get().texts().alternatives().only(language).isBlank()
                ? Stream.empty()
                : Stream.of(Finding.error(
                        "content.gate.alternativeMissing", field, asset.get().title(language)));
    }
}
