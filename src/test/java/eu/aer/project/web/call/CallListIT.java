package eu.aer.project.web.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.StatementCount;
import eu.aer.project.call.CallRows;
import eu.aer.project.call.PartnerSearchSection;
import eu.aer.site.Routes;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class CallListIT extends SharedDeployment {

    @Inject
    CallRows rows;

    @Inject
    Routes routes;

    @Inject
    Staff staff;

    @Inject
    StatementCount statements;

    @Test
    void moreCallsAskNoMoreQuestions() {
        var page = routes.findSection(PartnerSearchSection.KEY, Language.ENGLISH)
                .orElseThrow()
                .location();
        rows.live(40);
        var before = statements.ofAnswers(() -> open(page));
        for (var each = 0; each < 30; each++) {
            rows.live(40);
        }
        assertEquals(before, statements.ofAnswers(() -> open(page)));
        assertTrue(open(page + "?page=2").contains("rel=\"prev\""));
    }

    @Test
    void anAddressWithoutAnExpressionIsNotFound() {
        var publisher = staff.signedIn(Role.PUBLISHER);
        for (var id : List.of("", "?id=abc", "?id=99999999999999999999", "?id=0")) {
            assertEquals(404, publisher.get("/admin/call/expression" + id).statusCode(), id);
        }
    }

    private static String open(String address) {
        var answer = Staff.stranger().get(address);
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
