package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.preview.PreviewLinks;
import eu.aer.content.reference.MediaLinksOfOldTexts;
import eu.aer.content.reference.MediaReferences;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.Staff;
import eu.aer.media.picture.Format;
import eu.aer.media.picture.Shape;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files in the texts that show them or lead to them: who may read them, and what can be removed. */
@Tag("persistence")
class MediaUseIT extends MediaFixture {

    @Inject
    MediaReferences references;

    @Inject
    PreviewLinks links;

    @Inject
    Configuration configuration;

    @Resource
    UserTransaction transaction;

    @Inject
    LeftoverRetention leftovers;

    @Resource(lookup = "java:jboss/datasources/AerDS")
    DataSource source;

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
}
