package eu.aer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.StatementCount;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class MovingManyIT extends SharedDeployment {

    @Inject
    Moving moving;

    @Inject
    Pages pages;

    @Inject
    PageRows rows;

    @Inject
    TreeOf tree;

    @Inject
    StatementCount statements;

    @Test
    void aThousandPagesMoveInNoMoreStatementsThanTwo() {
        var home = pages.root().orElseThrow().getId();
        var to = tree.live(home);
        var small = tree.live(home);
        tree.live(small);
        var large = tree.live(home);
        tree.fill(large, 1000);
        var few = statements.of(() -> move(small, home, to));
        var many = statements.of(() -> assertEquals(3003, move(large, home, to)));
        assertTrue(many <= few, () -> many + " statements instead of " + few);
        assertEquals(List.of(), tree.wrongPositions());

        var one = statements.of(() -> look(small));
        assertEquals(one, statements.of(() -> look(large)));
    }

    private void look(long parent) {
        CurrentAccount.asSystem(() -> {
            rows.below(List.of(parent), 100);
            assertEquals(List.of(parent), rows.search("/en/" + tree.slug(parent), 1));
        });
    }

    private long move(long page, long from, long to) {
        var redirected = new long[1];
        CurrentAccount.asSystem(() -> redirected[0] = moving.move(page, from, to, Optional.empty()));
        return redirected[0];
    }
}
