package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.content.Shown;
import eu.aer.content.block.Block;
import eu.aer.media.ListedAsset;
import eu.aer.media.web.MoreFiles;
import eu.aer.media.web.ShownDocument;
import eu.aer.media.web.ShownPicture;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.partnership.Partnerships;
import eu.aer.partnership.PartnershipsBlock;
import eu.aer.site.Routes;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Partnerships as parts of a page, each with what it leads to. */
@RequestScoped
class PartnershipEntries {

    private static final int LEVEL = 3;

    @Inject
    Partnerships partnerships;

    @Inject
    PartnershipLinks links;

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    MoreFiles files;

    /** Two queries, however many there are. */
    Reading read(Collection<Long> ids) {
        var shown = partnerships.live(ids, site.getLanguage());
        return new Reading(shown, files.read(shown));
    }

    List<Entry> entries(Reading reading) {
        files.know(reading.files());
        return reading.shown().stream().map(this::entry).toList();
    }

    private Entry entry(Shown shown) {
        var facts = shown.facts(PartnershipFacts.class);
        return new Entry(
                shown.id(),
                "partnership-" + shown.text().slug(),
                shown.language(),
                shown.text().title(),
                content.location(shown.id()),
                facts,
                facts.isOver(partnerships.today()),
                links.logo(facts, shown),
                links.related(facts, shown.id()),
                files.documents(facts.documents(), site.getLanguage()),
                content.views(PartnershipView.below(LEVEL, own(shown)), LEVEL));
    }

    /** A partnership that lists partnerships would do so without end. */
    private static List<Block> own(Shown shown) {
        return shown.text().blocks().stream()
                .filter(block -> !(block instanceof PartnershipsBlock))
                .toList();
    }

    /** What the database holds of some partnerships. */
    record Reading(List<Shown> shown, Map<String, ListedAsset> files) {}

    /**
     * A partnership as a part of the page.
     *
     * @param anchor id of its heading
     * @param logo null where there is none
     */
    public record Entry(
            long itemId,
            String anchor,
            Language language,
            String title,
            String location,
            PartnershipFacts facts,
            boolean over,
            ShownPicture logo,
            List<Routes.Place> related,
            List<ShownDocument> documents,
            List<ContentView.BlockView> blocks) {}
}
