package eu.aer.content.block;

import eu.aer.common.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of files, each with its kind and its size. */
@ApplicationScoped
public class DocumentsBlockType implements BlockType<DocumentsBlock> {

    @Override
    public String key() {
        return "documents";
    }

    @Override
    public Class<DocumentsBlock> type() {
        return DocumentsBlock.class;
    }

    @Override
    public DocumentsBlock create(UUID id) {
        return new DocumentsBlock(id, "", List.of(new DocumentsBlock.Document("", "")));
    }

    @Override
    public DocumentsBlock clean(DocumentsBlock block) {
        return new DocumentsBlock(
                block.id(),
                Characters.plain(block.heading()),
                block.documents().stream().map(DocumentsBlock.Document::cleaned).toList());
    }

    @Override
    public String heading(DocumentsBlock block) {
        return block.heading();
    }

    @Override
    public Map<String, String> linkTexts(DocumentsBlock block) {
        var labels = new LinkedHashMap<String, String>();
        for (var index = 0; index < block.documents().size(); index++) {
            var label = block.documents().get(index).label();
            if (!label.isEmpty()) {
                labels.put("documents[" + index + "].label", label);
            }
        }
        return labels;
    }

    @Override
    public String plainText(DocumentsBlock block) {
        return Stream.concat(
                        Stream.of(block.heading()), block.documents().stream().map(DocumentsBlock.Document::label))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
