package eu.aer.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as comma-separated values (RFC 4180, UTF-8) that spreadsheets open as they are. */
public final class Spreadsheet implements AutoCloseable {

    /** Without it, spreadsheets take UTF-8 for their own alphabet. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    private Spreadsheet(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins the answer, which is saved under this name. */
    public static Spreadsheet begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        return new Spreadsheet(of(response.getWriter()));
    }

    static CSVPrinter of(Appendable target) throws IOException {
        target.append(BYTE_ORDER_MARK);
        return new CSVPrinter(target, CSVFormat.RFC4180);
    }

    public void row(Stream<?> cells) throws IOException {
        printer.printRecord(cells.map(Spreadsheet::harmless).toList());
    }

    /** A text that a spreadsheet would take for a formula and run is marked as a text. */
    static Object harmless(Object cell) {
        return cell instanceof String text
                        && text.matches("(?s)\\s*[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20].*|[\\t\\r\\n].*")
                ? "'" + text
                : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
