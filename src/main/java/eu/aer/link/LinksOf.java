package eu.aer.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.link.visit.WebAddress;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** The outside addresses in a draft as it is stored: any value that is one, and any link in rich text. */
final class LinksOf {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final String LINK = "href=\"";
    private static final ObjectMapper JSON = new ObjectMapper();

    private LinksOf() {}

    static Set<String> draft(String json) {
        var found = new LinkedHashSet<String>();
        try {
            collect(JSON.readTree(json), found);
        } catch (JsonProcessingException broken) {
            // what cannot be read is shown to nobody
            found.clear();
        }
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            text(node.asText(), found);
        } else {
            node.forEach(part -> collect(part, found));
        }
    }

    private static void text(String text, Set<String> found) {
        if (text.contains(LINK)) {
            Jsoup.parseBodyFragment(text)
                    .select("a[href]")
                    .forEach(link -> address(link.attr("href")).ifPresent(found::add));
        } else {
            address(text).ifPresent(found::add);
        }
    }

    /** One that can be asked for in its one form, so that each is visited once; any other as it is written; none on this site. */
    static Optional<String> address(String text) {
        return Optional.of(text.strip())
                .filter(written -> ADDRESS.matcher(written).matches() && written.length() <= WebAddress.MAX_LENGTH)
                .map(written ->
                        WebAddress.parse(written).map(WebAddress::toString).orElse(written));
    }
}
