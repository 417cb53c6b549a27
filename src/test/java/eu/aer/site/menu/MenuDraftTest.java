package eu.aer.site.menu;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MenuDraftTest {

    @Test
    void anEntryWithAPageNeedsNoLabel() {
        assertDoesNotThrow(() -> draft(Optional.of(42L), "", "").check());
    }

    @Test
    void anEntryWithoutAPageNeedsALabel() {
        assertEquals("site.menuLabelMissing", refused(draft(Optional.empty(), "https://example.eu", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.eu/a", "http://example.eu", "mailto:info@example.eu", "/en/about"})
    void anAddressElsewhereIsTaken(String url) {
        assertDoesNotThrow(() -> draft(Optional.empty(), url, "Elsewhere").check());
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.eu", "javascript:alert(1)", "https://exam ple.eu", "data:text/html,x"})
    void whatIsNoAddressIsRefused(String url) {
        assertEquals("site.menuAddress", refused(draft(Optional.empty(), url, "Elsewhere")));
    }

    private static String refused(MenuDraft draft) {
        return assertThrows(DomainException.class, draft::check).code();
    }

    private static MenuDraft draft(Optional<Long> item, String url, String label) {
        return new MenuDraft(Menu.FOOTER, Optional.empty(), item, url, "", false, Map.of(Language.ENGLISH, label));
    }
}
