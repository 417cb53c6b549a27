package eu.aer.partnership.web;

import eu.aer.content.block.Block;
import eu.aer.content.block.TextBlock;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.site.web.ContentView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One partnership on a page of its own. */
@Named
@RequestScoped
public class PartnershipView {

    private static final int LEVEL = 2;

    @Inject
    ContentView content;

    private PartnershipFacts facts;
    private List<ContentView.BlockView> blocks;

    @PostConstruct
    void read() {
        facts = content.getShown().facts(PartnershipFacts.class);
        blocks = content.views(below(LEVEL, content.getShown().text().blocks()), LEVEL);
    }

    /** The blocks with the headings of texts beginning at this level. */
    static List<Block> below(int level, List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof TextBlock text
                        ? new TextBlock(text.id(), Headings.from(level, text.html()))
                        : block)
                .toList();
    }

    public PartnershipFacts getFacts() {
        return facts;
    }

    public List<ContentView.BlockView> getBlocks() {
        return blocks;
    }
}
