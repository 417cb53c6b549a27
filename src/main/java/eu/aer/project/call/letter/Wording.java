package eu.aer.project.call.letter;

import eu.aer.common.DomainException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A letter before it is filled in: {@code {person}}, {@code {call}}, {@code {deadline}} and {@code {address}} stand for what is known of
 * its occasion.
 */
public record Wording(String subject, String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> KNOWN = Set.of("person", "call", "deadline", "address");

    /** @throws DomainException {@code call.placeholderUnknown} with the first one that nobody fills in */
    void check() {
        PLACEHOLDER
                .matcher(subject + "\n" + text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new DomainException("call.placeholderUnknown", name);
                });
    }

    public Wording filled(Occasion occasion) {
        var values = Map.of(
                "person",
                occasion.person(),
                "call",
                occasion.call(),
                "deadline",
                occasion.deadline(),
                "address",
                occasion.address());
        return new Wording(fill(subject, values), fill(text, values));
    }

    private static String fill(String words, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    /**
     * What the placeholders stand for.
     *
     * @param call its title
     * @param deadline until when it is open, in words
     * @param address where it stands
     */
    public record Occasion(String person, String call, String deadline, String address) {}
}
