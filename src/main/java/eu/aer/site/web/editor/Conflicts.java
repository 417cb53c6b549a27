package eu.aer.site.web.editor;

import eu.aer.account.Account;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.Facts;
import eu.aer.content.Revision;
import eu.aer.content.block.BlockTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Sets two drafts of the same text beside each other. */
@ApplicationScoped
public class Conflicts {

    @Inject
    ContentJson json;

    @Inject
    BlockTypes types;

    Conflict between(Draft mine, Revision saved, Class<? extends Facts> factsType) {
        var theirs = json.readDraft(saved.getDraft(), factsType);
        return new Conflict(
                saved.author().map(Account::getName).orElse(""),
                saved.getCreatedAt(),
                saved.getNumber(),
                differences(mine, theirs));
    }

    private List<Conflict.Difference> differences(Draft mine, Draft theirs) {
        var own = mine.text();
        var other = theirs.text();
        return Stream.of(
                        new Conflict.Difference("admin.title", own.title(), other.title()),
                        new Conflict.Difference(
                                "admin.navigationTitle", own.navigationTitle(), other.navigationTitle()),
                        new Conflict.Difference("admin.slug", own.slug(), other.slug()),
                        new Conflict.Difference("admin.summary", own.summary(), other.summary()),
                        new Conflict.Difference(
                                "admin.text", types.plainText(own.blocks()), types.plainText(other.blocks())),
                        new Conflict.Difference("admin.facts", words(mine), words(theirs)))
                .filter(difference -> !difference.mine().equals(difference.theirs()))
                .toList();
    }

    /** Facts have no words of their own: their components as they stand, which is enough to see what differs. */
    private String words(Draft draft) {
        return draft.ownFacts().map(json::describe).orElse("");
    }
}
