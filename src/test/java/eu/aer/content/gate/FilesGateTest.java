package eu.aer.content.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Steward;
import eu.aer.content.block.Block;
import eu.aer.content.block.BlockTypes;
import eu.aer.content.block.DocumentsBlock;
import eu.aer.content.block.DocumentsBlockType;
import eu.aer.content.block.ImageBlock;
import eu.aer.content.block.ImageBlockType;
import eu.aer.media.AssetTexts;
import eu.aer.media.ListedAsset;
import eu.aer.media.Tags;
import eu.aer.media.file.FileType;
import eu.aer.media.picture.FocalPoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pictures and documents at the gate. */
class FilesGateTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";
    private static final Words TITLE = new Words(Map.of(Language.ENGLISH, "Forest"));

    @Test
    void aPictureSaysWhatItShowsOrThatItIsDecoration() {
        var missing = Finding.error("content.gate.alternativeMissing", "blocks[0].alternative", "Forest");
        assertEquals(List.of(missing), pictures(file(Words.NONE, true), picture(ID, " ", false)));
        assertEquals(List.of(), pictures(file(Words.NONE, true), picture(ID, "Beeches", false)));
        assertEquals(List.of(), pictures(file(Words.NONE, true), picture(ID, "", true)));
    }

    @Test
    void whatTheFileItselfSaysCountsInTheLanguageOfTheText() {
        assertEquals(List.of(), pictures(file(TITLE, true), picture(ID, "", false)));
        var french = new Words(Map.of(Language.FRENCH, "Des hêtres"));
        assertEquals(1, pictures(file(french, true), picture(ID, "", false)).size());
    }

    @Test
    void aPictureThatIsNotThereIsWarnedOf() {
        var missing = Finding.warning("content.gate.pictureMissing", "blocks[0].alternative");
        var gone = picture("f".repeat(32), "Beeches", false);
        assertEquals(List.of(missing), pictures(file(TITLE, true), gone));
        assertEquals(List.of(missing), pictures(file(TITLE, true), new ImageBlockType().create(UUID.randomUUID())));
    }

    @Test
    void anUntaggedPdfIsWarnedOf() {
        var block = new DocumentsBlock(
                UUID.randomUUID(),
                "",
                List.of(new DocumentsBlock.Document("", ""), new DocumentsBlock.Document("media:" + ID, "")));
        var warning = Finding.warning("content.gate.untagged", "blocks[0].documents[1].label", "Forest");
        assertEquals(List.of(warning), documents(file(Words.NONE, false), block));
        assertEquals(List.of(), documents(file(Words.NONE, true), block));
    }

    private static List<Finding> pictures(ListedAsset file, Block block) {
        return PictureText.check(candidate(block), Map.of(ID, file)).toList();
    }

    private static List<Finding> documents(ListedAsset file, Block block) {
        return TaggedDocuments.check(candidate(block), Map.of(ID, file)).toList();
    }

    private static Candidate candidate(Block block) {
        var types = new BlockTypes(List.of(new ImageBlockType(), new DocumentsBlockType()));
        var text = new DraftText("Title", "", "slug", "", Stream.of(block).toList());
        return Candidate.of(Language.ENGLISH, new Draft(text, null), Steward.NOBODY, types);
    }

    private static ImageBlock picture(String id, String alternative, boolean decorative) {
        return new ImageBlock(UUID.randomUUID(), "media:" + id, alternative, decorative, "", "", "text");
    }

    private static ListedAsset file(Words alternatives, boolean tagged) {
        var texts = new AssetTexts(TITLE, alternatives, Words.NONE, Words.NONE, new Tags(List.of()), FocalPoint.CENTRE);
        return new ListedAsset(
                1, 1, ID, "forest.jpg", FileType.JPEG, "hash", 1, Optional.empty(), tagged, texts, Instant.EPOCH);
    }
}
