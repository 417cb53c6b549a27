package eu.aer.site.web.http;

import eu.aer.common.Network;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees the reader behind the configured proxies. Each proxy appends the address that it was asked from, so the rightmost one that is
 * no proxy of ours is the last that somebody trustworthy has written; what stands left of it anybody may have made up.
 */
final class Proxies {

    private final List<Network> networks;

    Proxies(List<Network> networks) {
        this.networks = networks;
    }

    /** Makes the reader's address that of the request, and drops what nobody trustworthy says about it. */
    void reveal(HttpServerExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var peer = exchange.getSourceAddress();
        if (!networks.isEmpty() && headers.contains(Headers.X_FORWARDED_FOR) && isProxy(peer.getAddress())) {
            reader(headers.get(Headers.X_FORWARDED_FOR))
                    .ifPresent(address -> exchange.setSourceAddress(new InetSocketAddress(address, peer.getPort())));
        }
        headers.remove(Headers.X_FORWARDED_FOR);
        headers.remove(Headers.X_FORWARDED_PROTO);
        headers.remove(Headers.X_FORWARDED_HOST);
        headers.remove(Headers.X_FORWARDED_PORT);
    }

    /** @param values of the header, in their order; each holds one address or several */
    Optional<InetAddress> reader(Iterable<String> values) {
        var hops = Stream.<String>builder();
        values.forEach(value -> Stream.of(value.split(",")).map(String::strip).forEach(hops));
        var fromTheRight = hops.build().collect(Collectors.toList());
        Collections.reverse(fromTheRight);
        for (var hop : fromTheRight) {
            var address = Network.address(hop);
            if (address.isEmpty() || !isProxy(address.get())) {
                return address;
            }
        }
        return Optional.empty();
    }

    private boolean isProxy(InetAddress address) {
        return address != null && networks.stream().anyMatch(network -> network.contains(address));
    }
}
