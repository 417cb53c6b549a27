package eu.aer.media;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Words;
import eu.aer.media.file.FileName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What is written down of assets: added, described, replaced, removed. */
@ApplicationScoped
@Transactional
public class Keeping {

    @PersistenceContext
    EntityManager em;

    @Inject
    Assets assets;

    @Inject
    CurrentAccount current;

    @Inject
    @Any
    Instance<AssetUses> uses;

    @Inject
    Event<AssetChanged> changed;

    @Inject
    Clock clock;

    /** @throws DomainException {@code account.forbidden} */
    void requireUpload() {
        current.require(Permission.EDIT_CONTENT);
    }

    /** The asset that holds these bytes already; one that was removed comes back. */
    Optional<ListedAsset> existing(String hash) {
        current.require(Permission.EDIT_CONTENT);
        var found = assets.holding(hash);
        found.filter(Asset::isRemoved).ifPresent(asset -> {
            asset.bringBack();
            tell(asset, AssetChanged.What.BROUGHT_BACK);
        });
        return found.map(Asset::listed);
    }

    ListedAsset add(FileName name, Asset.Contents contents, Language language) {
        current.require(Permission.EDIT_CONTENT);
        var id = UUID.randomUUID().toString().replace("-", "");
        var asset = new Asset(id, name, contents, language);
        asset.changed(current.find(), clock.instant());
        em.persist(asset);
        em.flush();
        changed.fire(new AssetChanged(asset, AssetChanged.What.UPLOADED));
        return asset.listed();
    }

    /** @throws DomainException {@code media.gone}, {@code media.outOfReach}, {@code media.otherKind}, {@code media.replaceLive}, {@code media.elsewhere} */
    ListedAsset replace(String publicId, Asset.Contents contents) {
        current.require(Permission.EDIT_CONTENT);
        var asset = locked(publicId);
        if (uses.stream().anyMatch(use -> use.isPublic(asset.getId())) && !current.may(Permission.PUBLISH_CONTENT)) {
            throw new DomainException("media.replaceLive");
        }
        assets.holding(contents.hash()).filter(other -> !other.equals(asset)).ifPresent(other -> {
            throw new ElsewhereException(other.getFileName());
        });
        var before = asset.getContentHash();
        asset.replace(contents);
        if (!before.equals(contents.hash())) {
            leave(before);
        }
        em.flush();
        tell(asset, AssetChanged.What.REPLACED);
        return asset.listed();
    }

    /** Nobody needs these bytes any more, unless an asset holds them. */
    void leave(String hash) {
        em.persist(new Leftover(hash, clock.instant()));
    }

    /**
     * @param version of the asset that the person has before him or her
     * @throws DomainException {@code media.gone}, {@code media.outOfReach}, {@code media.stale}, or what {@link AssetTexts} refuses
     */
    public void describe(String publicId, AssetTexts texts, long version) {
        current.require(Permission.EDIT_CONTENT);
        texts.check();
        var asset = locked(publicId);
        if (asset.getVersion() != version) {
            throw new DomainException("media.stale");
        }
        if (!asset.texts().equals(texts)) {
            asset.describe(texts);
            tell(asset, AssetChanged.What.DESCRIBED);
        }
    }

    /** @throws DomainException {@code media.gone}, {@code media.outOfReach}, {@code media.tagsMany} */
    public void tag(String publicId, Tags more) {
        current.require(Permission.EDIT_CONTENT);
        var asset = locked(publicId);
        if (asset.tag(more)) {
            tell(asset, AssetChanged.What.DESCRIBED);
        }
    }

    /** What is asked for right after an upload: in one language what a picture shows and who made it. */
    public void describe(String publicId, Language language, String alternative, String credit) {
        current.require(Permission.EDIT_CONTENT);
        var asset = locked(publicId);
        var now = asset.texts();
        var texts = new AssetTexts(
                now.titles(),
                with(now.alternatives(), language, alternative),
                now.captions(),
                with(now.credits(), language, credit),
                now.tags(),
                now.focus());
        texts.check();
        asset.describe(texts);
        tell(asset, AssetChanged.What.DESCRIBED);
    }

    private static Words with(Words words, Language language, String text) {
        var all = new TreeMap<>(words.texts());
        all.put(language, eu.aer.common.Characters.plain(text));
        return new Words(all);
    }

    /**
     * Somebody shows these from now on: whoever wants to remove one waits, and one that was removed comes back.
     *
     * @return the ids of their rows; those that nobody knows are left out
     */
    public List<Long> use(Collection<String> publicIds) {
        var used = em.createQuery("select a from Asset a where a.publicId in :ids order by a.id", Asset.class)
                .setParameter("ids", publicIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        used.stream().filter(Asset::isRemoved).forEach(asset -> {
            asset.bringBack();
            tell(asset, AssetChanged.What.BROUGHT_BACK);
        });
        return used.stream().map(Asset::getId).toList();
    }

    /** @throws DomainException {@code media.gone}, {@code media.outOfReach}, {@code media.used} */
    public void remove(String publicId) {
        current.require(Permission.PUBLISH_CONTENT);
        var asset = locked(publicId);
        if (uses.stream().anyMatch(use -> use.isUsed(asset.getId()))) {
            throw new DomainException("media.used");
        }
        asset.remove(clock.instant());
        tell(asset, AssetChanged.What.REMOVED);
    }

    /** Whoever begins to use it meanwhile waits, and then brings it back. */
    private Asset locked(String publicId) {
        var asset = assets.get(publicId);
        em.refresh(asset, LockModeType.PESSIMISTIC_WRITE);
        if (asset.isRemoved()) {
            throw new DomainException("media.gone");
        }
        if (uses.stream().anyMatch(use -> use.isOutOfReach(asset.getId()))) {
            throw new DomainException("media.outOfReach");
        }
        return asset;
    }

    private void tell(Asset asset, AssetChanged.What what) {
        asset.changed(current.find(), clock.instant());
        changed.fire(new AssetChanged(asset, what));
    }
}
