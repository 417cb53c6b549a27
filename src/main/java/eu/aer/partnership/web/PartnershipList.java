package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.content.Shown;
import eu.aer.content.block.Block;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.partnership.Partnerships;
import eu.aer.partnership.PartnershipsBlock;
import eu.aer.site.PerGeneration;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All partnerships in full. */
@Named
@RequestScoped
public class PartnershipList {

    private static final int LEVEL = 3;

    @Inject
    Partnerships partnerships;

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    PerGeneration reading;

    private List<Entry> entries;

    @PostConstruct
    void read() {
        entries = reading.once(
                "partnership entries",
                0,
                site.getLanguage(),
                () -> partnerships.live(site.getLanguage()).stream()
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Shown shown) {
        return new Entry(
                shown.id(),
                "partnership-" + shown.text().slug(),
                shown.language(),
                shown.text().title(),
                content.location(shown.id()),
                shown.facts(PartnershipFacts.class),
                content.views(PartnershipView.below(LEVEL, own(shown)), LEVEL));
    }

    /** A partnership that lists partnerships would do so without end. */
    private static List<Block> own(Shown shown) {
        return shown.text().blocks().stream()
                .filter(block -> !(block instanceof PartnershipsBlock))
                .toList();
    }

    /** Those that a block of a text shows. */
    public List<Entry> shownBy(PartnershipsBlock block) {
        return entries.stream().filter(entry -> block.shows(entry.itemId())).toList();
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * A partnership as a part of the page.
     *
     * @param anchor id of its heading
     */
    public record Entry(
            long itemId,
            String anchor,
            Language language,
            String title,
            String location,
            PartnershipFacts facts,
            List<ContentView.BlockView> blocks) {}
}
