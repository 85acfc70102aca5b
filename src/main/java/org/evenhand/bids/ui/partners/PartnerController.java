package org.evenhand.bids.ui.partners;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.evenhand.bids.partners.AnsweringByLink;
import org.evenhand.bids.partners.PartnerOutcome;
import org.evenhand.design.PlainPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers partners who have a link and no account, with plain pages. */
@RestController
class PartnerController {

    private final AnsweringByLink answering;
    private final PlainPages pages;

    PartnerController(AnsweringByLink answering, PlainPages pages) {
        this.answering = answering;
        this.pages = pages;
    }

    /** What a link shows, with the form that answers it: a machine that looks at links sends none. */
    @AnonymousAllowed
    @GetMapping("/" + AnsweringByLink.PATH + "{token}")
    public ResponseEntity<String> asked(@PathVariable String token, ServletWebRequest request) {
        PartnerPage page = page(request);
        return pages.answer(
                request,
                answering.find(token).map(asked -> page.asked(token, asked)).orElseGet(page::gone));
    }

    /** Where somebody is led who answered everything. */
    @AnonymousAllowed
    @GetMapping("/" + PartnersNavigation.DONE)
    public ResponseEntity<String> done(ServletWebRequest request) {
        return pages.answer(request, page(request).done());
    }

    /** Takes the answers. */
    @AnonymousAllowed
    @PostMapping("/" + AnsweringByLink.PATH + "{token}")
    public ResponseEntity<String> answer(
            @PathVariable String token, @RequestParam Map<String, String> sent, ServletWebRequest request) {
        PartnerPage page = page(request);
        String name = Optional.ofNullable(sent.get(PartnerPage.NAME)).orElse("");
        return switch (answering.answer(token, name, PartnerPage.replies(sent))) {
            case PartnerOutcome.Done done ->
                pages.leadTo(request, done.open() ? PartnersNavigation.link(token) : PartnersNavigation.DONE);
            case PartnerOutcome.Gone gone -> pages.answer(request, page.gone());
            case PartnerOutcome.Refused refused ->
                pages.answer(
                        request,
                        answering
                                .find(token)
                                .map(asked -> page.refused(token, asked, sent, refused.why()))
                                .orElseGet(page::gone));
        };
    }

    private PartnerPage page(ServletWebRequest request) {
        return new PartnerPage(pages.words(request));
    }
}
