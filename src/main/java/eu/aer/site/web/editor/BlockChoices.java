package eu.aer.site.web.editor;

import eu.aer.content.block.BlockType;
import eu.aer.content.block.BlockTypes;
import eu.aer.site.web.Labels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** The kinds of blocks that an editor may add. */
@Named
@RequestScoped
public class BlockChoices {

    private static final String FIRST = "text";

    @Inject
    BlockTypes types;

    @Inject
    Labels labels;

    /** In an order that does not change with the language. */
    public List<String> getKeys() {
        return types.all().stream().<String>map(BlockType::key).sorted().toList();
    }

    /** Text first, the others by their names. */
    public List<String> getChoices() {
        var names = Collator.getInstance(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return getKeys().stream()
                .sorted(Comparator.comparing((String key) -> !key.equals(FIRST)).thenComparing(labels::block, names))
                .toList();
    }
}
