package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.common.Words;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Countries;
import eu.aer.project.call.Direction;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.PartnerType;
import eu.aer.site.facet.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** By what the calls can be chosen. */
@ApplicationScoped
public class CallFacets {

    @Inject
    PartnerCalls calls;

    @Inject
    Texts texts;

    List<Facet<ListedCall>> of(Language language) {
        var alphabet = Comparator.<String, Object>comparing(text -> text, Collator.getInstance(language.locale()));
        return List.of(
                new Facet<>(
                        "direction",
                        "call.direction",
                        call -> List.of(call.direction().key()),
                        key -> texts.get(language, "call.direction." + key),
                        placed(Stream.of(Direction.values()).map(Direction::key))),
                new Facet<>(
                        "state",
                        "call.state",
                        call -> List.of(calls.stateOf(call.course()).key()),
                        key -> texts.get(language, "call.state." + key),
                        placed(Stream.of(CallState.values()).map(CallState::key))),
                new Facet<>(
                        "programme",
                        "call.programme",
                        call -> call.programme().isEmpty() ? List.of() : List.of(call.programme()),
                        programme -> programme,
                        alphabet),
                new Facet<>("topic", "call.topic", call -> topics(call.topics(), language), topic -> topic, alphabet),
                new Facet<>(
                        "country",
                        "call.countries",
                        CallFacets::countries,
                        code -> Countries.name(code, language.locale()),
                        Comparator.comparing(code -> Countries.name(code, language.locale()), alphabet)),
                new Facet<>(
                        "type",
                        "call.types",
                        call -> types(call).map(PartnerType::key).toList(),
                        key -> texts.get(language, "call.type." + key),
                        placed(Stream.of(PartnerType.values()).map(PartnerType::key))));
    }

    /** Who names none wants partners from all of them. */
    private static List<String> countries(ListedCall call) {
        return call.countries().isEmpty() ? Countries.NEAR : call.countries();
    }

    private static Stream<PartnerType> types(ListedCall call) {
        return call.types().isEmpty() ? Stream.of(PartnerType.values()) : call.types().stream();
    }

    private static List<String> topics(Words topics, Language language) {
        return topics.in(language)
                .map(said -> said.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** In this order; what nobody knows comes last. */
    private static Comparator<String> placed(Stream<String> keys) {
        var order = keys.toList();
        return Comparator.comparingInt((String key) -> order.contains(key) ? order.indexOf(key) : order.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
