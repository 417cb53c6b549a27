package eu.aer.partnership.web;

import eu.aer.common.Words;
import eu.aer.content.block.Block;
import eu.aer.content.block.TextBlock;
import eu.aer.media.ListedAsset;
import eu.aer.media.web.MoreFiles;
import eu.aer.media.web.ShownDocument;
import eu.aer.media.web.ShownPicture;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.partnership.Partnerships;
import eu.aer.partnership.Representative;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.web.ContentView;
import eu.aer.site.web.SiteView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One partnership on a page of its own. */
@Named
@RequestScoped
public class PartnershipView {

    private static final int LEVEL = 2;

    @Inject
    ContentView content;

    @Inject
    SiteView site;

    @Inject
    Partnerships partnerships;

    @Inject
    PartnershipLinks links;

    @Inject
    MoreFiles files;

    @Inject
    PerGeneration reading;

    private PartnershipFacts facts;
    private List<ContentView.BlockView> blocks;
    private ShownPicture logo;
    private List<Routes.Place> related;
    private List<ShownDocument> documents;

    @PostConstruct
    void read() {
        var shown = content.getShown();
        files.know(
                site.isPreview()
                        ? load()
                        : reading.once("partnership files", shown.id(), site.getLanguage(), this::load));
        facts = shown.facts(PartnershipFacts.class);
        blocks = content.views(below(LEVEL, shown.text().blocks()), LEVEL);
        logo = links.logo(facts, shown);
        related = links.related(facts, shown.id());
        documents = files.documents(facts.documents(), site.getLanguage());
    }

    private Map<String, ListedAsset> load() {
        return files.read(List.of(content.getShown()));
    }

    /** The blocks with the headings of texts beginning at this level. */
    static List<Block> below(int level, List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof TextBlock text
                        ? new TextBlock(text.id(), Headings.from(level, text.html()))
                        : block)
                .toList();
    }

    /** The partner, for programs. */
    public Map<String, ?> getData() {
        return PartnerData.of(content.getShown(), logo, site);
    }

    public PartnershipFacts getFacts() {
        return facts;
    }

    public boolean isOver() {
        return facts.isOver(partnerships.today());
    }

    public Group getPresent() {
        return group(each -> !facts.isFormer(each, partnerships.today()));
    }

    public Group getFormer() {
        return group(each -> facts.isFormer(each, partnerships.today()));
    }

    private Group group(Predicate<Representative> condition) {
        return new Group(facts.representatives().stream()
                .filter(condition)
                .map(each ->
                        new Person(each, each.office().in(site.getLanguage()).orElse(null)))
                .toList());
    }

    /** Null where there is none. */
    public ShownPicture getLogo() {
        return logo;
    }

    public List<Routes.Place> getRelated() {
        return related;
    }

    public List<ShownDocument> getDocuments() {
        return documents;
    }

    public List<ContentView.BlockView> getBlocks() {
        return blocks;
    }

    /** Representatives in one table, which has the columns that are known of somebody. */
    public record Group(List<Person> people) {

        public boolean isWithOffices() {
            return people.stream().anyMatch(person -> person.office() != null);
        }

        public boolean isWithStarts() {
            return people.stream().anyMatch(person -> person.known().from() != null);
        }

        public boolean isWithEnds() {
            return people.stream().anyMatch(person -> person.known().until() != null);
        }
    }

    /** @param office in the reader's language where it is said in it; null where it is not known */
    public record Person(Representative known, Words.Said office) {}
}
