package eu.aer.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list as comma-separated values (RFC 4180, UTF-8) that spreadsheets open as they are. */
public final class Spreadsheet implements AutoCloseable {

    /** Without it, spreadsheets take UTF-8 for their own alphabet. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What begins a formula, also in the wide forms of East Asian keyboards. */
    private static final String FORMULA = "[=+\\-@\\uFF0B\\uFF0D\\uFF1D\\uFF20]";

    private static final Pattern WHOLE = Pattern.compile("\\s*" + FORMULA + "|[\\t\\r\\n]");
    private static final Pattern PART = Pattern.compile("([;,|\\t\\r\\n][ \\u00A0\\f\\x0B\"]*+)(?=" + FORMULA + ")");

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

    /**
     * A text that a spreadsheet would take for a formula and run is marked as a text, and so is a part of it: in some countries
     * spreadsheets divide lines at semicolons, and whoever opens a list can have it divided elsewhere.
     */
    static Object harmless(Object cell) {
        return cell instanceof String text ? PART.matcher(beginning(text)).replaceAll("$1'") : cell;
    }

    private static String beginning(String text) {
        return WHOLE.matcher(text).lookingAt() ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
