package eu.aer.content.gate;

import eu.aer.content.block.DocumentsBlock;
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

/** A PDF says what is a heading or a table in it, for whoever has it read aloud (EN 301 549, 10.1.3.1). Somebody else may have made it, so this only warns. */
@ApplicationScoped
public class TaggedDocuments implements GateRule {

    @Inject
    Assets assets;

    @Override
    public boolean mayBlock() {
        return false;
    }

    @Override
    public Stream<Finding> check(Candidate candidate) {
        var ids = candidate.draft().text().blocks().stream()
                .filter(DocumentsBlock.class::isInstance)
                .flatMap(block -> ((DocumentsBlock) block).documents().stream())
                .flatMap(document -> MediaReferences.id(document.asset()).stream())
                .toList();
        return check(
                candidate,
                assets.find(ids).stream().collect(Collectors.toMap(ListedAsset::publicId, Function.identity())));
    }

    static Stream<Finding> check(Candidate candidate, Map<String, ListedAsset> known) {
        var blocks = candidate.draft().text().blocks();
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(place -> blocks.get(place) instanceof DocumentsBlock documents
                        ? check(documents, candidate, "blocks[" + place + "].", known)
                        : Stream.empty());
    }

    private static Stream<Finding> check(
            DocumentsBlock block, Candidate candidate, String path, Map<String, ListedAsset> known) {
        return IntStream.range(0, block.documents().size())
                .boxed()
                .flatMap(place -> MediaReferences.id(
                                block.documents().get(place).asset())
                        .map(known::get)
                        .stream()
                        .filter(asset -> !asset.tagged())
                        .map(asset -> Finding.warning(
                                "content.gate.untagged",
                                path + "documents[" + place + "].label",
                                asset.title(candidate.language()))));
    }
}
