package eu.aer.mail;

import eu.aer.common.Configuration;
import eu.aer.common.Database;
import eu.aer.common.Ready;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Takes mail from the outbox to the mail server: right after the commit that wrote it, and by looking regularly. */
@ApplicationScoped
public class Courier {

    private static final Logger LOG = System.getLogger("eu.aer.mail");
    private static final int SECONDS_BETWEEN_LOOKS = 10;

    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    ManagedScheduledExecutorService scheduler;

    @Inject
    Configuration configuration;

    @Inject
    SenderSetting setting;

    @Inject
    Sending sending;

    @Inject
    Database database;

    private final AtomicBoolean underway = new AtomicBoolean();
    private volatile ScheduledFuture<?> rounds;
    private volatile boolean stopping;

    void start(@Observes @Priority(300) Ready ready) {
        checkSender(configuration.mailFrom());
        rounds = scheduler.scheduleWithFixedDelay(
                this::round, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private static void checkSender(String sender) {
        if (Sender.parse(sender).isEmpty()) {
            throw Configuration.unusable(
                    "aer.mail.from",
                    sender,
                    "an address, such as no-reply@example.org or Example <no-reply@example.org>");
        }
    }

    /** A mail under way is finished or, its lease over, sent again under the same Message-ID. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        stopping = true;
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    void leaveAtOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailAdded added) {
        if (configuration.smtp().isPresent()) {
            scheduler.submit(this::round);
        }
    }

    // one round at a time on this node; a mail added meanwhile is found by the round under way or by the next
    private void round() {
        if (stopping || !underway.compareAndSet(false, true)) {
            return;
        }
        try {
            sending.tidy();
            configuration.smtp().ifPresent(this::deliver);
        } catch (RuntimeException failed) {
            // a schedule ends with the first exception; while the database is away the change feed says so, and the
            // next round follows
            LOG.log(
                    stopping || database.wasAway(failed) ? Level.DEBUG : Level.WARNING,
                    "Mail could not be sent: {0}",
                    failed.getMessage());
        } finally {
            underway.set(false);
        }
    }

    private void deliver(Configuration.Smtp smtp) {
        try (var server = new SmtpServer(smtp)) {
            for (var mail = sending.claim(); mail.isPresent(); mail = sending.claim()) {
                conclude(mail.get(), reply(server, mail.get()));
            }
        }
    }

    /** What the server refuses may be the sender that somebody has set: nobody shall wait for a password because of that. */
    Reply reply(SmtpServer server, OutboxMail mail) {
        var sender = setting.sender();
        var reply = server.accept(mail, sender);
        if (reply.verdict() != Reply.Verdict.REFUSED
                || sender.address().equals(setting.standard().address())) {
            return reply;
        }
        var second = server.accept(mail, setting.standard());
        if (second.verdict() == Reply.Verdict.ACCEPTED) {
            LOG.log(
                    Level.WARNING,
                    "The mail server refused mail from {0} ({1}); it left from {2} instead. See the sender in the settings.",
                    sender.address(),
                    reply.text().strip(),
                    setting.standard().address());
        }
        return second;
    }

    private void conclude(OutboxMail mail, Reply reply) {
        switch (reply.verdict()) {
            case ACCEPTED -> sending.sent(mail);
            case REFUSED -> sending.refused(mail, reply.text());
            case LATER -> sending.postponed(mail, reply.text());
        }
    }
}
