package eu.aer.site.web.trash;

import eu.aer.common.Language;
import eu.aer.content.trash.Trash;
import eu.aer.content.trash.Trashing;
import eu.aer.site.Uses;
import eu.aer.site.web.list.NamedBulk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One action on all that somebody has ticked in the trash. */
@Named
@ViewScoped
public class TrashBulk extends NamedBulk {

    @Inject
    Trash trash;

    @Inject
    Trashing trashing;

    @Inject
    Uses uses;

    @Inject
    TrashList list;

    private List<Trash.Item> chosen = List.of();
    private Uses.Found found = Uses.Found.NOTHING;

    public TrashBulk() {
        super("site.bulk");
    }

    /** In the order in which they can come back. */
    @Override
    protected List<Long> ticked() {
        chosen = trash.find(super.ticked());
        return chosen.stream().map(Trash.Item::id).toList();
    }

    @Override
    protected Map<Long, String> names(List<Long> ids) {
        return chosen.stream().collect(Collectors.toMap(Trash.Item::id, Trash.Item::title));
    }

    @Override
    protected void prepare() {
        super.prepare();
        found = getAction().equals("purge")
                ? uses.of(
                        items().stream()
                                .flatMap(id -> trashing.wouldPurge(id).stream())
                                .distinct()
                                .toList(),
                        Language.of(user.getLocale().getLanguage()))
                : Uses.Found.NOTHING;
    }

    @Override
    protected void perform(String action, long id) {
        switch (action) {
            case "restore" -> trashing.restore(id, "");
            case "purge" -> purge(id);
            default -> throw new IllegalStateException(action);
        }
    }

    /** What stood below another one that was ticked has gone with it. */
    private void purge(long id) {
        if (trash.find(id).isPresent()) {
            trashing.purge(id);
        }
    }

    @Override
    protected void done() {
        super.done();
        list.getRows().recount();
    }

    @Override
    public Uses.Found getFound() {
        return found;
    }
}
