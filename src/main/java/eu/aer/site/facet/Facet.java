package eu.aer.site.facet;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * One way to narrow a list.
 *
 * @param name of the parameter in the address, lower-case
 * @param label key of its name
 * @param values of a row; none, one or several
 * @param wording how a value reads
 * @param order of the values
 */
public record Facet<T>(
        String name,
        String label,
        Function<T, ? extends Collection<String>> values,
        Function<String, String> wording,
        Comparator<String> order) {}
