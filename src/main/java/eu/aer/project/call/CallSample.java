package eu.aer.project.call;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.project.Budget;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import eu.aer.site.sample.SampleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The sample calls: {@code sample/calls.json} and the texts in {@code sample/call}. Their days are counted from the first start, so that
 * one is open, one closes soon and one has closed.
 */
@ApplicationScoped
public class CallSample implements SampleSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Publishing publishing;

    @Inject
    Closing closing;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void add(SampleKeys keys) {
        for (var entry : SampleFiles.json("calls.json")) {
            keys.put(PartnerCall.KIND, entry.get("key").asText(), publishing.add(new PartnerCall(Language.ENGLISH)));
        }
    }

    @Override
    public void fill(SampleKeys keys) {
        for (var entry : SampleFiles.json("calls.json")) {
            var id = keys.id(PartnerCall.KIND, entry.get("key").asText());
            SampleFiles.languages(entry).forEach(language -> {
                var text = SampleFiles.draftText("call", entry, language, keys);
                var facts = language.equals(Language.ENGLISH) ? facts(entry, LocalDate.now(clock)) : null;
                publishing.save(id, language, new Draft(text, facts), 0, "");
                publishing.publish(id, language, 1);
            });
            if (entry.path("filled").asBoolean()) {
                closing.end(id, Course.Ending.FILLED);
            }
        }
    }

    static CallFacts facts(JsonNode entry, LocalDate today) {
        return new CallFacts(
                Direction.valueOf(entry.get("direction").asText()),
                CallRole.valueOf(entry.get("role").asText()),
                entry.path("programme").asText(),
                entry.path("identifier").asText(),
                JSON.convertValue(entry.path("topics"), Words.class),
                new BudgetRange(amount(entry, "budgetLeast"), amount(entry, "budgetMost"), Budget.EURO),
                entry.get("months").asInt(),
                JSON.convertValue(entry.path("countries"), new TypeReference<List<String>>() {}),
                JSON.convertValue(entry.path("types"), new TypeReference<List<PartnerType>>() {}),
                today.plusDays(entry.get("callDeadlineInDays").asInt()),
                today.plusDays(entry.get("deadlineInDays").asInt()),
                new Contact(
                        entry.path("organisation").asText(), entry.path("email").asText()),
                new ActingRegion(
                        entry.path("region").asText(), entry.path("country").asText()));
    }

    private static BigDecimal amount(JsonNode entry, String component) {
        return entry.has(component) ? new BigDecimal(entry.get(component).asText()) : null;
    }
}
