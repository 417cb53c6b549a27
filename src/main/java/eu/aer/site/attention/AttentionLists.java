package eu.aer.site.attention;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.site.Attention;
import eu.aer.site.Attention.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What needs the person at work, kind by kind: what he or she may mend, and nothing else. */
@ApplicationScoped
@Transactional
public class AttentionLists {

    /** On the first view who is limited to some languages or to a part of the site is shown his or her own of so many. */
    private static final int CANDIDATES = 1000;

    @Inject
    @Any
    Instance<Attention> offered;

    @Inject
    CurrentAccount current;

    @Inject
    Access access;

    @Inject
    ContentLists lists;

    /** All kinds of which there is something, with so many texts of each at the most. */
    public List<Kind> all(int most) {
        current.require(Permission.READ_CONTENT);
        var person = current.find();
        var found = offered.stream()
                .filter(attention -> person.filter(account -> account.may(attention.permission()))
                        .isPresent())
                .sorted(Comparator.comparingInt(Attention::order))
                .map(attention -> new Found(attention, attention.find(depth(most))))
                .toList();
        return kinds(found, most).stream()
                .filter(kind -> !kind.entries().isEmpty())
                .toList();
    }

    /**
     * Those of one kind that follow the first so many. However many there are that others must mend, the person's own are found.
     *
     * @throws DomainException {@code attention.unknown} when there is no such kind
     */
    public Kind one(String name, int first, int most) {
        var wanted = offered.stream()
                .filter(attention -> attention.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException("attention.unknown"));
        current.require(wanted.permission());
        var entries = own(wanted, first + most + 1);
        var page = entries.stream().skip(first).limit(most).toList();
        return new Kind(name, page, entries.size() > first + most);
    }

    /** At least so many, if there are. */
    private List<Entry> own(Attention attention, int wanted) {
        var entries = new ArrayList<Entry>();
        var seen = 0;
        var more = true;
        while (more && entries.size() < wanted) {
            var found = attention.find(seen + CANDIDATES);
            var next = new Found(attention, found.subList(Math.min(seen, found.size()), found.size()));
            entries.addAll(kinds(List.of(next), CANDIDATES).get(0).entries());
            seen += CANDIDATES;
            more = found.size() == seen;
        }
        return entries;
    }

    private int depth(int most) {
        var limited = access.languages().isPresent()
                || current.find()
                        .filter(account -> !account.remit().isEverywhere())
                        .isPresent();
        return limited ? CANDIDATES : most + 1;
    }

    private List<Kind> kinds(List<Found> found, int most) {
        var texts = lists.texts(found.stream()
                .flatMap(each -> each.findings().stream())
                .map(Finding::textId)
                .collect(Collectors.toSet()));
        var items = texts.values().stream().map(ListedText::itemId).collect(Collectors.toSet());
        var mendable = found.stream()
                .map(each -> each.attention().permission())
                .distinct()
                .collect(Collectors.toMap(each -> each, permission -> access.among(permission, items)));
        var writable = writable(items);
        return found.stream()
                .map(each -> kind(
                        each,
                        entries(each, texts)
                                .filter(entry -> mendable.get(each.attention().permission())
                                        .contains(entry.text().itemId()))
                                .filter(writable),
                        most))
                .toList();
    }

    /** A translator writes translations into some languages. */
    private Predicate<Entry> writable(Set<Long> items) {
        return access.languages()
                .<Predicate<Entry>>map(languages -> {
                    var sources = lists.sources(items);
                    return entry -> languages.contains(entry.text().language())
                            && !entry.text()
                                    .language()
                                    .equals(sources.get(entry.text().itemId()));
                })
                .orElse(entry -> true);
    }

    private static Stream<Entry> entries(Found found, Map<Long, ListedText> texts) {
        return found.findings().stream()
                .filter(finding -> texts.containsKey(finding.textId()))
                .map(finding -> new Entry(texts.get(finding.textId()), finding.since(), finding.words()));
    }

    private static Kind kind(Found found, Stream<Entry> entries, int most) {
        var first = entries.limit(most + 1L).toList();
        return new Kind(found.attention().name(), first.stream().limit(most).toList(), first.size() > most);
    }

    private record Found(Attention attention, Collection<Finding> findings) {}

    /**
     * Texts that need somebody for the same reason.
     *
     * @param name the beginning of its keys, see {@link Attention#name()}
     * @param more whether there are others
     */
    public record Kind(String name, List<Entry> entries, boolean more) {}

    /** @param words what else helps to mend it; empty: nothing */
    public record Entry(ListedText text, Instant since, String words) {}
}
