package org.evenhand.notices.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainPage;
import org.evenhand.design.PlainPages;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.finding.FoundTender;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.notices.ui.following.SearchForm;
import org.evenhand.notices.versions.PublicationChanged;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Days;
import org.evenhand.shared.Role;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers everybody who asks for published tenders with plain pages: what is open, a notice, and each version of it. */
@RestController
class NoticeController {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeController.class);

    private final ReadingNotices reading;
    private final FindingTenders finding;
    private final FollowingNotices following;
    private final CurrentPerson current;
    private final PlainPages pages;
    private final NoticeTexts texts;
    private final ObjectProvider<NoticeAddition> additions;
    private final Clock clock;

    NoticeController(
            ReadingNotices reading,
            FindingTenders finding,
            FollowingNotices following,
            CurrentPerson current,
            PlainPages pages,
            NoticeTexts texts,
            ObjectProvider<NoticeAddition> additions,
            Clock clock) {
        this.reading = reading;
        this.finding = finding;
        this.following = following;
        this.current = current;
        this.pages = pages;
        this.texts = texts;
        this.additions = additions;
        this.clock = clock;
    }

    /** Every published tender, or those that fit a search. */
    @AnonymousAllowed
    @GetMapping("/" + NoticesNavigation.NOTICES)
    public ResponseEntity<String> all(@RequestParam Map<String, String> written, ServletWebRequest request) {
        Messages messages = pages.words(request);
        SearchForm form = new SearchForm(written, Days.today(clock));
        if (form.isRefused()) {
            return pages.answer(request, form.refused(messages));
        }
        List<FoundTender> found = finding.find(form.search());
        return pages.answer(
                request,
                new PlainPage(
                                messages.say("public.list.name"),
                                new NoticesPage(
                                        messages,
                                        form,
                                        found,
                                        !found.isEmpty() || reading.areAny(),
                                        reading.areSomeOnTheirWay(),
                                        clock.instant()))
                        .with(feed(messages)));
    }

    /** The version of a tender that counts. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}")
    public ResponseEntity<String> latest(@PathVariable String tender, ServletWebRequest request) {
        return answer(reading.latest(new TenderId(tender)), request);
    }

    /** A version of a tender. */
    @AnonymousAllowed
    @GetMapping("/notice/{tender}/version/{version:[0-9]{1,6}}")
    public ResponseEntity<String> version(
            @PathVariable String tender, @PathVariable int version, ServletWebRequest request) {
        return answer(reading.version(new TenderId(tender), version), request);
    }

    /** A provider asks to be told of changes, or not to be told any more, and is shown the notice again. */
    @RolesAllowed(Roles.PROVIDER)
    @PostMapping("/notice/{tender}/told")
    public ResponseEntity<Void> told(
            @PathVariable String tender, @RequestParam boolean wanted, ServletWebRequest request) {
        TenderId id = new TenderId(tender);
        if (wanted) {
            following.follow(id, Locale.of(pages.words(request).language()));
        } else {
            following.unfollow(id);
        }
        return pages.leadTo(request, NoticesNavigation.notice(id));
    }

    /** In the place of a page that would show what was not published: says so, and whom to tell. */
    @ExceptionHandler
    ResponseEntity<String> changed(PublicationChanged changed, ServletWebRequest request) {
        LOG.error(changed.getMessage());
        Messages messages = pages.words(request);
        return pages.answer(
                request,
                PlainPage.headed(
                                messages.say("changed-publication.heading"),
                                new Paragraph(messages.say("changed-publication.why", changed.version())),
                                new Paragraph(messages.say("changed-publication.what-to-do")),
                                new Paragraph(new Anchor(
                                        NoticesNavigation.notices(), messages.say("changed-publication.others"))))
                        .with(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** While the example is being published nobody can say of a tender that it is not there. */
    private ResponseEntity<String> answer(Optional<TenderNotice> found, ServletWebRequest request) {
        if (found.isEmpty()) {
            return reading.areSomeOnTheirWay() ? soon(request) : pages.notFound(request);
        }
        Messages messages = pages.words(request);
        TenderNotice notice = found.get();
        PublishedTender published = notice.published();
        return pages.answer(
                request,
                new PlainPage(
                                published.title(),
                                new NoticePage(
                                        messages,
                                        notice,
                                        told(notice),
                                        texts.of(notice, messages, clock),
                                        additions(messages, notice),
                                        clock))
                        .with(feed(messages)));
    }

    private List<NoticeAddition.Part> additions(Messages messages, TenderNotice notice) {
        return notice.isLatest()
                ? additions
                        .orderedStream()
                        .flatMap(one -> one.part(messages, notice).stream())
                        .toList()
                : List.of();
    }

    private static PlainPage.Feed feed(Messages messages) {
        return new PlainPage.Feed(NoticesNavigation.feed(messages.language()), messages.say("public.list.name"));
    }

    private ResponseEntity<String> soon(ServletWebRequest request) {
        Messages messages = pages.words(request);
        String heading = messages.say("public.soon.heading");
        return pages.answer(
                request,
                new PlainPage(heading, new Div(new H1(heading), new Paragraph(messages.say("public.soon"))))
                        .with(HttpStatus.SERVICE_UNAVAILABLE));
    }

    /** Whether the provider who reads is told of changes; empty for others, and where there is nothing to be told of. */
    private Optional<Boolean> told(TenderNotice notice) {
        return current.signedIn()
                .filter(me -> me.roles().contains(Role.PROVIDER) && notice.isLatest())
                .map(me -> following.isTold(notice.published().tender()));
    }
}
