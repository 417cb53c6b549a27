package eu.aer.link.visit;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * One question to one server, on a connection of its own. Of the answer only the head is read; then the connection is cut, so that a
 * body without an end costs nothing.
 */
final class Asking implements AutoCloseable {

    private static final URI ANY = URI.create("http://localhost/");

    private final Limits limits;
    private final ScheduledExecutorService timer;
    private final Clock clock;
    private final CloseableHttpClient client;

    Asking(CheckedNames names, String userAgent, Limits limits, ScheduledExecutorService timer, Clock clock) {
        this.limits = limits;
        this.timer = timer;
        this.clock = clock;
        var head = Http1Config.custom()
                .setMaxLineLength(limits.lineLength())
                .setMaxHeaderCount(limits.headers())
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(head)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.read()))
                        .build())
                .build();
        client = HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.read()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /** @throws SocketTimeoutException also where an answer drips in for longer than a whole one may take */
    Reply ask(String method, WebAddress address, HttpContext context) throws IOException {
        var request = new HttpUriRequestBase(method, ANY);
        request.setScheme(address.scheme());
        request.setAuthority(new URIAuthority(address.host(), address.port()));
        request.setPath(address.path());
        request.setHeader("Accept", "*/*");
        var late = new AtomicBoolean();
        var end = timer.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                limits.request().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return read(client.executeOpen(host(address), request, context), request);
        } catch (IOException failed) {
            throw late.get() ? new SocketTimeoutException() : failed;
        } finally {
            end.cancel(false);
        }
    }

    private static HttpHost host(WebAddress address) {
        return new HttpHost(address.scheme(), address.host(), address.port());
    }

    private Reply read(ClassicHttpResponse response, HttpUriRequestBase request) {
        var reply = Reply.of(response, clock);
        // before the answer is closed, which would read the rest of it
        request.cancel();
        try {
            response.close();
        } catch (IOException cut) {
            // that is how it ends
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
