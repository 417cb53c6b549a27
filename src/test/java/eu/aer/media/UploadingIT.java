package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.Staff;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that come in, and others that take their place. */
@Tag("persistence")
class UploadingIT extends MediaFixture {

    @Test
    void theSameFileTwiceIsOneFileAndOffersTheAssetThatExists() {
        var content = photo();
        var first = upload(content, "First.jpg");
        assertFalse(first.known());
        var again = upload(content, "Again.jpg");
        assertTrue(again.known());
        assertEquals(first.asset().publicId(), again.asset().publicId());
        assertTrue(store.original(first.asset().hash()).isPresent());
        assertEquals(
                1, system(() -> assets.find(List.of(first.asset().publicId())).size()));
    }

    @Test
    void twoWhoSendTheSameAtOnceGetTheSame() {
        var content = photo();
        var ids = Stream.of("a", "b", "c", "d")
                .parallel()
                .map(name -> upload(content, name).asset().publicId())
                .distinct()
                .toList();
        assertEquals(1, ids.size());
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        var content = photo();
        var name = "Broken off " + unique + ".jpg";
        assertEquals(
                "media.cutOff",
                refusal(() -> uploading.upload(in(content), name, content.length + 1, Language.ENGLISH)));
        assertEquals(
                "media.tooLarge", refusal(() -> uploading.upload(in(content), name, Long.MAX_VALUE, Language.ENGLISH)));
        var breaking = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        };
        assertThrows(
                UncheckedIOException.class, () -> system(() -> uploading.upload(breaking, name, -1, Language.ENGLISH)));
        assertEquals(0, system(() -> assets.count(filter(name))));
    }

    @Test
    void anotherFileTakesThePlaceUnderTheSameAddress() {
        var asset = upload(SampleMedia.pdf(unique + " old"), "Report " + unique + ".pdf")
                .asset();
        var content = SampleMedia.pdf(unique + " new");
        var replaced = system(() -> replace(asset, content));
        assertEquals(asset.address(), replaced.address());
        assertFalse(asset.hash().equals(replaced.hash()));
        assertEquals("media.otherKind", refusal(() -> replace(asset, SampleMedia.docx(unique))));
        assertEquals("media.otherKind", refusal(() -> replace(asset, photo())));
        var other = SampleMedia.pdf(unique + " other");
        upload(other, "Other.pdf");
        assertEquals("media.elsewhere", refusal(() -> replace(asset, other)));
        assertTrue(forgetting.leftovers(clock.instant().plus(1, ChronoUnit.DAYS)).stream()
                .anyMatch(leftover -> leftover.getContentHash().equals(asset.hash())));
        assertEquals(
                replaced.hash(), assets.find(asset.publicId()).orElseThrow().hash());
    }

    @Test
    void whoeverIsSentToARemovedFileFindsItBack() {
        var content = SampleMedia.pdf(unique + " removed");
        var removed = upload(content, "Removed.pdf").asset();
        var asset = upload(SampleMedia.pdf(unique), "Kept.pdf").asset();
        remove(removed);
        assertEquals("media.elsewhere", refusal(() -> replace(asset, content)));
        assertTrue(assets.find(removed.publicId()).isPresent());
    }

    @Test
    void ofTwoWhoReplaceByTheSameAtOnceOneIsSentToTheOther() {
        var content = SampleMedia.pdf(unique + " new");
        var outcomes = Stream.of("a", "b", "c", "d")
                .map(name ->
                        upload(SampleMedia.pdf(unique + name), name + ".pdf").asset())
                .toList()
                .parallelStream()
                .map(asset -> outcome(asset, content))
                .sorted()
                .toList();
        assertEquals(List.of("media.elsewhere", "media.elsewhere", "media.elsewhere", "replaced"), outcomes);
    }

    private String outcome(ListedAsset asset, byte[] content) {
        try {
            system(() -> replace(asset, content));
            return "replaced";
        } catch (DomainException refused) {
            return refused.code();
        }
    }

    @Test
    void eachDoesWhatHisOrHerRoleMay() {
        var content = photo();
        var upload = "/admin/media/upload?name=" + unique + ".jpg";
        assertEquals(403, staff.signedIn(Role.REVIEWER).send(upload, content).statusCode());
        var editor = staff.signedIn(Role.EDITOR);
        var answer = editor.send(upload, content);
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(editor.send(upload, content).body().contains("already"), "The second upload says so");
        assertEquals(422, editor.send(upload, "<svg/>".getBytes()).statusCode());
        var moving = SampleMedia.animation(Color.RED, new Color(unique.hashCode() & 0xffffff));
        assertTrue(editor.send(upload, moving).body().contains("only its first picture"), "Nothing is lost unsaid");
        // longer than the server takes anywhere else
        assertEquals(422, editor.send(upload, new byte[11 << 20]).statusCode());
        assertEquals(302, Staff.stranger().send(upload, content).statusCode());
        var asset = system(() -> assets.page(filter(unique), Assets.Order.CHANGED, true, 0, 1))
                .get(0);
        assertThrows(DomainException.class, () -> keeping.remove(asset.publicId()));
        assertThrows(DomainException.class, () -> assets.count(AssetFilter.ALL));

        var page = pageWith(asset);
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        var refused = editor.send(upload + "&replace=" + asset.publicId(), photo());
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("Only who may publish"), refused::body);
    }
}
