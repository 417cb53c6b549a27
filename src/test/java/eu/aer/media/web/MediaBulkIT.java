package eu.aer.media.web;

import static eu.aer.fixture.TickedList.assertTells;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Role;
import eu.aer.common.Language;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.fixture.TickedList;
import eu.aer.media.Assets;
import eu.aer.media.Keeping;
import eu.aer.media.ListedAsset;
import eu.aer.media.Tags;
import eu.aer.media.Uploading;
import eu.aer.page.PageFacts;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("persistence")
class MediaBulkIT extends SharedDeployment {

    @Inject
    Staff staff;

    @Inject
    Assets assets;

    @Inject
    Uploading uploading;

    @Inject
    Keeping keeping;

    @Inject
    ContentJson json;

    @Inject
    Publishing publishing;

    @Inject
    Drafts drafts;

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String address = "/admin/media/list?words=" + name;

    @Test
    void tagsAreAddedToWhatThereIs() {
        var one = upload("one");
        upload("two");
        CurrentAccount.asSystem(() -> keeping.tag(one.publicId(), Tags.typed("Forests")));
        var list = new TickedList(staff.signedIn(Role.EDITOR), address);
        var asked = list.press("tag");
        assertTrue(list.confirm(asked, Map.of())
                .getElementById("bulkDialog")
                .text()
                .contains("Type at least one tag."));
        assertTells(list.confirm(asked, Map.of("newTags", "Climate, forests")), "2 files have these tags now.");
        assertEquals(
                List.of("Climate", "Forests"),
                assets.find(one.publicId()).orElseThrow().texts().tags().words());
        var many = IntStream.range(0, 19).mapToObj(each -> "tag" + each).collect(Collectors.joining(","));
        assertTells(
                list.confirm(list.press("tag"), Map.of("newTags", many)),
                "“one " + name + "” is left as it was: A file has 20 tags at the most.",
                "“two " + name + "” is left as it was: A file has 20 tags at the most.");
    }

    @Test
    void filesThatNothingShowsAreRemoved() {
        show(upload("used"));
        upload("unused");
        var list = new TickedList(staff.signedIn(Role.PUBLISHER), address);
        assertTells(
                list.perform("remove"),
                "One file has been removed.",
                "“used " + name + "” is left as it was: This file is in use");
        assertEquals(
                List.of("used " + name),
                list.open().select("a.media-row strong").eachText());
    }

    @Test
    void nobodyIsOfferedWhatHeOrSheMayNot() {
        upload("one");
        var editor = new TickedList(staff.signedIn(Role.EDITOR), address).open();
        assertEquals(1, editor.select("button[id$=:tag]").size());
        assertEquals(0, editor.select("button[id$=:remove]").size());
        var reviewer = new TickedList(staff.signedIn(Role.REVIEWER), address).open();
        assertEquals(
                0, reviewer.select("[data-tickable], th.tick, button[id$=:tag]").size());
    }

    private ListedAsset upload(String who) {
        var asset = new AtomicReference<ListedAsset>();
        var content = SampleMedia.pdf(who + name);
        CurrentAccount.asSystem(() -> {
            try {
                asset.set(uploading
                        .upload(
                                new ByteArrayInputStream(content),
                                who + " " + name + ".pdf",
                                content.length,
                                Language.ENGLISH)
                        .asset());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return asset.get();
    }

    private void show(ListedAsset asset) {
        var block = "[{\"id\":\"%s\",\"type\":\"image\",\"decorative\":true,\"asset\":\"media:%s\"}]"
                .formatted(UUID.randomUUID(), asset.publicId());
        var text = new DraftText("Title", "", Drafts.newSlug(), "", json.readBlocks(block));
        var page = drafts.add();
        CurrentAccount.asSystem(
                () -> publishing.save(page, Language.ENGLISH, new Draft(text, new PageFacts("plain")), 1, ""));
    }
}
