package org.evenhand.notices.ui.following;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainForm;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.FollowingByEmail;
import org.evenhand.notices.following.FollowingByEmail.Wish;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Days;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers people who want to be told by e-mail of new tenders that fit a search, with plain pages. */
@RestController
class SearchFollowController {

    private static final String ASKED = "asked";

    private final FollowingByEmail following;
    private final PlainPages pages;
    private final Clock clock;

    SearchFollowController(FollowingByEmail following, PlainPages pages, Clock clock) {
        this.following = following;
        this.pages = pages;
        this.clock = clock;
    }

    /** The form that asks for an address, and what to do next once it was sent. */
    @AnonymousAllowed
    @GetMapping("/" + NoticesNavigation.FOLLOW_SEARCH)
    public ResponseEntity<String> form(@RequestParam Map<String, String> written, ServletWebRequest request) {
        Messages messages = pages.words(request);
        SearchForm search = new SearchForm(written, Days.today(clock));
        if (search.isRefused()) {
            return refused(search, request);
        }
        return pages.answer(
                request,
                written.containsKey(ASKED) ? asked(messages, search.search()) : form(messages, search.search()));
    }

    /** Takes the address; what is wrong with it is said beside it. */
    @AnonymousAllowed
    @PostMapping("/" + NoticesNavigation.FOLLOW_SEARCH)
    public ResponseEntity<String> ask(
            @RequestParam Map<String, String> written,
            @RequestParam(name = FollowForm.EMAIL) String email,
            ServletWebRequest request) {
        Messages messages = pages.words(request);
        SearchForm form = new SearchForm(written, Days.today(clock));
        if (form.isRefused()) {
            return refused(form, request);
        }
        TenderSearch search = form.search();
        Wish wish = following.askForTenders(
                search, SearchWords.of(search, messages), email, Locale.of(messages.language()));
        if (wish == Wish.TAKEN) {
            String page = NoticesNavigation.followSearch(search);
            return pages.leadTo(request, page + (search.isEverything() ? "?" : "&") + ASKED + "=yes");
        }
        return pages.answer(request, follow(messages, search).refused(wish, email));
    }

    /** A search that cannot be read is put right in its own form. */
    private ResponseEntity<String> refused(SearchForm form, ServletWebRequest request) {
        return pages.answer(request, form.refused(pages.words(request)));
    }

    private PlainPage form(Messages messages, TenderSearch search) {
        FollowForm form = follow(messages, search);
        return following.isPossible()
                ? form.asked()
                : form.impossible(NoticesNavigation.feed(messages.language(), search));
    }

    private static PlainPage asked(Messages messages, TenderSearch search) {
        return PlainPage.headed(
                        messages.say("follow.asked.heading"),
                        new Paragraph(messages.say("search.follow.asked", SearchWords.of(search, messages))),
                        new Paragraph(messages.say("follow.asked.none")),
                        back(messages, search))
                .asPersonal();
    }

    private static FollowForm follow(Messages messages, TenderSearch search) {
        PlainForm form = new PlainForm(NoticesNavigation.FOLLOW_SEARCH);
        search.parts().forEach(form::hidden);
        return new FollowForm(
                messages,
                messages.say("search.follow.heading"),
                new Div(
                        new Paragraph(messages.say("search.follow.what", SearchWords.of(search, messages))),
                        new Paragraph(messages.say("search.follow.intro"))),
                form,
                back(messages, search));
    }

    private static Paragraph back(Messages messages, TenderSearch search) {
        return new Paragraph(new Anchor(NoticesNavigation.found(search), messages.say("search.follow.back")));
    }
}
