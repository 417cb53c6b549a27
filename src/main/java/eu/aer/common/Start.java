package eu.aer.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Starts the application in a fixed order, or ends the server with a sentence and exit code 1. */
@ApplicationScoped
public class Start {

    private static final Logger LOG = System.getLogger("eu.aer");

    @Inject
    DataFolder folder;

    @Inject
    Database database;

    @Inject
    Configuration configuration;

    @Inject
    Event<Ready> ready;

    void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        try {
            configuration.check();
            folder.lock();
            database.migrate();
            var event = new Ready();
            ready.fire(event);
            announce(event);
        } catch (StartFailure failure) {
            end(failure.getMessage(), null);
        } catch (RuntimeException unexpected) {
            end("The application could not start", unexpected);
        }
    }

    private static void end(String sentence, Throwable cause) {
        LOG.log(Level.ERROR, sentence, cause);
        // exit() would wait for the server, which waits for this deployment
        Runtime.getRuntime().halt(1);
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) throws IOException {
        folder.unlock();
    }

    private void announce(Ready event) {
        var lines = new ArrayList<>(List.of(
                "Site:        " + configuration.absolute("/"), "Back office: " + configuration.absolute("/admin")));
        lines.addAll(event.notices());
        print("\n  " + String.join("\n  ", lines) + "\n\n");
    }

    /** To the console only: the server sends the standard streams to its log file too, and a password must not get there. */
    @SuppressWarnings("resource") // closing it would close the console for everybody
    private static void print(String text) {
        try {
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
