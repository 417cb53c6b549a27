package eu.aer.partnership.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.partnership.PartnerKind;
import eu.aer.partnership.PartnershipFacts;
import eu.aer.partnership.Representative;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnershipFormTest {

    private static final String FILE = "media:0123456789abcdef0123456789abcdef";

    private final PartnershipFacts facts = new PartnershipFacts(
            PartnerKind.INSTITUTION,
            "A",
            PartialDate.parse("2010-01-21"),
            PartialDate.parse("2030"),
            new Words(Map.of(Language.ENGLISH, "Regions")),
            "https://a.example",
            FILE,
            List.of(
                    new Representative(
                            "First",
                            new Words(Map.of(Language.FRENCH, "Vice-président", new Language("it"), "Altro")),
                            PartialDate.parse("2020-06"),
                            null,
                            false),
                    new Representative("Second", Words.NONE, null, PartialDate.parse("2015"), true)),
            List.of("item:12", "item:7"),
            List.of(FILE));
    private final PartnershipForm form = new PartnershipForm(facts);

    @Test
    void whoChangesNothingSavesTheSame() throws Exception {
        assertEquals(facts, form.facts());
        var json = new ObjectMapper();
        assertEquals(facts, json.readValue(json.writeValueAsString(facts), PartnershipFacts.class));
    }

    @Test
    void rowsInWhichNothingStandsAreNone() {
        form.getRepresentatives().add();
        form.getRelated().add();
        form.getDocuments().add();
        assertEquals(facts, form.facts());
        form.getRepresentatives().getAll().get(2).setUntil(PartialDate.parse("2020"));
        assertEquals("", form.facts().representatives().get(2).name(), "A row with a date alone is told of");
    }

    @Test
    void rowsMove() {
        form.getRepresentatives().raise(1);
        form.getRelated().lower(0);
        form.getDocuments().remove(0);
        assertEquals(
                List.of("Second", "First"),
                form.facts().representatives().stream()
                        .map(Representative::name)
                        .toList());
        assertEquals(List.of("item:7", "item:12"), form.facts().related());
        assertEquals(List.of(), form.facts().documents());
    }

    @Test
    void waitsInASession() throws Exception {
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(form);
    }
}
