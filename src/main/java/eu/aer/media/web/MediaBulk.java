package eu.aer.media.web;

import eu.aer.common.DomainException;
import eu.aer.common.Report;
import eu.aer.media.Assets;
import eu.aer.media.Keeping;
import eu.aer.media.ListedAsset;
import eu.aer.media.Tags;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One action on all files that somebody has ticked. */
@Named
@ViewScoped
public class MediaBulk extends NamedBulk {

    @Inject
    Assets assets;

    @Inject
    Keeping keeping;

    @Inject
    AssetCards cards;

    @Inject
    MediaList list;

    private Map<Long, String> publicIds = Map.of();
    private String tags = "";

    public MediaBulk() {
        super("media.bulk", Map.of("media.tagMissing", "newTags"));
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        var rows = assets.rows(ids);
        publicIds = rows.stream().collect(Collectors.toMap(ListedAsset::id, ListedAsset::publicId));
        tags = "";
        return rows.stream().collect(Collectors.toMap(ListedAsset::id, cards::title));
    }

    @Override
    protected Report report() {
        if (getAction().equals("tag") && Tags.typed(tags).words().isEmpty()) {
            throw new DomainException("media.tagMissing");
        }
        return super.report();
    }

    @Override
    protected void perform(String action, long id) {
        var publicId = publicIds.getOrDefault(id, "");
        switch (action) {
            case "tag" -> keeping.tag(publicId, Tags.typed(tags));
            case "remove" -> keeping.remove(publicId);
            default -> throw new IllegalStateException(action);
        }
    }

    @Override
    protected void done() {
        super.done();
        list.refresh();
    }

    /** To be added, as people type them. */
    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }
}
