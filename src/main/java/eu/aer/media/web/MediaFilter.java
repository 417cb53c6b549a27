package eu.aer.media.web;

import eu.aer.media.AssetFilter;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The filter of the list as its address says it: {@code ?words=forest&kind=image&tag=Climate}. */
final class MediaFilter {

    static final String IMAGE = "image";
    static final String DOCUMENT = "document";
    private static final int LONGEST = 200;

    private MediaFilter() {}

    static AssetFilter parse(UnaryOperator<String> parameter) {
        var kind = text(parameter, "kind");
        return new AssetFilter(
                text(parameter, "words"),
                kind.equals(IMAGE) || kind.equals(DOCUMENT) ? Optional.of(kind.equals(IMAGE)) : Optional.empty(),
                text(parameter, "tag"));
    }

    private static String text(UnaryOperator<String> parameter, String name) {
        var text = Objects.requireNonNullElse(parameter.apply(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
