package eu.aer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.QuestionsBlock;
import eu.aer.content.block.QuestionsBlockType;
import eu.aer.content.block.QuoteBlock;
import eu.aer.content.block.QuoteBlockType;
import eu.aer.content.block.TextBlock;
import eu.aer.content.block.TextBlockType;
import eu.aer.content.block.UnknownBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentJsonTest {

    private static final String ID = "2c1f7d4e-8a45-4a63-9d53-0c5a7c6fb001";

    private final BlockTypes types =
            new BlockTypes(List.of(new TextBlockType(), new QuoteBlockType(), new QuestionsBlockType()));
    private final ContentJson json = new ContentJson(types);

    @Test
    void blocksComeBackAsTheyWent() {
        List<Block> blocks = List.of(
                new TextBlock(UUID.randomUUID(), "<p>é \"quoted\"</p>"),
                new QuoteBlock(UUID.randomUUID(), "Words", "Somebody"));
        assertEquals(blocks, json.readBlocks(json.writeBlocks(blocks)));
    }

    @Test
    void aBlockOfAnUnknownTypeSurvivesAsItStood() {
        var stored = "[{\"id\":\"" + ID + "\",\"type\":\"hologram\",\"depth\":{\"cm\":[1,2]}}]";
        var read = json.readBlocks(stored);
        assertInstanceOf(UnknownBlock.class, read.get(0));
        assertEquals(UUID.fromString(ID), read.get(0).id());
        assertEquals(stored, json.writeBlocks(read));
        assertEquals("", types.plainText(read));
    }

    @Test
    void aDraftKeepsItsTextAndItsFacts() {
        var text =
                new DraftText("Title", "", "title", "Summary", List.of(new TextBlock(UUID.fromString(ID), "<p>x</p>")));
        var draft = new Draft(text, new Weight(3));
        assertEquals(draft, json.readDraft(json.writeDraft(draft), Weight.class));
        var translated = new Draft(text, null);
        assertEquals(translated, json.readDraft(json.writeDraft(translated), Weight.class));
    }

    @Test
    void whatAnOlderRevisionStillHoldsDoesNotHurt() {
        var older =
                "{\"text\":{\"title\":\"T\",\"navigationTitle\":\"\",\"slug\":\"t\",\"summary\":\"\",\"blocks\":[],\"mood\":\"gone\"}}";
        assertEquals("T", json.readDraft(older, Weight.class).text().title());
    }

    @Test
    void whatABlockLacksIsEmptyAndWhatIsOfAWrongTypeTakesNothingElseAlong() {
        assertEquals(
                List.of(new QuoteBlock(UUID.fromString(ID), "Words", "")),
                json.readBlocks("[{\"id\":\"" + ID + "\",\"type\":\"quote\",\"text\":\"Words\"}]"));
        assertEquals(
                List.of(new QuoteBlock(UUID.fromString(ID), "", "Somebody")),
                json.readBlocks("[{\"id\":\"" + ID
                        + "\",\"type\":\"quote\",\"text\":{\"de\":1},\"source\":\"Somebody\",\"mood\":3}]"));
    }

    @Test
    void ofAListTheEntriesThatCanBeReadAreKept() {
        var read = json.readBlocks(
                "[{\"id\":\"" + ID + "\",\"type\":\"questions\",\"heading\":null,\"questions\":"
                        + "[{\"question\":\"Why?\",\"answer\":\"<p>So</p>\"},7,null,{\"question\":[]},{\"question\":\"When?\"}]}]");
        assertEquals(
                List.of(new QuestionsBlock(
                        UUID.fromString(ID),
                        "",
                        List.of(
                                new QuestionsBlock.Question("Why?", "<p>So</p>"),
                                new QuestionsBlock.Question("When?", "")))),
                read);
    }

    @Test
    void whatIsNoBlockAtAllIsKeptAndHasAnId() {
        var stored = "[null,\"words\",3,{},{\"id\":7},{\"id\":\"x\",\"type\":\"text\"}]";
        var read = json.readBlocks(stored);
        assertEquals(6, read.size());
        read.forEach(block -> assertEquals(block.id(), block.id()));
        assertInstanceOf(TextBlock.class, read.get(5));
        assertEquals("[null,\"words\",3,{},{\"id\":7}]", json.writeBlocks(read.subList(0, 5)));
    }

    @Test
    void aRevisionWithoutTextIsEmpty() {
        var read = json.readDraft("{\"text\":{\"title\":\"T\"}}", Weight.class).text();
        assertEquals(new DraftText("T", "", "", "", List.of()), read);
    }

    @Test
    void whatIsNoJsonIsKeptAsABlockThatNobodyKnows() {
        var broken = "[{\"type\":\"text\",";
        var read = json.readBlocks(broken);
        assertInstanceOf(UnknownBlock.class, read.get(0));
        assertEquals(read, json.readBlocks(json.writeBlocks(read)));
        assertTrue(json.writeBlocks(read).contains("type"));
        assertEquals(read, json.readDraft(broken, Weight.class).text().blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"text\":null,\"facts\":null}",
                "{\"text\":[],\"facts\":[]}",
                "{\"text\":{\"title\":{\"en\":\"T\"},\"slug\":7,\"blocks\":null},\"facts\":{\"kilograms\":\"heavy\"}}"
            })
    void aDraftThatIsNotAsItShouldBeIsOpenedWithWhatCanBeRead(String stored) {
        var read = json.readDraft(stored, Weight.class);
        assertEquals("", read.text().title());
        assertEquals(Optional.empty(), read.ownFacts());
        assertFalse(json.writeDraft(read).isEmpty());
    }

    @Test
    void blocksThatAreNoListAreKept() {
        var stored = "{\"text\":{\"title\":\"T\",\"blocks\":{\"type\":\"text\"}},\"facts\":{\"kilograms\":3}}";
        var read = json.readDraft(stored, Weight.class);
        assertEquals(Optional.of(new Weight(3)), read.ownFacts());
        assertEquals("[{\"type\":\"text\"}]", json.writeBlocks(read.text().blocks()));
    }

    @Test
    void aBlockIsBuiltFromAForm() {
        var block = json.block(new QuoteBlockType(), Map.of("id", ID, "text", "Words", "source", ""));
        assertEquals(new QuoteBlock(UUID.fromString(ID), "Words", ""), block);
        assertEquals("Words", json.components(block).get("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500000.00", "9999999999999.99", "0.10", "1200"})
    void anAmountStaysAsExactAsItWas(String amount) {
        var draft = new Draft(new DraftText("T", "", "t", "", List.of()), new Price(new BigDecimal(amount)));
        var read = json.readDraft(json.writeDraft(draft), Price.class);
        assertEquals(Optional.of(new Price(new BigDecimal(amount))), read.ownFacts());
    }

    private record Price(BigDecimal amount) implements Facts {}

    private record Weight(int kilograms) implements Facts {}
}
