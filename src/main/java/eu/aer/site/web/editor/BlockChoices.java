package eu.aer.site.web.editor;

import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The kinds of blocks that an editor may add, text first. */
@Named
@ApplicationScoped
public class BlockChoices {

    @Inject
    BlockTypes types;

    public List<String> getKeys() {
        return types.all().stream()
                .<String>map(BlockType::key)
                .sorted(java.util.Comparator.<String, Boolean>comparing(key -> !key.equals("text"))
                        .thenComparing(key -> key))
                .toList();
    }
}
