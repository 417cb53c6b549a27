package eu.aer.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Draft;
import eu.aer.content.Publishing;
import eu.aer.site.sample.SampleFiles;
import eu.aer.site.sample.SampleKeys;
import eu.aer.site.sample.SampleSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** The sample projects: {@code sample/projects.json} and the texts in {@code sample/project}. */
@ApplicationScoped
public class ProjectSample implements SampleSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void add(SampleKeys keys) {
        for (var entry : SampleFiles.json("projects.json")) {
            keys.put(Project.KIND, entry.get("key").asText(), publishing.add(new Project(Language.ENGLISH)));
        }
    }

    @Override
    public void fill(SampleKeys keys) {
        for (var entry : SampleFiles.json("projects.json")) {
            var id = keys.id(Project.KIND, entry.get("key").asText());
            SampleFiles.languages(entry).forEach(language -> {
                var text = SampleFiles.draftText("project", entry, language, keys);
                var facts = language.equals(Language.ENGLISH) ? facts(entry, LocalDate.now(clock)) : null;
                publishing.save(id, language, new Draft(text, facts), 0, "");
                publishing.publish(id, language, 1);
            });
        }
    }

    /** @param today the invented projects begin and end so many months from it, so that one of them is always running */
    static ProjectFacts facts(JsonNode entry, LocalDate today) {
        return new ProjectFacts(
                entry.path("acronym").asText(),
                entry.path("programme").asText(),
                entry.path("callIdentifier").asText(),
                entry.path("grantCode").asText(),
                new Period(
                        date(entry, "start", today),
                        date(entry, "end", today),
                        entry.path("endPlanned").asBoolean(),
                        null),
                new Budget(
                        amount(entry, "totalBudget"),
                        amount(entry, "euContribution"),
                        entry.get("currency").asText()),
                entry.path("website").asText(),
                lines(entry.path("themes")),
                JSON.convertValue(entry.path("partners"), new TypeReference<List<Partner>>() {}),
                List.of(),
                JSON.convertValue(entry.path("fundingStatement"), Words.class));
    }

    private static PartialDate date(JsonNode entry, String component, LocalDate today) {
        if (entry.has(component + "In")) {
            var month = today.plusMonths(entry.get(component + "In").asInt());
            return new PartialDate(month.getYear(), month.getMonthValue(), 0);
        }
        return entry.has(component) ? PartialDate.parse(entry.get(component).asText()) : null;
    }

    private static BigDecimal amount(JsonNode entry, String component) {
        return entry.has(component) ? new BigDecimal(entry.get(component).asText()) : null;
    }

    /** A list per language, as one text per language with a line for each. */
    private static Words lines(JsonNode lists) {
        var texts = new TreeMap<Language, String>();
        lists.properties().forEach(list -> {
            var lines = new java.util.StringJoiner("\n");
            list.getValue().forEach(line -> lines.add(line.asText()));
            texts.put(Language.of(list.getKey()), lines.toString());
        });
        return new Words(texts);
    }
}
