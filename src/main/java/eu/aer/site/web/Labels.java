package eu.aer.site.web;

import eu.aer.common.Texts;
import eu.aer.content.block.BlockTypes;
import eu.aer.site.Sections;
import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The names of what features plug in, from the texts of the room that each comes from: {@code content.block.text},
 * {@code project.section.projects}, {@code newsletter.side.newsletter}.
 */
@Named
@ApplicationScoped
public class Labels {

    @Inject
    BlockTypes blockTypes;

    @Inject
    Sections sections;

    @Inject
    @Any
    Instance<SideBlock> sideBlocks;

    @Inject
    Texts texts;

    public String block(String key) {
        return label(blockTypes.find(key), "block", key);
    }

    /** A component of a block as its field is called: {@code content.quote.source}; one without a name is called by its key. */
    public String component(String block, String component) {
        return label(blockTypes.find(block), block, component);
    }

    /** A block by its place in the text: {@code 2. Quotation}. */
    public String place(int index, String key) {
        return (index + 1) + ". " + block(key);
    }

    public String section(String key) {
        return label(sections.find(key), "section", key);
    }

    public String side(String key) {
        return label(
                sideBlocks.stream().filter(block -> block.key().equals(key)).findFirst(), "side", key);
    }

    /** What has no name, because its feature is gone or forgot it, is called by its key. */
    private String label(Optional<?> plugin, String part, String key) {
        try {
            return plugin.map(found -> texts.get(
                            FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                            room(found) + "." + part + "." + key))
                    .orElse(key);
        } catch (MissingResourceException unnamed) {
            return key;
        }
    }

    private static String room(Object plugin) {
        return plugin.getClass().getPackageName().split("\\.")[2];
    }
}
