package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.Staff;
import eu.aer.media.picture.FocalPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files as they are sent, described and found. */
@Tag("persistence")
class MediaIT extends MediaFixture {

    @Test
    void aDocumentIsSentAsItIsAndInParts() {
        var content = SampleMedia.pdf(unique);
        var asset = upload(content, "../../Été à " + unique + ".exe").asset();
        assertEquals("/media/" + asset.publicId() + "/ete-a-" + unique + ".pdf", asset.address());
        var page = pageWith(asset);
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        var answer = Staff.stranger().get(asset.address());
        assertEquals("application/pdf", header(answer, "Content-Type"));
        assertEquals("inline; filename=\"ete-a-" + unique + ".pdf\"", header(answer, "Content-Disposition"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
        assertTrue(header(answer, "Content-Security-Policy").startsWith("default-src 'none'"));
        var part = Staff.stranger().get(asset.address(), "Range", "bytes=0-4");
        assertEquals(206, part.statusCode());
        assertEquals("%PDF-", part.body());
        assertEquals("bytes 0-4/" + content.length, header(part, "Content-Range"));
        assertEquals(
                416,
                Staff.stranger().get(asset.address(), "Range", "bytes=99999-").statusCode());
        var known = Staff.stranger().get(asset.address(), "If-None-Match", header(answer, "ETag"));
        assertEquals(304, known.statusCode());
        var moved = Staff.stranger().get("/media/" + asset.publicId() + "/old-name.pdf");
        assertEquals(301, moved.statusCode());
        assertEquals(asset.address(), header(moved, "Location"));
    }

    @Test
    void textsAreKeptByLanguageAndFoundAndNobodyOverwritesThemUnseen() {
        var asset = upload(photo(), unique + ".jpg").asset();
        var texts = new AssetTexts(
                new Words(Map.of(Language.FRENCH, "Forêt " + unique)),
                new Words(Map.of(Language.GERMAN, "Ein Wald")),
                Words.NONE,
                Words.NONE,
                Tags.typed("Forests, 100%_sure, forests"),
                new FocalPoint(10, 120));
        CurrentAccount.asSystem(() -> keeping.describe(asset.publicId(), texts, asset.version()));
        var saved = assets.find(asset.publicId()).orElseThrow();
        assertEquals(texts, saved.texts());
        assertEquals(new FocalPoint(10, 100), saved.picture().orElseThrow().focus());
        assertEquals(1, system(() -> assets.count(filter("forêt " + unique))));
        assertTrue(system(() -> assets.page(
                        new AssetFilter("", Optional.of(true), "100%_sure"), Assets.Order.NAME, false, 0, 100))
                .contains(saved));
        assertTrue(system(() -> assets.tags()).containsAll(List.of("100%_sure", "Forests")));
        assertEquals("media.stale", refusal(() -> {
            keeping.describe(asset.publicId(), texts, asset.version());
            return null;
        }));
    }

    @Test
    void aTagIsFoundWhateverItsCapitals() {
        var tag = "Été 100%_" + unique.substring(0, 8);
        tagged(tag);
        tagged(tag.toUpperCase());
        tagged(tag.replace('_', '-'));
        var filter = new AssetFilter("", Optional.empty(), tag.toLowerCase());
        assertEquals(2, system(() -> assets.count(filter)));
        assertEquals(
                1,
                system(() -> assets.tags()).stream()
                        .filter(tag::equalsIgnoreCase)
                        .count());
    }

    private void tagged(String tag) {
        var asset = upload(photo(), unique + ".jpg").asset();
        var texts = new AssetTexts(Words.NONE, Words.NONE, Words.NONE, Words.NONE, Tags.typed(tag), FocalPoint.CENTRE);
        CurrentAccount.asSystem(() -> keeping.describe(asset.publicId(), texts, asset.version()));
    }

    @Test
    void whatHappensToAFileStandsInTheListOfChanges() {
        var asset = upload(photo(), "Changed " + unique + ".jpg").asset();
        remove(asset);
        assertEquals(
                List.of("media-uploaded", "media-removed"),
                em.createNativeQuery("select subject from content_change where detail = ?1 order by number")
                        .setParameter(1, asset.publicId())
                        .getResultList());
    }
}
