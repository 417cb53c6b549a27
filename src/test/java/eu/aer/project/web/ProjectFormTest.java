package eu.aer.project.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.project.Budget;
import eu.aer.project.Output;
import eu.aer.project.Partner;
import eu.aer.project.Period;
import eu.aer.project.ProjectFacts;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectFormTest {

    private final ProjectFacts facts = new ProjectFacts(
            "A",
            "P",
            "X-2026-1",
            "1",
            new Period(PartialDate.parse("2022-01"), PartialDate.parse("2025"), true, 42),
            new Budget(new BigDecimal("10.50"), null, "EUR"),
            "https://a.example",
            new Words(Map.of(Language.ENGLISH, "One\nTwo")),
            List.of(new Partner("First", "", Partner.Role.LEAD), new Partner("Second", "AT", Partner.Role.TECHNICAL)),
            List.of(new Output(new Words(Map.of(Language.ENGLISH, "Handbook")), "", "https://a.example/h")),
            new Words(Map.of(new Language("it"), "Grazie")));
    private ProjectForm form;

    @BeforeEach
    void open() {
        form = new ProjectForm(facts);
    }

    @Test
    void whoChangesNothingSavesTheSame() throws Exception {
        assertEquals(facts, form.facts());
        var json = new ObjectMapper();
        assertEquals(facts, json.readValue(json.writeValueAsString(facts), ProjectFacts.class));
    }

    @Test
    void anUnfilledRowIsNoPartner() {
        form.getPartners().add();
        assertEquals(facts, form.facts());
        form.getPartners().getAll().get(2).setName("Third");
        assertEquals(
                new Partner("Third", "", Partner.Role.PARTNER),
                form.facts().partners().get(2));
    }

    @Test
    void partnersMove() {
        form.getPartners().lower(0);
        assertEquals("Second", form.facts().partners().get(0).name());
        form.getPartners().raise(1);
        form.getPartners().remove(0);
        assertEquals(
                List.of("Second"),
                form.facts().partners().stream().map(Partner::name).toList());
    }

    @Test
    void waitsInASession() throws Exception {
        new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(form);
    }
}
