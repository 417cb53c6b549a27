package eu.aer.project.web.call;

import eu.aer.common.Language;
import eu.aer.common.Texts;
import eu.aer.project.Theme;
import eu.aer.project.call.CallState;
import eu.aer.project.call.Countries;
import eu.aer.project.call.Direction;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.PartnerType;
import eu.aer.site.PerGeneration;
import eu.aer.site.facet.Facet;
import eu.aer.site.facet.FacetIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** By what the calls can be chosen. */
@ApplicationScoped
public class CallFacets {

    @Inject
    PartnerCalls calls;

    @Inject
    Texts texts;

    @Inject
    PerGeneration reading;

    @Inject
    Clock clock;

    /** Made once for each generation of the content and each day. */
    FacetIndex<ListedCall> index(Language language) {
        return reading.once(
                "call facets " + LocalDate.now(clock), 0, language, () -> new FacetIndex<>(calls.live(), of(language)));
    }

    List<Facet<ListedCall>> of(Language language) {
        var locale = language.locale();
        var topics = calls.topics();
        return List.of(
                Facet.among(
                        keys(Direction.values(), Direction::key),
                        "direction",
                        "call.direction",
                        call -> List.of(call.direction().key()),
                        key -> texts.get(language, "call.direction." + key)),
                Facet.among(
                        keys(CallState.values(), CallState::key),
                        "state",
                        "call.state",
                        call -> List.of(calls.stateOf(call.course()).key()),
                        key -> texts.get(language, "call.state." + key)),
                Facet.alphabetical(
                        "programme",
                        "call.programme",
                        call -> call.programme().isEmpty() ? List.of() : List.of(call.programme()),
                        Function.identity(),
                        locale),
                Facet.alphabetical(
                        "topic",
                        "call.topic",
                        call -> call.topics().stream().map(Theme::key).toList(),
                        key -> Theme.name(topics, key, language),
                        locale),
                Facet.alphabetical(
                        "country",
                        "call.countries",
                        CallFacets::countries,
                        code -> Countries.name(code, locale),
                        locale),
                Facet.among(
                        keys(PartnerType.values(), PartnerType::key),
                        "type",
                        "call.types",
                        call -> types(call).map(PartnerType::key).toList(),
                        key -> texts.get(language, "call.type." + key)));
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Stream.of(values).map(key).toList();
    }

    /** Who names none wants partners from all of them. */
    private static List<String> countries(ListedCall call) {
        return call.countries().isEmpty() ? Countries.NEAR : call.countries();
    }

    private static Stream<PartnerType> types(ListedCall call) {
        return call.types().isEmpty() ? Stream.of(PartnerType.values()) : call.types().stream();
    }
}
