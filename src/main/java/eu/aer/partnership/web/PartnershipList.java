package eu.aer.partnership.web;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.partnership.ListedPartnership;
import eu.aer.partnership.PartnerKind;
import eu.aer.partnership.Partnerships;
import eu.aer.site.PerGeneration;
import eu.aer.site.facet.Facet;
import eu.aer.site.facet.FacetIndex;
import eu.aer.site.web.SiteView;
import eu.aer.site.web.facet.PublicList;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The page of all partnerships, each in full. */
@Named
@RequestScoped
public class PartnershipList {

    /** They are long: a page holds few of them. */
    private static final int PAGE = 12;

    @Inject
    Partnerships partnerships;

    @Inject
    PartnershipEntries entries;

    @Inject
    SiteView site;

    @Inject
    Texts texts;

    @Inject
    PerGeneration reading;

    @Inject
    HttpServletRequest request;

    private PublicList<ListedPartnership> list;
    private List<PartnershipEntries.Entry> shown;

    @PostConstruct
    void read() {
        var index = reading.once(
                "partnership facets",
                0,
                site.getLanguage(),
                () -> new FacetIndex<>(partnerships.listed(), List.of(byKind(site.getLanguage()))));
        list = new PublicList<>(site, request, index, PAGE);
        shown = entries.entries(
                entries.read(list.getRows().stream().map(ListedPartnership::id).toList()));
    }

    private Facet<ListedPartnership> byKind(Language language) {
        return Facet.among(
                Stream.of(PartnerKind.values()).map(PartnerKind::key).toList(),
                "kind",
                "partnership.kind",
                row -> List.of(row.kind().key()),
                key -> texts.get(language, "partnership.kind." + key));
    }

    public PublicList<ListedPartnership> getList() {
        return list;
    }

    /** Those of the page shown. */
    public List<PartnershipEntries.Entry> getEntries() {
        return shown;
    }
}
