package eu.aer.site.setting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingChangeTest {

    @Test
    void theSiteKeepsANameInEnglish() {
        assertEquals("site.settingName", refused("name", Optional.of(Language.ENGLISH), " "));
        assertDoesNotThrow(() -> new SettingChange("name", Optional.of(Language.FRENCH), "Nom", "").check());
    }

    @Test
    void theMailAddressIsOne() {
        assertEquals("site.settingMail", refused("mail", Optional.empty(), "nobody@"));
        assertDoesNotThrow(() -> new SettingChange("mail", Optional.empty(), "", "info@example.eu").check());
    }

    @Test
    void aProfileIsAnAddressOrNothing() {
        assertEquals("site.settingAddress", refused("profiles.linkedin", Optional.empty(), "javascript:alert(1)"));
        assertDoesNotThrow(
                () -> new SettingChange("profiles.linkedin", Optional.empty(), "https://x.example", "").check());
    }

    @Test
    void theSenderOfMailIsAnAddressAndANameThatLooksLikeNone() {
        assertEquals("site.settingMail", refused("sender.address", Optional.empty(), "nobody"));
        assertEquals("site.settingMail", refused("sender.replyTo", Optional.empty(), "a@b.eu, c@d.eu"));
        for (var name : List.of("AER <other@example.eu>", "x".repeat(81), "AER\nBcc: other", "info@example.eu")) {
            assertEquals("site.settingSenderName", refused("sender.name", Optional.empty(), name));
        }
        for (var name : List.of("sender.name", "sender.address", "sender.replyTo")) {
            assertDoesNotThrow(() -> new SettingChange(name, Optional.empty(), "before", "").check());
        }
        assertDoesNotThrow(
                () -> new SettingChange("sender.name", Optional.empty(), "", "Réseau, “Régions” & Cie").check());
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertEquals("site.settingTooLong", refused("tagline", Optional.empty(), "x".repeat(Setting.TEXT_LENGTH + 1)));
    }

    @Test
    void whatSomebodyElseHasSetMeanwhileIsToldAndNotOverwritten() {
        var change = new SettingChange("tagline", Optional.empty(), "before", "mine");
        assertDoesNotThrow(() -> change.checkAgainst("before"));
        assertDoesNotThrow(() -> change.checkAgainst("mine"));
        var refused = assertThrows(SettingRefused.class, () -> change.checkAgainst("theirs"));
        assertEquals(Optional.of("theirs"), refused.present());
    }

    @Test
    void whatNobodyEditedIsNotWritten() {
        assertFalse(new SettingChange("tagline", Optional.empty(), "before", " before ").isWanted());
    }

    private static String refused(String name, Optional<Language> language, String text) {
        return assertThrows(DomainException.class, () -> new SettingChange(name, language, "", text).check())
                .code();
    }
}
