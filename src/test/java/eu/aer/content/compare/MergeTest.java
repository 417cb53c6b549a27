package eu.aer.content.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Facts;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.TextBlock;
import eu.aer.content.block.TextBlockType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    private final Merging merging = new Merging(new ContentJson(new BlockTypes(List.of(new TextBlockType()))));
    private final Draft base = draft("Title", "Summary", "", block(A, "a"), block(B, "b"), block(C, "c"));

    @Test
    void whatOnlyOneSideChangedIsTakenOver() {
        var merged = merged(
                draft("Mine", "Summary", "", block(A, "a"), block(B, "b"), block(C, "c")),
                draft("Title", "Theirs", "2024", block(A, "changed"), block(B, "b"), block(C, "c")),
                Map.of());
        assertEquals("Mine", merged.text().title());
        assertEquals("Theirs", merged.text().summary());
        assertEquals(List.of("changed", "b", "c"), words(merged));
        assertEquals(new Known(new Span("2024", null), List.of()), merged.facts());
    }

    @Test
    void whatBothChangedIsAskedAndTakenAsChosen() {
        var mine = draft("Mine", "Summary", "2023", block(A, "mine"), block(B, "b"), block(C, "c"));
        var theirs = draft("Theirs", "Summary", "2024", block(A, "theirs"), block(B, "b"), block(C, "c"));
        var merge = merging.between(base, mine, theirs);
        assertEquals(List.of("title", "block." + A, "facts.span.start"), merge.questions());
        var merged = merged(
                mine,
                theirs,
                Map.of(
                        "title",
                        Merge.Origin.THEIRS,
                        "block." + A,
                        Merge.Origin.MINE,
                        "facts.span.start",
                        Merge.Origin.THEIRS));
        assertEquals("Theirs", merged.text().title());
        assertEquals(List.of("mine", "b", "c"), words(merged));
        assertEquals(new Known(new Span("2024", null), List.of()), merged.facts());
    }

    @Test
    void whatBothChangedAlikeIsNoQuestion() {
        var same = draft("New", "Summary", "", block(A, "a"), block(B, "b"), block(C, "c"));
        assertEquals(Map.of(), merging.between(base, same, same).origins());
    }

    @Test
    void addedBlocksOfBothSidesStandWhereTheyWereAdded() {
        var merged = merged(
                draft("Title", "Summary", "", block(A, "a"), block(D, "mine"), block(B, "b"), block(C, "c")),
                draft(
                        "Title",
                        "Summary",
                        "",
                        block(A, "a"),
                        block(B, "b"),
                        block(C, "c"),
                        block(UUID.randomUUID(), "theirs")),
                Map.of());
        assertEquals(List.of("a", "mine", "b", "c", "theirs"), words(merged));
    }

    @Test
    void aBlockThatOneRemovedAndTheOtherLeftAloneIsGone() {
        var merged = merged(
                draft("Title", "Summary", "", block(A, "a"), block(C, "c")),
                draft("Title", "Summary", "", block(A, "a"), block(B, "b"), block(C, "new")),
                Map.of());
        assertEquals(List.of("a", "new"), words(merged));
    }

    @Test
    void aBlockThatOneRemovedAndTheOtherChangedIsAsked() {
        var mine = draft("Title", "Summary", "", block(A, "a"), block(C, "c"));
        var theirs = draft("Title", "Summary", "", block(A, "a"), block(B, "changed"), block(C, "c"));
        assertEquals(List.of("block." + B), merging.between(base, mine, theirs).questions());
        assertEquals(
                List.of("a", "changed", "c"), words(merged(mine, theirs, Map.of("block." + B, Merge.Origin.THEIRS))));
        assertEquals(List.of("a", "c"), words(merged(mine, theirs, Map.of("block." + B, Merge.Origin.MINE))));
    }

    @Test
    void aMoveAndAChangeGoTogether() {
        var merged = merged(
                draft("Title", "Summary", "", block(C, "c"), block(A, "a"), block(B, "b")),
                draft("Title", "Summary", "", block(A, "a"), block(B, "b"), block(C, "changed")),
                Map.of());
        assertEquals(List.of("changed", "a", "b"), words(merged));
    }

    @Test
    void twoOrdersAreAQuestion() {
        var mine = draft("Title", "Summary", "", block(C, "c"), block(A, "a"), block(B, "b"));
        var theirs = draft("Title", "Summary", "", block(B, "b"), block(A, "a"), block(C, "c"));
        assertEquals(List.of(Merge.ORDER), merging.between(base, mine, theirs).questions());
        assertEquals(List.of("b", "a", "c"), words(merged(mine, theirs, Map.of(Merge.ORDER, Merge.Origin.THEIRS))));
    }

    private Draft merged(Draft mine, Draft theirs, Map<String, Merge.Origin> choices) {
        return merging.result(merging.between(base, mine, theirs), choices::get, Known.class);
    }

    private static List<String> words(Draft draft) {
        return draft.text().blocks().stream()
                .map(block -> ((TextBlock) block).html())
                .toList();
    }

    private static Block block(UUID id, String html) {
        return new TextBlock(id, html);
    }

    private static Draft draft(String title, String summary, String start, Block... blocks) {
        return new Draft(
                new DraftText(title, "", "slug", summary, List.of(blocks)),
                new Known(new Span(start.isEmpty() ? null : start, null), List.of()));
    }

    record Known(Span span, List<String> names) implements Facts {}

    record Span(String start, String end) {}
}
