package eu.aer.site.web.feed;

import eu.aer.common.Language;
import eu.aer.site.feed.FeedEntry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed in Atom (RFC 4287).
 *
 * @param location path of the feed
 * @param about path of the page that shows the same to people
 */
record AtomFeed(
        String title, String author, Language language, String location, String about, List<FeedEntry> entries) {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    /** @param absolute makes a whole address of a path */
    byte[] write(UnaryOperator<String> absolute) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        xml.writeAttribute("xml:lang", language.code());
        element(xml, "id", absolute.apply(location));
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", author);
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", absolute.apply(location));
        link(xml, "alternate", "text/html", absolute.apply(about));
        for (var entry : entries) {
            write(entry, absolute, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return bytes.toByteArray();
    }

    /** A feed without an entry has not been updated since ever. */
    private Instant updated() {
        return entries.stream().map(FeedEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static void write(FeedEntry entry, UnaryOperator<String> absolute, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", entry.language().code());
        element(xml, "id", absolute.apply("/" + entry.language() + "/#" + entry.itemId()));
        element(xml, "title", entry.title());
        element(xml, "published", entry.published().toString());
        element(xml, "updated", entry.updated().toString());
        element(xml, "summary", entry.summary());
        link(xml, "alternate", "text/html", absolute.apply(entry.location()));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
