package eu.aer.site.facet;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One way to narrow a list.
 *
 * @param name of the parameter in the address, lower-case
 * @param label key of its name
 * @param values of a row; none, one or several
 * @param wording how a value reads; asked as well of what somebody has typed into the address, which reads as it stands
 * @param order of the values
 */
public record Facet<T>(
        String name,
        String label,
        Function<T, ? extends Collection<String>> values,
        Function<String, String> wording,
        Comparator<String> order) {

    /** One that knows all its values and shows them in this order. */
    public static <T> Facet<T> among(
            List<String> known,
            String name,
            String label,
            Function<T, ? extends Collection<String>> values,
            Function<String, String> wording) {
        return new Facet<>(
                name,
                label,
                values,
                value -> known.contains(value) ? wording.apply(value) : value,
                Comparator.comparingInt(known::indexOf));
    }

    /** One whose values are in the order of their words. */
    public static <T> Facet<T> alphabetical(
            String name,
            String label,
            Function<T, ? extends Collection<String>> values,
            Function<String, String> wording,
            Locale locale) {
        return new Facet<>(
                name,
                label,
                values,
                wording,
                Comparator.comparing(wording, Collator.getInstance(locale)).thenComparing(Function.identity()));
    }
}
