package eu.aer.site.audit;

import eu.aer.common.DomainException;
import eu.aer.content.change.ContentChange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which changes somebody wants to see.
 *
 * @param person id of an account
 * @param words part of what it was called then, as the list shows it
 * @param since the first day, in the association's zone
 * @param until the last day
 */
public record AuditFilter(
        Optional<Long> person,
        Optional<ContentChange.Kind> kind,
        Optional<Long> item,
        String words,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    public static final AuditFilter ALL = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    private static final int LONGEST = 200;

    /**
     * Reads it from an address.
     *
     * @param parameter gives the value of a parameter, null where it is missing
     * @throws DomainException {@code audit.badDay} or {@code audit.badPeriod}
     */
    public static AuditFilter parse(UnaryOperator<String> parameter) {
        var words = Optional.ofNullable(parameter.apply("words")).orElse("").strip();
        var filter = new AuditFilter(
                number(parameter.apply("person")),
                Stream.of(ContentChange.Kind.values())
                        .filter(kind -> kind.name().equals(parameter.apply("kind")))
                        .findFirst(),
                number(parameter.apply("item")),
                words.substring(0, Math.min(words.length(), LONGEST)),
                day(parameter.apply("since")),
                day(parameter.apply("until")));
        if (filter.since.isPresent()
                && filter.until.filter(filter.since.get()::isAfter).isPresent()) {
            throw new DomainException("audit.badPeriod");
        }
        return filter;
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(text)
                .filter(digits -> digits.matches("-?\\d{1,18}"))
                .map(Long::valueOf);
    }

    private static Optional<LocalDate> day(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            throw new DomainException("audit.badDay", text);
        }
    }
}
