package eu.aer.partnership.web;

import eu.aer.partnership.ListedPartnership;
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

/** The partnerships that the blocks of a text show, read together for all of them. */
@Named
@RequestScoped
public class PartnershipBlocks {

    @Inject
    Partnerships partnerships;

    @Inject
    PartnershipEntries entries;

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    PerGeneration reading;

    private List<PartnershipEntries.Entry> shown;

    @PostConstruct
    void read() {
        var read = site.isPreview()
                ? load()
                : reading.once("partnership blocks", site.getItemId(), site.getLanguage(), this::load);
        shown = entries.entries(read);
    }

    private PartnershipEntries.Reading load() {
        var blocks = content.getShown().text().blocks().stream()
                .filter(PartnershipsBlock.class::isInstance)
                .map(PartnershipsBlock.class::cast)
                .toList();
        return entries.read(partnerships.listed().stream()
                .map(ListedPartnership::id)
                .filter(id -> blocks.stream().anyMatch(block -> block.shows(id)))
                .toList());
    }

    public List<PartnershipEntries.Entry> shownBy(PartnershipsBlock block) {
        return shown.stream().filter(entry -> block.shows(entry.itemId())).toList();
    }
}
