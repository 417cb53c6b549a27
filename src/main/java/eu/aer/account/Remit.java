package eu.aer.account;

import eu.aer.common.Language;
import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an account answers for within what its role may do. An account holds it as text: the room of accounts knows no items, and a
 * branch that has been removed must not set anybody free.
 *
 * @param languages those that a translator writes in; of no meaning to other roles
 * @param branches the ids of the pages to which, with all that stands below them, the account is limited; none: everywhere
 */
public record Remit(Set<Language> languages, Set<Long> branches) implements Serializable {

    public static final Remit EVERYWHERE = new Remit(Set.of(), Set.of());

    public static final int MOST_BRANCHES = 50;

    public Remit {
        languages = new TreeSet<>(languages);
        branches = new TreeSet<>(branches);
    }

    static Remit of(String languages, String branches) {
        return new Remit(read(languages, Language::of), read(branches, Long::valueOf));
    }

    private static <T> Set<T> read(String text, Function<String, T> value) {
        return Stream.of(text.split(","))
                .filter(each -> !each.isEmpty())
                .map(value)
                .collect(Collectors.toSet());
    }

    /** {@code 4,8,15} */
    static String text(Set<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** What of it means something to this role: an administrator is not limited. */
    Remit in(Role role) {
        return new Remit(
                role == Role.TRANSLATOR ? languages : Set.of(), role == Role.ADMINISTRATOR ? Set.of() : branches);
    }

    public boolean isEverywhere() {
        return branches.isEmpty();
    }

    /** @param way the ids of an item and of those above it */
    public boolean covers(Collection<Long> way) {
        return isEverywhere() || way.stream().anyMatch(branches::contains);
    }
}
