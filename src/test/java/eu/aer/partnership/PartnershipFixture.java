package eu.aer.partnership;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.Contents;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.reference.MediaReferences;
import eu.aer.content.reference.References;
import eu.aer.content.trash.Trashing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SharedDeployment;
import eu.aer.media.Uploading;
import eu.aer.site.Attention.Finding;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;

/** Partnerships that a test publishes, and takes down at its end. */
abstract class PartnershipFixture extends SharedDeployment {

    static final Language EN = Language.ENGLISH;

    static final int ALL = 1000;

    @Inject
    Publishing publishing;

    @Inject
    Contents contents;

    @Inject
    ContentTables tables;

    @Inject
    Partnerships partnerships;

    @Inject
    MandatesEnded mandates;

    @Inject
    MediaReferences media;

    @Inject
    References references;

    @Inject
    Uploading uploading;

    @Inject
    Trashing trashing;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    final String title = "Partnership " + UUID.randomUUID();

    final List<Long> published = new ArrayList<>();

    @AfterEach
    void takeDown() {
        published.forEach(id -> system(() -> publishing.unpublish(id, EN)));
    }

    static List<String> words(List<Finding> findings) {
        return findings.stream().map(Finding::words).toList();
    }

    static PartnershipFacts of(PartnerKind kind) {
        return new PartnershipFacts(kind, "", null, null, null, "", "", List.of(), List.of(), List.of());
    }

    static PartnershipFacts representedBy(String until, Representative... representatives) {
        return new PartnershipFacts(
                null, "", null, date(until), null, "", "", List.of(representatives), List.of(), List.of());
    }

    static Representative mandate(String name, String until, boolean over) {
        return new Representative(name, Words.NONE, null, date(until), over);
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    long published(PartnershipFacts facts) {
        var partnership = new Partnership(EN);
        system(() -> {
            publishing.create(partnership, draft(facts), "");
            publishing.publish(partnership.getId(), EN, 1);
        });
        published.add(partnership.getId());
        return partnership.getId();
    }

    Draft draft(PartnershipFacts facts) {
        return new Draft(new DraftText(title, "", Drafts.newSlug(), "", List.of()), facts);
    }

    static void system(Runnable work) {
        CurrentAccount.asSystem(work);
    }
}
