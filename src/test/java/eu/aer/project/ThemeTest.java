package eu.aer.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Language;
import eu.aer.common.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void oneLineIsOneThemeWithTheSameKeyInAllLanguages() {
        var themes = Theme.of(new Words(Map.of(
                Language.ENGLISH, "Energy\nRural areas",
                Language.FRENCH, "Énergie\nZones rurales",
                Language.GERMAN, "Energie")));
        assertEquals(
                List.of("energy", "rural-areas"),
                themes.stream().map(Theme::key).toList());
        var names = themes.stream().collect(Collectors.toMap(Theme::key, Theme::name));
        assertEquals("Zones rurales", Theme.name(names, "rural-areas", Language.FRENCH));
        // who has not as many lines may mean others by them
        assertEquals("Energy", Theme.name(names, "energy", Language.GERMAN));
        assertEquals("<b>", Theme.name(names, "<b>", Language.FRENCH));
    }

    @Test
    void withoutEnglishTheFirstLanguageNamesTheKeys() {
        assertEquals(
                "energie",
                Theme.of(new Words(Map.of(Language.GERMAN, "Energie"))).get(0).key());
        assertEquals(List.of(), Theme.of(Words.NONE));
    }
}
