package eu.aer.site.privacy;

import eu.aer.account.CurrentAccount;
import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Texts;
import eu.aer.common.privacy.Lasting;
import eu.aer.common.privacy.Retention;
import eu.aer.common.privacy.RetentionPeriod;
import eu.aer.common.privacy.RetentionPeriods;
import eu.aer.content.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long each kind of record is kept, for those who answer for it. */
@ApplicationScoped
@Transactional
public class RetentionTable {

    /** What the audit list calls it. */
    static final String SUBJECT = "retention";

    @Inject
    RetentionPeriods periods;

    @Inject
    @Any
    Instance<Lasting> lasting;

    @Inject
    CurrentAccount current;

    @Inject
    Changes changes;

    @Inject
    Texts texts;

    /** Every kind of record, by name. */
    public List<Row> rows() {
        current.require(Permission.PROTECT_DATA);
        var known = periods.all().stream().collect(Collectors.toMap(RetentionPeriod::getName, Function.identity()));
        return periods.retentions().stream()
                .map(retention -> row(retention, known.get(retention.name())))
                .toList();
    }

    /** The names of the kinds that have no period, see {@link Lasting.Kind#name}. */
    public List<String> lasting() {
        current.require(Permission.PROTECT_DATA);
        return lasting.stream()
                .flatMap(room -> room.kinds().stream())
                .map(Lasting.Kind::name)
                .sorted()
                .toList();
    }

    private static Row row(Retention retention, RetentionPeriod period) {
        return new Row(
                retention.name(),
                period.days().orElse(retention.usualDays()),
                retention.usualDays(),
                retention.leastDays(),
                retention.mayStay(),
                period.doneAt().orElse(null),
                period.getErased());
    }

    /** @throws DomainException {@code privacy.unknownRecords} */
    public Row find(String name) {
        return rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DomainException("privacy.unknownRecords"));
    }

    /**
     * @param was the period that the person had before the eyes
     * @param days {@link Retention#FOR_EVER}: nothing is erased by itself
     * @throws DomainException {@code privacy.periodStale} when somebody else has set it meanwhile, and as {@link RetentionPeriods#change}
     */
    public void change(String name, int was, int days) {
        var row = find(name);
        if (row.days() == days) {
            return;
        }
        var language = current.find().orElseThrow().getLanguage();
        if (row.days() != was) {
            throw new DomainException("privacy.periodStale", texts.get(language, "privacy.days", row.days()));
        }
        periods.retentions().stream()
                .filter(retention -> retention.name().equals(name))
                .forEach(retention -> periods.change(retention, days));
        changes.recordConfigured(SUBJECT, texts.get(language, name))
                .detail(texts.get(language, "privacy.days", was) + " → " + texts.get(language, "privacy.days", days));
    }

    /**
     * One kind of record.
     *
     * @param name key of its name, see {@link Retention#name}
     * @param days how long it is kept, or {@link Retention#FOR_EVER}
     * @param doneAt when what had its time was last erased; null: never yet
     * @param erased how many records went then
     */
    public record Row(String name, int days, int usualDays, int leastDays, boolean mayStay, Instant doneAt, int erased)
            implements Serializable {}
}
