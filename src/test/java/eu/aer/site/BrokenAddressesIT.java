package eu.aer.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.Block;
import eu.aer.content.block.CallBlock;
import eu.aer.content.block.TextBlock;
import eu.aer.content.gate.Finding;
import eu.aer.content.gate.Gate;
import eu.aer.content.gate.GateException;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.page.PageFacts;
import eu.aer.site.redirect.Redirects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Addresses of this site that somebody has written out are looked at before a text is published. */
@Tag("persistence")
class BrokenAddressesIT extends SharedDeployment {

    private static final Language EN = Language.ENGLISH;

    @Inject
    Gate gate;

    @Inject
    Publishing publishing;

    @Inject
    Redirects redirects;

    @Inject
    Routes routes;

    @Inject
    Configuration configuration;

    @Inject
    Drafts drafts;

    @Test
    void anAddressThatLeadsNowhereBlocksWhereverItStands() {
        var nowhere = "/en/" + Drafts.newSlug();
        var own = configuration.absolute(nowhere);
        var id = page(
                html(nowhere, own + "?a=b#c"), new CallBlock(UUID.randomUUID(), "", "", "Read on", own), html(nowhere));
        assertEquals(
                List.of(
                        broken("blocks[0].html", "Words", nowhere),
                        broken("blocks[0].html", "Words", nowhere),
                        broken("blocks[1].link", own, nowhere),
                        broken("blocks[2].html", "Words", nowhere)),
                found(id));
        CurrentAccount.asSystem(() -> assertThrows(GateException.class, () -> publishing.publish(id, EN, 2)));
    }

    @Test
    void whatIsAnsweredPasses() {
        var live = drafts.addLive();
        var old = "/en/" + Drafts.newSlug();
        CurrentAccount.asSystem(() -> redirects.add(old, live, EN));
        var id = page(html("/en", "/en/", configuration.absolute("") + "/fr", old, old.toUpperCase(Locale.ROOT)));
        assertEquals(List.of(), found(id));
        var location = routes.find(live, EN).orElseThrow().location();
        assertEquals(List.of(), found(page(html(location, location + "/?a#b", location + "/index.html"))));
    }

    @Test
    void whatIsNoAddressOfAPageIsNotJudged() {
        assertEquals(
                List.of(),
                found(page(html(
                        "/", "/media/a/b.pdf", "/newsletter/subscribe", "/xx/other", "https://example.org/en/other"))));
    }

    private static Finding broken(String field, String words, String path) {
        return Finding.error("site.gate.addressBroken", field, words, path);
    }

    private List<Finding> found(long id) {
        return gate.findings(id, EN).stream().filter(Finding::blocking).toList();
    }

    private static TextBlock html(String... addresses) {
        var html = new StringBuilder();
        for (var address : addresses) {
            html.append("<p><a href=\"").append(address).append("\">Words</a></p>");
        }
        return new TextBlock(UUID.randomUUID(), html.toString());
    }

    /** A page with a second revision that has these blocks. */
    private long page(Block... blocks) {
        var id = drafts.add();
        var text = new DraftText("Addresses", "", Drafts.newSlug(), "", List.of(blocks));
        CurrentAccount.asSystem(() -> publishing.save(id, EN, new Draft(text, new PageFacts("plain")), 1, ""));
        return id;
    }
}
