package org.evenhand.notices.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evenhand.design.Messages;
import org.evenhand.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.WebRequest;

/**
 * A feed for feed readers (Atom, RFC 4287). Addresses in it are whole; they are given relative to the application.
 *
 * @param words of its language
 * @param home the address of the application, with a slash at its end
 * @param self its own address
 * @param page the page that it tells of
 */
public record AtomFeed(Messages words, String home, String self, String page, String title, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Duration FRESH = Duration.ofMinutes(5);

    /**
     * Something that happened.
     *
     * @param id an address that nothing else has, and that never changes
     * @param page where it can be read
     */
    public record Entry(String id, String title, Instant updated, String author, String page, String summary) {}

    /** Puts the entries in order, the newest first. */
    public AtomFeed {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id))
                .toList();
    }

    /** The feed as an answer; nothing where whoever asks has the very same already. */
    public @Nullable String answer(WebRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        if (request.checkNotModified(Sha256.of(self + entries).hex())) {
            return null;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", words.language());
        element(xml, "id", home + page);
        element(xml, "title", title);
        link(xml, "self", home + self);
        link(xml, "alternate", home + page);
        element(
                xml,
                "updated",
                entries.stream()
                        .map(Entry::updated)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", home + entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", entry.author());
        xml.writeEndElement();
        link(xml, "alternate", home + entry.page());
        element(xml, "summary", entry.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    /** Text that XML cannot hold is left out. */
    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[^\\t\\n\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]", ""));
        xml.writeEndElement();
    }
}
