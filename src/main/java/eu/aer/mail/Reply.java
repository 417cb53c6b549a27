package eu.aer.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the mail server made of one mail (RFC 5321, 4.2). */
record Reply(Verdict verdict, String text) {

    enum Verdict {
        ACCEPTED,
        REFUSED,
        LATER
    }

    static final Reply ACCEPTED = new Reply(Verdict.ACCEPTED, "");

    private static final Pattern CODE = Pattern.compile("\\s*([245])\\d\\d[ -].*", Pattern.DOTALL);
    // "authentication required" says that this server is not set up, nothing about the mail
    private static final Pattern OURS = Pattern.compile("\\s*53[0458][ -].*", Pattern.DOTALL);

    /** Only a 5xx to the mail itself is final; no connection, a failed sign-in or a time-out may be better next time. */
    static Reply of(MessagingException failure) {
        var said = chain(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .filter(CODE.asMatchPredicate())
                .findFirst();
        var text = said.orElseGet(() -> failure.getClass().getSimpleName() + ": " + failure.getMessage());
        var last = failure instanceof SendFailedException
                && said.filter(Reply::isFinal).isPresent();
        return new Reply(last ? Verdict.REFUSED : Verdict.LATER, text);
    }

    private static boolean isFinal(String reply) {
        return reply.strip().startsWith("5") && !OURS.matcher(reply).matches();
    }

    // the reply to a recipient is chained behind the one for the whole mail, which says only "Invalid Addresses"
    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.iterate(Optional.<Exception>of(failure), Optional::isPresent, Reply::next)
                .map(Optional::get);
    }

    private static Optional<Exception> next(Optional<Exception> failure) {
        return failure.filter(MessagingException.class::isInstance)
                .map(MessagingException.class::cast)
                .map(MessagingException::getNextException);
    }
}
