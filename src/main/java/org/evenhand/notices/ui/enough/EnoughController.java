package org.evenhand.notices.ui.enough;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PageScript;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TenderId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers everybody who asks how much of what a tender asks for is enough. Figures are posted, so that they stand in no address
 * and no log, and are kept nowhere.
 */
@RestController
class EnoughController {

    private final ReadingNotices reading;
    private final SmallestOffers smallest;
    private final PlainPages pages;

    EnoughController(ReadingNotices reading, SmallestOffers smallest, PlainPages pages) {
        this.reading = reading;
        this.smallest = smallest;
        this.pages = pages;
    }

    /** The form, empty. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/enough")
    public ResponseEntity<String> form(
            @PathVariable String tender,
            @RequestParam(name = NoticesNavigation.LOT, required = false) Optional<String> lot,
            ServletWebRequest request) {
        return answer(tender, lot, Map.of(), request);
    }

    /** The form with the points of what was written into it. */
    @AnonymousAllowed
    @PostMapping("/notice/{tender}/enough")
    public ResponseEntity<String> points(
            @PathVariable String tender,
            @RequestParam(name = NoticesNavigation.LOT, required = false) Optional<String> lot,
            @RequestParam Map<String, String> written,
            ServletWebRequest request) {
        return answer(tender, lot, written, request);
    }

    private ResponseEntity<String> answer(
            String tender, Optional<String> asked, Map<String, String> written, ServletWebRequest request) {
        Optional<PublishedTender> published = reading.lastPublished(new TenderId(tender));
        Optional<Lot> lot = published.map(PublishedTender::content).flatMap(content -> lot(content, asked));
        if (published.isEmpty() || lot.isEmpty()) {
            return pages.notFound(request);
        }
        Messages messages = pages.words(request);
        EnoughPage page = new EnoughPage(messages, published.get(), lot.get(), written, smallest);
        String title = messages.say("enough.title", published.get().title());
        return pages.answer(
                request,
                page.isRefused()
                        ? new PlainPage(messages.say("errors.title", title), page)
                                .with(HttpStatus.UNPROCESSABLE_CONTENT)
                                .with(PageScript.LIVE_FORM)
                        : new PlainPage(title, page).with(PageScript.LIVE_FORM));
    }

    /** The first where none is named. */
    private static Optional<Lot> lot(PublishedContent content, Optional<String> asked) {
        return content.lots().stream()
                .filter(lot -> asked.isEmpty() || asked.get().equals(lot.id()))
                .findFirst();
    }
}
