package eu.aer.media.web;

import eu.aer.media.picture.Format;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an address below {@code /media/} asks for: {@code <public id>/<name>}, or a rendition,
 * {@code <public id>/<width>-<key>/<name>}.
 */
record MediaAddress(String publicId, Optional<Wanted> rendition, String name) {

    private static final Pattern FORM =
            Pattern.compile("/([0-9a-f]{32})/(?:(\\d{1,4})-([0-9a-f]{12})/)?([a-z0-9-]{1,110}\\.[a-z]{3,4})");

    static Optional<MediaAddress> parse(String path) {
        return Optional.ofNullable(path)
                .map(FORM::matcher)
                .filter(form -> form.matches())
                .map(form -> {
                    var wanted = form.group(2) == null
                            ? Optional.<Wanted>empty()
                            : Optional.of(new Wanted(Integer.parseInt(form.group(2)), form.group(3)));
                    return new MediaAddress(form.group(1), wanted, form.group(4));
                });
    }

    Optional<Format> format() {
        return Stream.of(Format.values())
                .filter(format -> name.endsWith("." + format.extension()))
                .findFirst();
    }

    record Wanted(int width, String key) {}
}
