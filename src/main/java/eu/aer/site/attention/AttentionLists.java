package eu.aer.site.attention;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What needs the person at work, kind by kind: what he or she may mend, and nothing else. */
@ApplicationScoped
@Transactional
public class AttentionLists {

    @Inject
    @Any
    Instance<Attention> offered;

    @Inject
    CurrentAccount current;

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
                .map(attention -> new Found(attention, attention.find(most + 1)))
                .toList();
        return kinds(found, most).stream()
                .filter(kind -> !kind.entries().isEmpty())
                .toList();
    }

    /** @throws DomainException {@code attention.unknown} when there is no such kind */
    public Kind one(String name, int most) {
        var wanted = offered.stream()
                .filter(attention -> attention.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException("attention.unknown"));
        current.require(wanted.permission());
        return kinds(List.of(new Found(wanted, wanted.find(most + 1))), most).get(0);
    }

    private List<Kind> kinds(List<Found> found, int most) {
        var texts = lists.texts(found.stream()
                .flatMap(each -> each.findings().stream())
                .map(Finding::textId)
                .collect(Collectors.toSet()));
        return found.stream().map(each -> kind(each, texts, most)).toList();
    }

    private static Kind kind(Found found, Map<Long, ListedText> texts, int most) {
        var entries = found.findings().stream()
                .flatMap(finding -> entry(finding, texts).stream())
                .toList();
        return new Kind(found.attention().name(), entries.stream().limit(most).toList(), entries.size() > most);
    }

    private static Optional<Entry> entry(Finding finding, Map<Long, ListedText> texts) {
        return Optional.ofNullable(texts.get(finding.textId()))
                .map(text -> new Entry(text, finding.since(), finding.words()));
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
