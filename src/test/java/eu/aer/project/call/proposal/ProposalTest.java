package eu.aer.project.call.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.project.call.CallFacts;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void emptyLinesDivideParagraphsAndMarkupIsText() {
        assertEquals("<p>One<br>two</p><p>&lt;b&gt; &amp; 🚲</p>", Proposal.html("One\r\ntwo\r\n \r\n\r\n<b> & 🚲\n"));
    }

    @Test
    void aTitleInAnotherScriptGetsASlugToo() {
        assertEquals("call", Proposal.slug(proposal("Регіони").draft()));
        assertEquals(
                "heat-from-rivers", Proposal.slug(proposal("Heat from rivers").draft()));
    }

    private static Proposal proposal(String title) {
        return new Proposal(null, title, "", "", CallFacts.unknown());
    }
}
