package eu.aer.project.call.proposal;

import eu.aer.common.Characters;
import eu.aer.common.Slug;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.block.TextBlock;
import eu.aer.project.call.CallFacts;
import eu.aer.project.call.PartnerCall;
import eu.aer.project.call.visitor.Visitor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * What somebody proposes in the form.
 *
 * @param summary one or two sentences
 * @param text several paragraphs without markup
 */
public record Proposal(Visitor visitor, String title, String summary, String text, CallFacts facts) {

    public static final int TITLE = 200;
    public static final int SUMMARY = 500;
    public static final int TEXT = 5000;

    /** What the secretariat begins with. */
    Draft draft() {
        var words = new DraftText(
                title, "", Slug.of(title), summary, List.of(new TextBlock(UUID.randomUUID(), html(text))));
        return new Draft(words, facts);
    }

    /** Paragraphs are what empty lines divide. */
    static String html(String plain) {
        return Stream.of(Characters.plain(plain).split("\n[ \t]*\n\\s*"))
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    /** The slug that a draft would like to have; a title in another script than the Latin one gives none. */
    static String slug(Draft draft) {
        return draft.text().slug().isEmpty() ? PartnerCall.KIND : draft.text().slug();
    }

    static Draft under(String slug, Draft draft) {
        return new Draft(draft.text().under(slug), draft.facts());
    }
}
