package eu.aer.site.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextFormTest {

    private final TextForm form = new TextForm();

    @BeforeEach
    void write() {
        List.of("a", "b", "c").forEach(type -> form.add(new BlockForm(type, Map.of())));
    }

    @Test
    void aBlockMovesByOnePlace() {
        form.move(2, -1);
        assertOrder("a", "c", "b");
    }

    @Test
    void theFirstBlockStaysWhereItIsWhenMovedUp() {
        form.move(0, -1);
        form.move(2, 1);
        assertOrder("a", "b", "c");
    }

    @Test
    void aRemovedBlockCanBePutBackWhereItStood() {
        form.remove(1);
        assertOrder("a", "c");
        form.putBack();
        assertOrder("a", "b", "c");
        assertNull(form.getRemoved());
    }

    private void assertOrder(String... types) {
        assertEquals(
                List.of(types),
                form.getBlocks().stream().map(BlockForm::getType).toList());
    }
}
