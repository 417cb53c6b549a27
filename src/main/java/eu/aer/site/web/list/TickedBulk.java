package eu.aer.site.web.list;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.DomainException;
import eu.aer.common.Report;
import eu.aer.common.Texts;
import eu.aer.site.Uses;
import eu.aer.site.web.form.Feedback;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One action on all rows of a list that somebody has ticked, asked about before it is done. Its words stand under the keys of the list
 * with the name of the action behind: {@code site.bulkTitle.trash}, {@code Text}, {@code Do} and {@code Done}.
 */
public abstract class TickedBulk implements Serializable {

    private static final int MOST = 500;

    @Inject
    Texts texts;

    @Inject
    protected CurrentUser user;

    @Inject
    Feedback feedback;

    private final String keys;
    private final Map<String, String> fields;
    private final Ticks ticks = new Ticks();
    private String action = "";
    private List<Long> items = List.of();
    private boolean asking;

    /**
     * @param keys the beginning of the keys of its words
     * @param fields of the question, by the codes of the refusals that concern them
     */
    protected TickedBulk(String keys, Map<String, String> fields) {
        this.keys = keys;
        this.fields = fields;
    }

    /** What is ticked at this moment. */
    protected List<Long> ticked() {
        return ticks.ids();
    }

    /** Reads what the question tells. */
    protected abstract void prepare();

    protected abstract Report report();

    /** Shows the question. */
    protected void ask() {
        asking = true;
    }

    /** Takes the question and the ticks away, and shows what has come of it. */
    protected void done() {
        asking = false;
        ticks.clear();
    }

    public void begin(String chosenAction) {
        asking = false;
        feedback.attempt(() -> {
            choose(chosenAction);
            ask();
        });
    }

    private void choose(String chosenAction) {
        action = chosenAction;
        items = ticked();
        if (items.isEmpty() || items.size() > MOST) {
            throw new DomainException("site.bulkCount", MOST);
        }
        prepare();
    }

    public void perform() {
        feedback.attempt(this::act, fields);
    }

    /** What harms nothing is done without a question. */
    public void perform(String chosenAction) {
        feedback.attempt(() -> {
            choose(chosenAction);
            act();
        });
    }

    private void act() {
        tell(report());
        done();
    }

    private void tell(Report report) {
        if (report.done() > 0) {
            feedback.done(keys + "Done." + action, report.done());
        }
        report.refusals()
                .forEach(refusal -> feedback.warn(
                        "site.bulkRefused",
                        refusal.name(),
                        texts.get(
                                user.getLocale(),
                                refusal.reason().code(),
                                refusal.reason().arguments().toArray())));
    }

    public String getAction() {
        return action;
    }

    /** The key of the question's title. */
    public String getTitle() {
        return keys + "Title." + action;
    }

    /** The key of what the question says. */
    public String getText() {
        return keys + "Text." + action;
    }

    /** The key of the button that answers it. */
    public String getYes() {
        return keys + "Do." + action;
    }

    public int getCount() {
        return items.size();
    }

    protected List<Long> items() {
        return items;
    }

    /** What leads to these rows. */
    public Uses.Found getFound() {
        return Uses.Found.NOTHING;
    }

    public Ticks getTicks() {
        return ticks;
    }

    public boolean isAsking() {
        return asking;
    }
}
