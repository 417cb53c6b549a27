package eu.aer.site.web.http;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Holds a page until it is drawn and sends it as a whole. A page is drawn in a thousand small parts, and the server would turn each
 * into bytes letter by letter.
 */
final class DrawnPage extends HttpServletResponseWrapper {

    private static final int USUAL_LENGTH = 32 * 1024;

    private final StringWriter text = new StringWriter(USUAL_LENGTH);
    private final PrintWriter writer = new PrintWriter(text);

    DrawnPage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // nothing is sent before all is drawn
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        text.getBuffer().setLength(0);
    }

    @Override
    public void reset() {
        super.reset();
        text.getBuffer().setLength(0);
    }

    /** Unless an error has been answered instead. */
    void send() throws IOException {
        if (!isCommitted()) {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            setContentLength(bytes.length);
            getOutputStream().write(bytes);
        }
    }
}
