package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.tenders.comments.SubmittingComments;
import org.evenhand.tenders.comments.SubmittingComments.Asked;
import org.evenhand.tenders.comments.SubmittingComments.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers people who were asked what they think of a draft: a plain page with all of it, from which everything is sent at once.
 * They need no account, no session and no script.
 */
@RestController
class CommentController {

    /** In the address of the page once something was sent. */
    private static final String SENT = "sent";

    private static final String SENT_JUST_NOW = "?" + SENT + "=yes";

    private final SubmittingComments submitting;
    private final PlainPages pages;

    CommentController(SubmittingComments submitting, PlainPages pages) {
        this.submitting = submitting;
        this.pages = pages;
    }

    /** The draft, and room to write. */
    @AnonymousAllowed
    @GetMapping("/comment/{token}")
    public ResponseEntity<String> draft(
            @PathVariable String token,
            @RequestParam(name = SENT, required = false) Optional<String> sent,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        return submitting
                .open(token)
                .map(asked -> page(request, asked, new CommentPage(messages, asked, token, sent.isPresent())))
                .orElseGet(() -> closed(request));
    }

    /** Everything that was written, at once; what is wrong is said at its field, with all that was written. */
    @AnonymousAllowed
    @PostMapping("/comment/{token}")
    public ResponseEntity<String> submit(
            @PathVariable String token, @RequestParam Map<String, String> written, ServletWebRequest request) {
        Optional<Asked> open = submitting.open(token);
        if (open.isEmpty()) {
            return closed(request);
        }
        Asked asked = open.get();
        CommentForm form = new CommentForm(asked.draft(), written);
        return switch (submitting.submit(token, form.name(), form.remarks())) {
            case Submission.Kept kept -> pages.leadTo(request, CommentNavigation.comment(token) + SENT_JUST_NOW);
            case Submission.Refused refused -> {
                Messages messages = pages.words(request);
                yield page(
                        request,
                        asked,
                        new CommentPage(messages, asked, token, form, form.problems(messages, refused)));
            }
        };
    }

    private ResponseEntity<String> page(ServletWebRequest request, Asked asked, CommentPage content) {
        Messages messages = pages.words(request);
        String title = messages.say("comment.heading", asked.draft().title());
        PlainPage page = new PlainPage(content.isRefused() ? messages.say("errors.title", title) : title, content);
        return pages.answer(
                request, (content.isRefused() ? page.with(HttpStatus.UNPROCESSABLE_CONTENT) : page).asPersonal());
    }

    /** Whatever is wrong with a link, it reads the same. */
    private ResponseEntity<String> closed(ServletWebRequest request) {
        Messages messages = pages.words(request);
        return pages.answer(
                request,
                PlainPage.headed(
                                messages.say("comment.closed.heading"),
                                new Paragraph(messages.say("comment.closed.why")))
                        .asPersonal());
    }
}
