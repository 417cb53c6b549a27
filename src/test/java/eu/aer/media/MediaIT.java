package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Configuration;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.content.reference.MediaLinksOfOldTexts;
import eu.aer.content.reference.MediaReferences;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.media.file.MediaStore;
import eu.aer.media.picture.FocalPoint;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Shape;
import eu.aer.page.PageFacts;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files from their upload to their end. */
@Tag("persistence")
class MediaIT extends SharedDeployment {

    @Inject
    Uploading uploading;

    @Inject
    Keeping keeping;

    @Inject
    Assets assets;

    @Inject
    MediaStore store;

    @Inject
    Forgetting forgetting;

    @Inject
    LeftoverRetention leftovers;

    @Inject
    MediaReferences references;

    @Inject
    Drafts drafts;

    @Inject
    Publishing publishing;

    @Inject
    ContentJson json;

    @Inject
    PreviewLinks links;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @Inject
    Configuration configuration;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/AerDS")
    DataSource source;

    private final String unique = UUID.randomUUID().toString();

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
    void aFileIsPublicOnlyWhileALiveTextShowsIt() {
        var asset = upload(photo(), "Public " + unique + ".jpg").asset();
        var address = asset.address(Shape.WHOLE, 320, Format.JPEG);
        assertEquals(404, Staff.stranger().get(address).statusCode());
        var colleague = staff.signedIn(Role.REVIEWER);
        assertEquals("private, no-store", header(colleague.get(address), "Cache-Control"));

        var page = pageWith(asset);
        assertEquals(404, Staff.stranger().get(address).statusCode());
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        var answer = Staff.stranger().get(address);
        assertEquals(200, answer.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(answer, "Cache-Control"));
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals("public, no-cache", header(Staff.stranger().get(asset.address()), "Cache-Control"));
        assertEquals(
                404, Staff.stranger().get(address.replace("/320-", "/321-")).statusCode());
        CurrentAccount.asSystem(() -> publishing.unpublish(page, Language.ENGLISH));
        assertEquals(404, Staff.stranger().get(address).statusCode());
    }

    @Test
    void whatATextShowsIsNotRemovedAndSaysWhere() {
        var asset = upload(photo(), "Used.jpg").asset();
        var page = pageWith(asset);
        assertEquals("media.used", refusal(() -> remove(asset)));
        assertEquals(
                List.of(page),
                references.to(asset.id(), 10).stream()
                        .map(text -> text.itemId())
                        .toList());
        drafts.save(page, 2, "Without", Drafts.newSlug());
        remove(asset);
        assertTrue(assets.find(asset.publicId()).isEmpty());
        assertEquals("media.gone", refusal(() -> remove(asset)));

        // an earlier draft is brought back, and with it what it shows
        show(page, 3, asset);
        assertTrue(assets.find(asset.publicId()).isPresent());
    }

    @Test
    void whatATextLeadsToByItsAddressIsUsedAndPublic() throws Exception {
        var linked = upload(SampleMedia.pdf(unique), "Linked.pdf").asset();
        var absolute = upload(photo(), "Absolute.jpg").asset();
        var page = drafts.add();
        var block =
                "[{\"id\":\"%s\",\"type\":\"text\",\"html\":\"<p><a href=\\\"%s#page=2\\\">a</a> <a href=\\\"%s\\\">b</a></p>\"}]"
                        .formatted(UUID.randomUUID(), linked.address(), configuration.absolute(absolute.address()));
        save(page, 1, block);
        assertEquals("media.used", refusal(() -> remove(linked)));
        assertEquals("media.used", refusal(() -> remove(absolute)));
        assertEquals(1, references.to(linked.id(), 10).size());
        assertEquals(404, Staff.stranger().get(linked.address()).statusCode());
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 2));
        assertEquals(200, Staff.stranger().get(linked.address()).statusCode());
        assertEquals(200, Staff.stranger().get(absolute.address()).statusCode());

        transaction.begin();
        em.createQuery("delete from MediaUse u where u.assetId = :id")
                .setParameter("id", linked.id())
                .executeUpdate();
        transaction.commit();
        for (var time = 0; time < 2; time++) {
            try (var connection = source.getConnection()) {
                MediaLinksOfOldTexts.write(connection, configuration.baseUrl().getAuthority());
            }
            assertEquals(
                    2L,
                    em.createQuery("select count(u) from MediaUse u where u.assetId = :id")
                            .setParameter("id", linked.id())
                            .getSingleResult());
        }

        drafts.save(page, 2, "Without", Drafts.newSlug());
        CurrentAccount.asSystem(() -> publishing.publish(page, Language.ENGLISH, 3));
        assertEquals(404, Staff.stranger().get(linked.address()).statusCode());
        remove(linked);
        forgetting.due(clock.instant().plus(1, ChronoUnit.DAYS)).forEach(forgetting::forget);
        assertTrue(forgetting.isHeld(linked.hash()), "An earlier draft leads to it");
    }

    @Test
    void aRemovedFileGoesForGoodWhenNothingRemembersIt() {
        var remembered = upload(photo(), "Remembered.jpg").asset();
        var page = pageWith(remembered);
        drafts.save(page, 2, "Without", Drafts.newSlug());
        var forgotten = upload(SampleMedia.pdf(unique), "Forgotten.pdf").asset();
        remove(remembered);
        remove(forgotten);
        assertFalse(forgetting.due(clock.instant().minus(1, ChronoUnit.DAYS)).contains(forgotten.id()));
        forgetting.due(clock.instant().plus(1, ChronoUnit.DAYS)).forEach(forgetting::forget);
        assertTrue(forgetting.isHeld(remembered.hash()));
        assertFalse(forgetting.isHeld(forgotten.hash()));
        assertTrue(forgetting.leftovers(clock.instant().plus(1, ChronoUnit.DAYS)).stream()
                .anyMatch(leftover -> leftover.getContentHash().equals(forgotten.hash())));
        assertEquals(0, leftovers.erase(clock.instant().minus(1, ChronoUnit.DAYS)));
        assertTrue(store.original(forgotten.hash()).isPresent());
        assertTrue(leftovers.erase(clock.instant().plus(1, ChronoUnit.DAYS)) > 0);
        assertFalse(store.original(forgotten.hash()).isPresent());
        assertTrue(store.original(remembered.hash()).isPresent());
    }

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
    void whoeverSeesADraftByALinkSeesItsPictures() {
        var asset = upload(photo(), "Draft.jpg").asset();
        var page = pageWith(asset);
        var token = system(() -> links.create(page, Language.ENGLISH, 1, ""));
        var shown =
                Jsoup.parse(Staff.stranger().get("/preview/" + token).body()).selectFirst(".figure img");
        var picture = Staff.stranger().get(shown.attr("src"));
        assertEquals(200, picture.statusCode());
        assertEquals("private, no-store", header(picture, "Cache-Control"));
        assertEquals(
                404,
                Staff.stranger()
                        .get(shown.attr("src").replaceAll("key=..", "key=00"))
                        .statusCode());
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
                        new AssetFilter("", java.util.Optional.of(true), "100%_sure"),
                        Assets.Order.NAME,
                        false,
                        0,
                        100))
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
        var filter = new AssetFilter("", java.util.Optional.empty(), tag.toLowerCase());
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

    private static AssetFilter filter(String words) {
        return new AssetFilter(words, java.util.Optional.empty(), "");
    }

    private long pageWith(ListedAsset asset) {
        var page = drafts.add();
        show(page, 1, asset);
        return page;
    }

    private void show(long page, int basedOn, ListedAsset asset) {
        var block = "[{\"id\":\"%s\",\"type\":\"image\",\"decorative\":true,\"asset\":\"media:%s\"}]"
                .formatted(UUID.randomUUID(), asset.publicId());
        save(page, basedOn, block);
    }

    private void save(long page, int basedOn, String block) {
        var text = new DraftText("Title", "", Drafts.newSlug(), "", json.readBlocks(block));
        CurrentAccount.asSystem(
                () -> publishing.save(page, Language.ENGLISH, new Draft(text, new PageFacts("plain")), basedOn, ""));
    }

    private static byte[] photo() {
        return SampleMedia.photo(400, 300, new Color(UUID.randomUUID().hashCode() & 0xffffff));
    }

    private Uploading.Uploaded upload(byte[] content, String name) {
        return system(() -> uploading.upload(in(content), name, content.length, Language.ENGLISH));
    }

    private ListedAsset replace(ListedAsset asset, byte[] content) throws IOException {
        return uploading.replace(asset.publicId(), in(content), content.length).asset();
    }

    private Void remove(ListedAsset asset) {
        CurrentAccount.asSystem(() -> keeping.remove(asset.publicId()));
        return null;
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(answer.statusCode() + "");
    }

    private static String refusal(Callable<?> work) {
        return assertThrows(DomainException.class, () -> system(work)).code();
    }

    private static <T> T system(Callable<T> work) {
        var result = new AtomicReference<T>();
        CurrentAccount.asSystem(() -> {
            try {
                result.set(work.call());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
        return result.get();
    }
}
