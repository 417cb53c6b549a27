package eu.aer.media;

import static org.junit.jupiter.api.Assertions.assertThrows;

import eu.aer.account.CurrentAccount;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.content.ContentJson;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.fixture.Drafts;
import eu.aer.fixture.SampleMedia;
import eu.aer.fixture.SharedDeployment;
import eu.aer.fixture.Staff;
import eu.aer.media.file.MediaStore;
import eu.aer.page.PageFacts;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** What tests of files begin with: files that differ each time, and pages that show them. */
abstract class MediaFixture extends SharedDeployment {

    @Inject
    Uploading uploading;

    @Inject
    Keeping keeping;

    @Inject
    Drafts drafts;

    @Inject
    Publishing publishing;

    @Inject
    ContentJson json;

    @Inject
    Assets assets;

    @Inject
    MediaStore store;

    @Inject
    Forgetting forgetting;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    final String unique = UUID.randomUUID().toString();

    long pageWith(ListedAsset asset) {
        var page = drafts.add();
        show(page, 1, asset);
        return page;
    }

    void show(long page, int basedOn, ListedAsset asset) {
        var block = "[{\"id\":\"%s\",\"type\":\"image\",\"decorative\":true,\"asset\":\"media:%s\"}]"
                .formatted(UUID.randomUUID(), asset.publicId());
        save(page, basedOn, block);
    }

    void save(long page, int basedOn, String block) {
        var text = new DraftText("Title", "", Drafts.newSlug(), "", json.readBlocks(block));
        CurrentAccount.asSystem(
                () -> publishing.save(page, Language.ENGLISH, new Draft(text, new PageFacts("plain")), basedOn, ""));
    }

    static byte[] photo() {
        return SampleMedia.photo(400, 300, new Color(UUID.randomUUID().hashCode() & 0xffffff));
    }

    Uploading.Uploaded upload(byte[] content, String name) {
        return system(() -> uploading.upload(in(content), name, content.length, Language.ENGLISH));
    }

    ListedAsset replace(ListedAsset asset, byte[] content) throws IOException {
        return uploading.replace(asset.publicId(), in(content), content.length).asset();
    }

    Void remove(ListedAsset asset) {
        CurrentAccount.asSystem(() -> keeping.remove(asset.publicId()));
        return null;
    }

    static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse(answer.statusCode() + "");
    }

    static String refusal(Callable<?> work) {
        return assertThrows(DomainException.class, () -> system(work)).code();
    }

    static <T> T system(Callable<T> work) {
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

    static AssetFilter filter(String words) {
        return new AssetFilter(words, Optional.empty(), "");
    }
}
