package eu.aer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows the guessing of passwords down: few attempts for one login from one client address, more for one address in all. A login that is
 * tried from many addresses leaves each of them a single attempt, but never none: nobody can lock another person out. Kept in
 * memory and bounded; each node counts for itself.
 */
@ApplicationScoped
public class Throttle {

    /** Attempts are forgotten this long after the last one. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    static final int PER_LOGIN_AND_CLIENT = 5;
    static final int PER_CLIENT = 30;
    static final int PER_LOGIN = 50;
    private static final int MOST_ENTRIES = 20_000;

    private final Clock clock;
    private final Map<String, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
            return size() > MOST_ENTRIES;
        }
    };

    protected Throttle() {
        this(null);
    }

    @Inject
    public Throttle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is made, so that simultaneous ones cannot slip through.
     *
     * @return how long to wait, when there were too many; such an attempt is not counted
     */
    public synchronized Optional<Duration> admit(String login, String client) {
        var wait = waiting(login, client);
        if (wait.isEmpty()) {
            add(pair(login, client), 1);
            add(client(client), 1);
            add(login(login), 1);
        }
        return wait;
    }

    /** How long this client must wait before it may try this login. */
    public synchronized Optional<Duration> waiting(String login, String client) {
        var perPair = count(login(login)) < PER_LOGIN ? PER_LOGIN_AND_CLIENT : 1;
        if (count(pair(login, client)) >= perPair) {
            return left(pair(login, client));
        }
        return count(client(client)) >= PER_CLIENT ? left(client(client)) : Optional.empty();
    }

    /** The attempt was right: it does not count, and earlier mistakes are forgiven. */
    public synchronized void forgive(String login, String client) {
        attempts.remove(pair(login, client));
        add(client(client), -1);
        add(login(login), -1);
    }

    private void add(String key, int number) {
        attempts.put(key, new Attempts(Math.max(count(key) + number, 0), clock.instant()));
    }

    private int count(String key) {
        var known = attempts.get(key);
        return known == null || left(key).isEmpty() ? 0 : known.count();
    }

    private Optional<Duration> left(String key) {
        var left = Duration.between(clock.instant(), attempts.get(key).last().plus(PAUSE));
        return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
    }

    private static String login(String login) {
        return "login " + Account.normalised(login);
    }

    private static String client(String client) {
        return "client " + network(client);
    }

    private static String pair(String login, String client) {
        return "both " + network(client) + ' ' + Account.normalised(login);
    }

    /** Whoever has one IPv6 address usually has the whole network of 64 bits to choose from. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            // with a colon it is a literal, for which no name is looked up
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 8));
        } catch (UnknownHostException malformed) {
            return address;
        }
    }

    private record Attempts(int count, Instant last) {}
}
