package eu.aer.project.call;

import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends calls before their last day, and opens them again. Nothing of their text or facts changes, so there is no draft of it. */
@ApplicationScoped
@Transactional
public class Closing {

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Changes changes;

    @Inject
    PartnerCalls calls;

    @Inject
    Clock clock;

    /** @throws DomainException {@code content.gone} */
    public void end(long id, Course.Ending how) {
        var call = take(id);
        if (call.end(how, clock.instant())) {
            record(call, CallState.valueOf(how.name()));
        }
    }

    /** @throws DomainException {@code content.gone}, {@code call.overAnyway} when its last day is over */
    public void reopen(long id) {
        var call = take(id);
        if (!new Course(call.course().lastDay(), null, null).isOpenAt(clock.instant(), clock.getZone())) {
            throw new DomainException("call.overAnyway");
        }
        if (call.reopen()) {
            record(call, CallState.OPEN);
        }
    }

    private PartnerCall take(long id) {
        access.require(Permission.PUBLISH_CONTENT, id);
        lock.hold(id);
        return calls.find(id).orElseThrow(() -> new DomainException("content.gone"));
    }

    private void record(PartnerCall call, CallState state) {
        changes.record(ContentChange.Kind.CONFIGURED, call, call.getSourceLanguage(), true)
                .detail("call.state." + state.key());
    }
}
