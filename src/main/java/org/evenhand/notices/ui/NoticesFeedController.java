package org.evenhand.notices.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.evenhand.design.Messages;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.finding.FoundTender;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.shared.Days;
import org.evenhand.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells feed readers of every published tender and each change of one (Atom, RFC 4287), without a session. */
@RestController
class NoticesFeedController {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final FindingTenders finding;
    private final MessageSource messages;
    private final Clock clock;
    private final String home;

    NoticesFeedController(
            FindingTenders finding,
            MessageSource messages,
            Clock clock,
            @Value("${evenhand.public-address}") String address) {
        this.finding = finding;
        this.messages = messages;
        this.clock = clock;
        this.home = address.endsWith("/") ? address : address + "/";
    }

    /** The feed with English sentences; the words of tenders are as they were written. */
    @AnonymousAllowed
    @GetMapping("/notices.atom")
    public @Nullable String english(
            @RequestParam Map<String, String> written, WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.UK, messages), written, request, response);
    }

    /** The feed with Welsh sentences. */
    @AnonymousAllowed
    @GetMapping("/notices-cy.atom")
    public @Nullable String welsh(
            @RequestParam Map<String, String> written, WebRequest request, HttpServletResponse response) {
        return answer(Messages.in(Locale.of("cy"), messages), written, request, response);
    }

    /** What cannot be read of a search leaves no tender out, as nobody is there to put it right. */
    private @Nullable String answer(
            Messages words, Map<String, String> written, WebRequest request, HttpServletResponse response) {
        TenderSearch search = new SearchForm(written, Days.today(clock)).search();
        String own = NoticesNavigation.feed(words.language(), search);
        List<TenderNotice.Listed> tenders = finding.find(search).stream()
                .map(FoundTender::listed)
                .sorted(Comparator.comparing(TenderNotice.Listed::changedAt)
                        .reversed()
                        .thenComparing(tender -> tender.tender().value()))
                .toList();
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
        if (request.checkNotModified(Sha256.of(own + tenders).hex())) {
            return null;
        }
        response.setContentType("application/atom+xml;charset=UTF-8");
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", words.language());
            element(xml, "id", home + NoticesNavigation.found(search));
            element(xml, "title", words.say("public.list.name"));
            link(xml, "self", home + own);
            link(xml, "alternate", home + NoticesNavigation.found(search));
            element(
                    xml,
                    "updated",
                    tenders.stream()
                            .map(TenderNotice.Listed::changedAt)
                            .findFirst()
                            .orElse(Instant.EPOCH)
                            .toString());
            for (TenderNotice.Listed tender : tenders) {
                entry(xml, tender, words);
            }
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, TenderNotice.Listed tender, Messages words) throws XMLStreamException {
        String page = home + NoticesNavigation.version(tender.tender(), tender.version());
        xml.writeStartElement("entry");
        element(xml, "id", page + (tender.cancelled() ? "#cancelled" : ""));
        element(xml, "title", tender.title());
        element(xml, "updated", tender.changedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", tender.buyer());
        xml.writeEndElement();
        link(xml, "alternate", home + NoticesNavigation.notice(tender.tender()));
        element(
                xml,
                "summary",
                tender.cancelled()
                        ? words.say("public.feed.cancelled", tender.title())
                        : words.say("public.task.hint", words.moment(tender.deadline())));
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
