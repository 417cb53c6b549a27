package eu.aer.site.web.list;

import eu.aer.common.Report;
import java.util.List;
import java.util.Map;

/** One action on all ticked rows, done to each by the activity that does it to one, which decides whether the person may. */
public abstract class NamedBulk extends TickedBulk {

    private Map<Long, String> names = Map.of();

    protected NamedBulk(String keys, Map<String, String> fields) {
        super(keys, fields);
    }

    protected NamedBulk(String keys) {
        this(keys, Map.of());
    }

    /** How people call these rows. */
    protected abstract Map<Long, String> names(List<Long> ids);

    protected abstract void perform(String action, long id);

    @Override
    protected void prepare() {
        names = names(items());
    }

    @Override
    protected Report report() {
        return Report.each(items(), id -> names.getOrDefault(id, ""), id -> perform(getAction(), id));
    }
}
