package eu.aer.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.common.Language;
import eu.aer.common.PartialDate;
import eu.aer.common.Words;
import eu.aer.content.listing.ContentTables;
import eu.aer.content.listing.ItemFilter;
import eu.aer.fixture.SampleMedia;
import eu.aer.media.ListedAsset;
import jakarta.validation.ConstraintViolationException;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class PartnershipsIT extends PartnershipFixture {

    @Test
    void factsComeBackAsTheyWereStored() {
        var target = drafts.addLive();
        var facts = new PartnershipFacts(
                PartnerKind.PROGRAMME,
                "TEST",
                PartialDate.parse("2010-01-21"),
                PartialDate.parse("2015"),
                new Words(Map.of(Language.FRENCH, "Régions")),
                "https://test.example",
                "media:" + logo().publicId(),
                List.of(
                        new Representative(
                                "Ana “Q” Ñandú\n",
                                new Words(Map.of(EN, "Vice-President")),
                                PartialDate.parse("2010"),
                                PartialDate.parse("2012-06"),
                                false),
                        new Representative("B", Words.NONE, null, null, true)),
                List.of("item:" + target),
                List.of("media:" + logo().publicId()));
        var id = published(facts);
        assertEquals(facts, contents.live(id, Language.GERMAN).orElseThrow().facts());
    }

    @Test
    void thePublicListKnowsWhatIsLiveInAnyLanguage() {
        var id = published(of(PartnerKind.POLICY));
        assertTrue(partnerships.listed().contains(new ListedPartnership(id, PartnerKind.POLICY)));
        assertEquals(List.of(), partnerships.live(List.of(), EN));
        takeDown();
        assertFalse(partnerships.listed().stream().anyMatch(listed -> listed.id() == id));
    }

    @Test
    void aLogoIsPublicWhileAPublishedPartnershipShowsIt() {
        var logo = logo();
        var facts = new PartnershipFacts(
                null, "", null, null, null, "", "media:" + logo.publicId(), List.of(), List.of(), List.of());
        var partnership = new Partnership(EN);
        system(() -> publishing.create(partnership, draft(facts), ""));
        var id = partnership.getId();
        assertTrue(media.isUsed(logo.id()));
        assertFalse(media.isPublic(logo.id()), "A draft shows it to nobody");
        assertEquals(
                List.of(id),
                media.to(logo.id(), 5).stream().map(text -> text.itemId()).toList());
        system(() -> publishing.publish(id, EN, 1));
        assertTrue(media.isPublic(logo.id()));
        system(() -> publishing.unpublish(id, EN));
        assertFalse(media.isPublic(logo.id()));
    }

    @Test
    void whatItIsRelatedToIsKnownToLeadThere() {
        var target = drafts.addLive();
        var id = published(new PartnershipFacts(
                null, "", null, null, null, "", "", List.of(), List.of("item:" + target), List.of()));
        assertEquals(
                List.of(id),
                references.to(List.of(target), 5).stream()
                        .map(text -> text.itemId())
                        .toList());
    }

    @Test
    void theBackOfficeNarrowsByKindAndOrdersByWhatIsKnown() {
        var early = published(since("1950"));
        var late = published(since("1960-05"));
        var unknown = published(since(null));
        var policy = published(of(PartnerKind.POLICY));
        system(() -> {
            var networks = new ItemFilter(title, Map.of("partnerKind", PartnerKind.NETWORK));
            assertEquals(3, tables.count(Partnership.class, networks));
            assertEquals(4, tables.count(Partnership.class, title));
            var bySince = ContentTables.Order.attribute("sinceDate");
            assertEquals(List.of(early, late, unknown), page(networks, bySince, false));
            assertEquals(List.of(late, early, unknown), page(networks, bySince, true));
            assertEquals(
                    List.of(policy),
                    page(
                            new ItemFilter(title, Map.of("partnerKind", PartnerKind.POLICY)),
                            ContentTables.Order.attribute("mandateEnd"),
                            true));
        });
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        var refused = assertThrows(
                ConstraintViolationException.class, () -> published(representedBy(null, mandate("", "2020", false))));
        assertEquals(
                List.of("facts.representatives[0].name"),
                refused.getConstraintViolations().stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .toList());
    }

    private List<Long> page(ItemFilter filter, ContentTables.Order order, boolean descending) {
        return tables.page(Partnership.class, filter, order, descending, 0, 10).stream()
                .map(Partnership::getId)
                .toList();
    }

    private static PartnershipFacts since(String since) {
        return new PartnershipFacts(null, "", date(since), null, null, "", "", List.of(), List.of(), List.of());
    }

    private ListedAsset logo() {
        var content = SampleMedia.drawing(200, 80, new Color(UUID.randomUUID().hashCode() & 0xffffff));
        var uploaded = new AtomicReference<ListedAsset>();
        system(() -> {
            try {
                uploaded.set(uploading
                        .upload(new ByteArrayInputStream(content), "Logo.png", content.length, EN)
                        .asset());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return uploaded.get();
    }
}
