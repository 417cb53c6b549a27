package eu.aer.project.web.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.project.call.Course;
import eu.aer.project.call.Direction;
import eu.aer.project.call.ListedCall;
import eu.aer.project.call.PartnerCalls;
import eu.aer.project.call.PartnerType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CallFacetsTest {

    @Test
    void whoWantsPartnersFromAnywhereIsFoundFromEverywhere() {
        assertTrue(values("country", call(List.of(), List.of())).containsAll(List.of("FR", "UA")));
        assertTrue(values("type", call(List.of(), List.of())).containsAll(List.of("city", "ngo")));
    }

    @Test
    void whoWantsPartnersFromSomewhereIsFoundFromThere() {
        var call = call(List.of("FR"), List.of(PartnerType.NGO));
        assertEquals(List.of("FR"), values("country", call));
        assertEquals(List.of("ngo"), values("type", call));
    }

    private static Collection<String> values(String name, ListedCall call) {
        var facets = new CallFacets();
        facets.calls = new PartnerCalls() {
            @Override
            public Map<String, Words> topics() {
                return Map.of();
            }
        };
        return facets.of(Language.ENGLISH).stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values()
                .apply(call);
    }

    private static ListedCall call(List<String> countries, List<PartnerType> types) {
        return new ListedCall(1, Direction.SEEKING, "", List.of(), countries, types, new Course(null, null, null));
    }
}
