package eu.aer.partnership.web;

import eu.aer.content.listing.ItemFilter;
import eu.aer.partnership.Partnership;
import eu.aer.partnership.Representative;
import eu.aer.site.web.list.ContentSheet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    protected ItemFilter filter(UnaryOperator<String> asked) {
        return PartnershipTable.filter(asked.apply("words"), asked.apply("kind"));
    }

    @Override
    protected String[] more() {
        return new String[] {
            "partnership.acronym",
            "partnership.kind",
            "partnership.since",
            "partnership.until",
            "partnership.website",
            "partnership.representatives",
            "partnership.mandateEnd"
        };
    }

    @Override
    protected Stream<?> facts(Partnership item) {
        var facts = item.facts();
        return Stream.of(
                facts.acronym(),
                words.text("partnership.kind." + facts.kind().key()),
                date(facts.since()),
                date(facts.until()),
                facts.website(),
                facts.representatives().stream().map(Representative::name).collect(Collectors.joining(", ")),
                date(facts.mandateEnd().orElse(null)));
    }

    /** As ISO 8601 has it, which sorts as it stands. */
    private static String date(Object date) {
        return Objects.toString(date, "");
    }
}
