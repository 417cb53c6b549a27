package eu.aer.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/** What has come of one action on many: how often it was done, and what was refused and why. */
public record Report(int done, List<Refusal> refusals) {

    /**
     * Does it to each on its own: what is refused for one is done for the others.
     *
     * @param names how people call each; asked for what is refused
     */
    public static Report each(Collection<Long> ids, LongFunction<String> names, LongConsumer action) {
        var refusals = new ArrayList<Refusal>();
        for (var id : ids) {
            try {
                action.accept(id);
            } catch (DomainException refusal) {
                refusals.add(new Refusal(names.apply(id), refusal));
            }
        }
        return new Report(ids.size() - refusals.size(), refusals);
    }

    /** @param name empty when it is gone */
    public record Refusal(String name, DomainException reason) {}
}
