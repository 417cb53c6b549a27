package eu.aer.content.block;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Gives a table what a reader who hears it needs: header cells, each saying what it is the header of, and no table within. */
final class Tables {

    private Tables() {}

    static void tidy(Element table) {
        if (table.closest("td table, th table") != null) {
            flatten(table);
            return;
        }
        var rows = rows(table);
        if (rows.isEmpty()) {
            table.remove();
            return;
        }
        if (table.select("th").isEmpty()) {
            rows.get(0).select("td").forEach(cell -> cell.tagName("th"));
        }
        headFirst(table, rows.get(0));
        table.select("th:not([scope])").forEach(header -> header.attr("scope", scope(header)));
    }

    /** A table within a cell was made for its looks: its cells become paragraphs of the outer one. */
    private static void flatten(Element table) {
        table.select("caption, td, th").forEach(Tables::toParagraph);
        table.select("thead, tbody, tr").forEach(Element::unwrap);
        table.unwrap();
    }

    private static void toParagraph(Element cell) {
        if (cell.select("p, ul, ol, blockquote, h2, h3, h4").isEmpty()) {
            cell.tagName("p").clearAttributes();
        } else {
            cell.unwrap();
        }
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> !row.children().isEmpty())
                .toList();
    }

    /** A first row of headers alone is the head of the table. */
    private static void headFirst(Element table, Element first) {
        var inBody = first.parent() != null && first.parent().nameIs("tbody");
        if (inBody && table.selectFirst("thead") == null && cells(first).allMatch(cell -> cell.nameIs("th"))) {
            var body = first.parent();
            body.before(new Element("thead").appendChild(first));
            if (body.children().isEmpty()) {
                body.remove();
            }
        }
    }

    private static Stream<Element> cells(Element row) {
        return row.children().stream();
    }

    private static String scope(Element header) {
        return header.closest("thead") != null ? "col" : "row";
    }
}
