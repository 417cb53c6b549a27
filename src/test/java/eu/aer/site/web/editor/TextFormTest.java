package eu.aer.site.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextFormTest {

    private final TextForm form = new TextForm();

    @BeforeEach
    void write() {
        List.of("a", "b", "c").forEach(type -> form.add(block(type), 99));
    }

    private static BlockForm block(String type) {
        return new BlockForm(UUID.randomUUID(), type, Map.of());
    }

    @Test
    void aBlockMovesToAnyPlace() {
        form.move(2, 0);
        assertOrder("c", "a", "b");
        form.move(0, 1);
        assertOrder("a", "c", "b");
        form.move(1, 99);
        assertOrder("a", "b", "c");
    }

    @Test
    void aBlockIsAddedBetweenTwo() {
        form.add(block("d"), 1);
        assertOrder("a", "d", "b", "c");
    }

    @Test
    void removedBlocksComeBackOneAfterTheOther() {
        form.remove(1);
        form.remove(0);
        assertOrder("c");
        assertEquals(0, form.getGap());
        assertEquals("a", form.getLastRemoved().getType());
        form.putBack();
        form.putBack();
        assertOrder("a", "b", "c");
        assertNull(form.getLastRemoved());
        assertEquals(-1, form.getGap());
    }

    @Test
    void aRemovedBlockComesBackAfterOthersHaveMoved() {
        form.remove(2);
        form.remove(1);
        form.putBack();
        form.move(0, 1);
        form.putBack();
        assertOrder("b", "a", "c");
    }

    @Test
    void aCopyHasAnIdOfItsOwnAndRowsOfItsOwn() {
        var rows = new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("name", "Somebody"))));
        var block = new BlockForm(UUID.randomUUID(), "people", Map.of("id", "old", "people", rows));
        form.add(block, 0);
        var copy = form.duplicate(0);
        assertOrder("people", "people", "a", "b", "c");
        assertNotEquals(block.getId(), copy.getId());
        assertEquals(copy.getId().toString(), copy.getValues().get("id"));
        rows.get(0).put("name", "Somebody else");
        assertEquals(List.of(Map.of("name", "Somebody")), copy.getValues().get("people"));
    }

    @Test
    void aBlockOfAnUnknownTypeIsCopiedWithAllThatItHolds() throws Exception {
        var tree = new ObjectMapper().readTree("{\"id\":\"x\",\"type\":\"hologram\",\"depth\":[1]}");
        form.add(new BlockForm(UUID.randomUUID(), tree), 0);
        var copy = form.duplicate(0);
        assertEquals(copy.getId().toString(), copy.unknown().get("id").asText());
        assertEquals(tree.get("depth"), copy.unknown().get("depth"));
        assertEquals("x", tree.get("id").asText());
    }

    private void assertOrder(String... types) {
        assertEquals(
                List.of(types),
                form.getBlocks().stream().map(BlockForm::getType).toList());
    }
}
