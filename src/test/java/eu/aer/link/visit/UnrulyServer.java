package eu.aer.link.visit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this computer that does what servers on the web do, and what they should not. */
public final class UnrulyServer implements AutoCloseable {

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Conduct> conducts = new ConcurrentHashMap<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger mostOpen = new AtomicInteger();

    public UnrulyServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public UnrulyServer(ServerSocket socket) {
        this.socket = socket;
        threads.execute(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What it does when this is asked for: {@code GET /path}. */
    public UnrulyServer on(String question, Conduct conduct) {
        conducts.put(question, conduct);
        return this;
    }

    /** The same for both ways of asking. */
    public UnrulyServer on(String path, String answer) {
        return on("HEAD " + path, out -> write(out, answer)).on("GET " + path, out -> write(out, answer));
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    public static String status(String line, String... headers) {
        return "HTTP/1.1 " + line + "\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "Content-Length: 0\r\n\r\n";
    }

    /** The heads of all questions, each as it came. */
    public List<String> heads() {
        return heads;
    }

    /** How many were answered at the same time, at the most. */
    int mostAtOnce() {
        return mostOpen.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                threads.execute(() -> answer(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
        try (connection) {
            var in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            var head = new StringBuilder();
            for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.append(line).append('\n');
            }
            heads.add(head.toString());
            var question = head.substring(0, Math.max(0, head.indexOf(" HTTP/")));
            conducts.getOrDefault(question, out -> write(out, status("404 Not Found")))
                    .act(connection.getOutputStream());
        } catch (IOException left) {
            // the visitor has
        } finally {
            open.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    @FunctionalInterface
    public interface Conduct {

        void act(OutputStream out) throws IOException;
    }
}
