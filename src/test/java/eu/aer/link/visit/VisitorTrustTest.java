package eu.aer.link.visit;

import static eu.aer.link.visit.UnrulyServer.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.link.visit.Visit.Outcome;
import eu.aer.link.visit.Visit.Reason;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SNIMatcher;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.StandardConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a visitor believes to be who it says. */
class VisitorTrustTest extends VisitorFixture {

    /** Its certificate is signed by nobody. Until that shows, it has heard the name that it is asked by. */
    @Test
    void whoCannotProveItsNameIsNotTrusted(@TempDir Path folder) throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        try (var secure = new UnrulyServer(tls(keys(folder), heard))) {
            var visit = visitor.visit("https://named.example:" + secure.port() + "/");
            assertEquals(Reason.INSECURE, visit.reason());
            assertEquals(List.of(), secure.heads());
            assertEquals(List.of("named.example"), heard);
        }
    }

    @Test
    void aCertificateIsGoodForItsNameAlone(@TempDir Path folder) throws Exception {
        var keys = keys(folder);
        System.setProperty("javax.net.ssl.trustStore", trusting(keys, folder).toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try (var secure = new UnrulyServer(tls(keys, new CopyOnWriteArrayList<>()));
                var trusting = visitor(here(), SHORT)) {
            secure.on("/", status("200 OK"));
            assertEquals(
                    Outcome.WORKS,
                    trusting.visit("https://named.example:" + secure.port()).outcome());
            assertEquals(
                    Reason.INSECURE,
                    trusting.visit("https://other.example:" + secure.port()).reason());
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    /** For {@code named.example}. */
    static Path keys(Path folder) throws Exception {
        var store = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        assertEquals(
                0,
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                "x",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=named.example",
                                "-ext",
                                "san=dns:named.example",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                store.toString())
                        .redirectErrorStream(true)
                        .start()
                        .waitFor());
        return store;
    }

    private static Path trusting(Path keys, Path folder) throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "x", KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()).getCertificate("x"));
        var store = folder.resolve("trusted.p12");
        try (var out = Files.newOutputStream(store)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return store;
    }

    private static ServerSocket tls(Path store, List<String> heard) throws Exception {
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var parameters = socket.getSSLParameters();
        parameters.setSNIMatchers(List.of(new SNIMatcher(StandardConstants.SNI_HOST_NAME) {
            @Override
            public boolean matches(SNIServerName name) {
                return heard.add(new String(name.getEncoded(), StandardCharsets.US_ASCII));
            }
        }));
        socket.setSSLParameters(parameters);
        return socket;
    }
}
