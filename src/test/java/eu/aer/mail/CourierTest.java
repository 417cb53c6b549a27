package eu.aer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.common.Configuration.Smtp;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourierTest {

    private static final Sender STANDARD = new Sender("", "no-reply@aer.example", Optional.empty());

    private final List<String> heard = new ArrayList<>();

    @Test
    void mailOfASenderThatTheServerRefusesLeavesFromTheConfiguredOne() throws IOException {
        assertEquals(Reply.Verdict.ACCEPTED, reply("office@elsewhere.example"));
        assertEquals(List.of("office@elsewhere.example", STANDARD.address()), heard);
    }

    @Test
    void whatIsRefusedOfTheConfiguredSenderIsRefused() throws IOException {
        assertEquals(Reply.Verdict.REFUSED, reply("no-reply@refused.example"));
    }

    /** Of a server that lets nobody but the configured sender send, and not even that one when it is asked to be strict. */
    private Reply.Verdict reply(String address) throws IOException {
        var courier = new Courier();
        var standard = address.endsWith("@refused.example") ? new Sender("", address, Optional.empty()) : STANDARD;
        courier.setting = new SenderSetting() {
            @Override
            public Sender sender() {
                return new Sender("AER", address, Optional.empty());
            }

            @Override
            public Sender standard() {
                return standard;
            }
        };
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var listener = new Thread(() -> listen(socket));
            listener.start();
            var smtp = new Smtp("127.0.0.1", socket.getLocalPort(), Optional.empty(), Optional.empty(), false);
            try (var server = new SmtpServer(smtp)) {
                return courier.reply(server, SampleMail.outboxMail("One", "Text", Map.of()))
                        .verdict();
            }
        }
    }

    // GreenMail takes mail from everybody
    private void listen(ServerSocket server) {
        while (!server.isClosed()) {
            try (var connection = server.accept()) {
                talk(connection);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        say(connection, "220 ready");
        var data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (data) {
                data = !line.equals(".");
                if (!data) {
                    say(connection, "250 taken");
                }
            } else {
                data = line.equals("DATA");
                say(connection, answer(line));
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("MAIL FROM:")) {
            var sender = line.replaceFirst("MAIL FROM:<(.*?)>.*", "$1");
            heard.add(sender);
            return sender.equals(STANDARD.address()) ? "250 ok" : "550 5.7.1 not allowed to send as this sender";
        }
        return line.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static void say(Socket connection, String line) {
        try {
            connection.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
