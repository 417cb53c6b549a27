package eu.aer.project.call.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.project.call.letter.Wording.Occasion;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void whatIsKnownIsFilledInAsItStands() {
        var filled = new Wording("{call}", "Dear {person}, {call} {deadline}: {address}")
                .filled(new Occasion("Ana $1 \\ {call}", "Heat", "closes today", "https://x.example/"));
        assertEquals("Heat", filled.subject());
        assertEquals("Dear Ana $1 \\ {call}, Heat closes today: https://x.example/", filled.text());
    }

    @Test
    void whatNobodyFillsInIsRefusedByItsName() {
        var refusal = assertThrows(DomainException.class, new Wording("", "Dear {name}")::check);
        assertEquals(List.of("name"), refusal.arguments());
        new Wording("{call}", "{person} {deadline} {address} } {").check();
    }

    @Test
    void theBuiltInLettersNameOnlyWhatIsFilledIn() {
        var templates = new Templates();
        templates.texts = new Texts();
        for (var language : Language.INTERFACE) {
            for (var kind : TemplateKind.values()) {
                templates.builtIn(kind, language).check();
            }
        }
    }
}
