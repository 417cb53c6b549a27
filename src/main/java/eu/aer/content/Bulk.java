package eu.aer.content;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Report;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.Gate;
import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import eu.aer.content.trash.Trashing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One action on many items, each in a transaction of its own: what is refused for one is done for the others, and the report says
 * which. Whoever may not do it at all is refused at once.
 */
@ApplicationScoped
public class Bulk {

    @Inject
    CurrentAccount current;

    @Inject
    ContentLists lists;

    @Inject
    Contents contents;

    @Inject
    Publishing publishing;

    @Inject
    Gate gate;

    @Inject
    Trashing trashing;

    @Inject
    Stewardship stewardship;

    /** Publishes the newest draft of each language that has one which the public does not see. */
    public Report publish(Collection<Long> ids) {
        current.require(Permission.PUBLISH_CONTENT);
        return each(
                ids,
                (id, texts) -> all(id, texts, ListedText::isWaiting, "content.nothingToPublish")
                        .forEach(text -> publishing.publish(id, text.language(), text.latestRevision())));
    }

    /** The texts that would be published like this of which the gate warns, so that somebody can weigh it before. */
    public List<ListedText> warned(Collection<Long> ids) {
        current.require(Permission.PUBLISH_CONTENT);
        return lists.of(ids).stream()
                .filter(ListedText::isWaiting)
                .filter(this::isWarned)
                .toList();
    }

    private boolean isWarned(ListedText text) {
        var findings = gate.findings(text.itemId(), text.language());
        return !findings.isEmpty() && findings.stream().noneMatch(Finding::blocking);
    }

    /** Takes each language down. */
    public Report unpublish(Collection<Long> ids) {
        current.require(Permission.PUBLISH_CONTENT);
        return each(
                ids,
                (id, texts) -> all(id, texts, ListedText::isLive, "content.nothingLive")
                        .forEach(text -> publishing.unpublish(id, text.language())));
    }

    private List<ListedText> all(long id, List<ListedText> texts, Predicate<ListedText> wanted, String none) {
        var found = texts.stream().filter(wanted).toList();
        if (found.isEmpty()) {
            contents.get(id);
            throw new DomainException(none);
        }
        return found;
    }

    public Report trash(Collection<Long> ids) {
        current.require(Permission.EDIT_CONTENT);
        return each(ids, (id, texts) -> trashing.trash(id));
    }

    public Report assign(Collection<Long> ids, long accountId) {
        current.require(Permission.EDIT_CONTENT);
        return each(ids, (id, texts) -> stewardship.assign(id, accountId));
    }

    public Report review(Collection<Long> ids, LocalDate by) {
        current.require(Permission.EDIT_CONTENT);
        return each(ids, (id, texts) -> stewardship.review(id, by));
    }

    private Report each(Collection<Long> ids, BiConsumer<Long, List<ListedText>> action) {
        var texts = lists.of(ids).stream().collect(Collectors.groupingBy(ListedText::itemId));
        return Report.each(
                ids,
                id -> texts.getOrDefault(id, List.of()).stream()
                        .findFirst()
                        .map(ListedText::title)
                        .orElse(""),
                id -> action.accept(id, texts.getOrDefault(id, List.of())));
    }
}
