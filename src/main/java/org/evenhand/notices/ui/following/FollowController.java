package org.evenhand.notices.ui.following;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.notices.following.FollowingByEmail.Followed;
import org.evenhand.notices.following.FollowingByEmail.Wish;
import org.evenhand.notices.following.Interest;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TenderId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers people without an account who want to be told by e-mail when a tender changes, with plain pages. */
@RestController
class FollowController {

    private static final String ASKED = "asked";

    private final ReadingNotices reading;
    private final FollowingByEmail following;
    private final PlainPages pages;

    FollowController(ReadingNotices reading, FollowingByEmail following, PlainPages pages) {
        this.reading = reading;
        this.following = following;
        this.pages = pages;
    }

    /** The form that asks for an address, and what to do next once it was sent. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/follow")
    public ResponseEntity<String> form(
            @PathVariable String tender,
            @RequestParam(name = ASKED, required = false) Optional<String> asked,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        return reading.lastPublished(new TenderId(tender))
                .map(published -> asked.isPresent()
                        ? page(request, messages.say("follow.asked.heading"), asked(messages, published))
                        : pages.answer(request, form(messages, published)))
                .orElseGet(() -> pages.notFound(request));
    }

    /** Takes the address; what is wrong with it is said beside it. */
    @AnonymousAllowed
    @PostMapping("/notice/{tender}/follow")
    public ResponseEntity<String> ask(
            @PathVariable String tender,
            @RequestParam(name = FollowForm.EMAIL) String email,
            ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        Optional<PublishedTender> published = reading.lastPublished(id);
        if (published.isEmpty()) {
            return pages.notFound(request);
        }
        Messages messages = pages.words(request);
        Wish wish = following.ask(id, email, Locale.of(messages.language()));
        if (wish == Wish.TAKEN) {
            return pages.leadTo(request, NoticesNavigation.follow(id) + "?" + ASKED + "=yes");
        }
        return pages.answer(request, follow(messages, published.get()).refused(wish, email));
    }

    /** What a link in a letter is about, with the button that confirms or stops it: a machine that looks at links presses none. */
    @AnonymousAllowed
    @GetMapping("/" + FollowingByEmail.PATH + "{token}")
    public ResponseEntity<String> followed(@PathVariable String token, ServletWebRequest request) {
        Messages messages = pages.words(request);
        return following
                .find(token)
                .map(followed -> page(request, heading(messages, followed), followed(messages, followed, token)))
                .orElseGet(() -> page(
                        request,
                        messages.say("following.over.heading"),
                        new Paragraph(messages.say("following.over")),
                        new Paragraph(new Anchor(NoticesNavigation.notices(), messages.say("following.others")))));
    }

    /** Confirms the address. */
    @AnonymousAllowed
    @PostMapping("/" + FollowingByEmail.PATH + "{token}/confirm")
    public ResponseEntity<String> confirm(@PathVariable String token, ServletWebRequest request) {
        following.confirm(token);
        return pages.leadTo(request, NoticesNavigation.following(token));
    }

    /** Stops the letters. */
    @AnonymousAllowed
    @PostMapping("/" + FollowingByEmail.PATH + "{token}/stop")
    public ResponseEntity<String> stop(@PathVariable String token, ServletWebRequest request) {
        following.stop(token);
        return pages.leadTo(request, NoticesNavigation.following(token));
    }

    /** Stops the letters for a mail program whose reader pressed a button there: it follows no answer that leads on (RFC 8058). */
    @AnonymousAllowed
    @PostMapping("/" + FollowingByEmail.PATH + "{token}")
    public ResponseEntity<String> stopAtOnce(@PathVariable String token, ServletWebRequest request) {
        following.stop(token);
        return followed(token, request);
    }

    private PlainPage form(Messages messages, PublishedTender published) {
        FollowForm form = follow(messages, published);
        return following.isPossible() ? form.asked() : form.impossible(NoticesNavigation.feed(messages.language()));
    }

    private static FollowForm follow(Messages messages, PublishedTender published) {
        return new FollowForm(
                messages,
                messages.say("follow.heading", published.title()),
                new Paragraph(messages.say("follow.intro")),
                new PlainForm(NoticesNavigation.follow(published.tender())),
                back(messages, published.tender()));
    }

    private static Component[] asked(Messages messages, PublishedTender published) {
        return new Component[] {
            new Paragraph(messages.say("follow.asked", published.title())),
            new Paragraph(messages.say("follow.asked.none")),
            back(messages, published.tender())
        };
    }

    private static String heading(Messages messages, Followed followed) {
        String state = followed.confirmed() ? ".told" : "";
        return followed.interest().search().isPresent()
                ? messages.say("following.search.heading" + state)
                : messages.say("following.heading" + state, followed.title());
    }

    private static Component[] followed(Messages messages, Followed followed, String token) {
        String act = followed.confirmed() ? "stop" : "confirm";
        PlainForm form = new PlainForm(NoticesNavigation.following(token) + "/" + act);
        form.add(ActionButton.submit(
                messages.say("following." + act),
                followed.confirmed() ? ActionButton.Kind.PLAIN : ActionButton.Kind.MAIN));
        return switch (followed.interest()) {
            case Interest.Changes(TenderId tender) ->
                new Component[] {
                    new Paragraph(messages.say(followed.confirmed() ? "following.stop.why" : "following.why")),
                    form,
                    back(messages, tender)
                };
            case Interest.NewTenders(TenderSearch search) ->
                new Component[] {
                    new Paragraph(messages.say(
                            followed.confirmed() ? "following.search.stop.why" : "following.search.why",
                            SearchWords.of(search, messages))),
                    form,
                    new Paragraph(new Anchor(NoticesNavigation.found(search), messages.say("search.follow.back")))
                };
        };
    }

    private static Component back(Messages messages, TenderId tender) {
        return new Paragraph(new Anchor(NoticesNavigation.notice(tender), messages.say("follow.back")));
    }

    private ResponseEntity<String> page(ServletWebRequest request, String title, Component... pieces) {
        return pages.answer(request, PlainPage.headed(title, pieces).asPersonal());
    }
}
