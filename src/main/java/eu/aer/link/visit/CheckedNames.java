package eu.aer.link.visit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up names for connections and answers only what may be visited. The client asks it once for each connection and connects to
 * the answer, so a name that stands for something else a moment later (DNS rebinding) gains nothing. Numbers pass here as names do.
 */
final class CheckedNames implements DnsResolver {

    private final Lookup lookup;
    private final Reach reach;

    CheckedNames(Lookup lookup, Reach reach) {
        this.lookup = lookup;
        this.reach = reach;
    }

    /** @throws RefusedAddressException when any of its addresses may not be visited: nobody mixes them by chance */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var found = lookup.find(host);
        for (var address : found) {
            if (!reach.allows(address)) {
                throw new RefusedAddressException(host);
            }
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** As {@link InetAddress#getAllByName}. */
    @FunctionalInterface
    interface Lookup {

        InetAddress[] find(String host) throws UnknownHostException;
    }
}
