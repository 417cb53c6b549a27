package eu.aer.partnership.web;

import eu.aer.partnership.Partnership;
import eu.aer.site.web.list.ContentSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** The partnerships for a spreadsheet. */
@ApplicationScoped
public class PartnershipSheet extends ContentSheet<Partnership> {

    @Override
    public String list() {
        return "partnership";
    }

    @Override
    protected Class<Partnership> kind() {
        return Partnership.class;
    }

    @Override
    protected String[] more() {
        return new String[] {"partnership.acronym", "partnership.kind", "partnership.website"};
    }

    @Override
    protected Stream<?> facts(Partnership item) {
        var facts = item.facts();
        return Stream.of(
                facts.acronym(), words.text("partnership.kind." + facts.kind().key()), facts.website());
    }
}
