package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Deadline;
import org.evenhand.design.FormPage;
import org.evenhand.design.IncrementalRendering;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Days;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;

/** A version of a published tender, for everybody. It is drawn from what was frozen, and from nothing of any draft. */
abstract class NoticePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many pieces, of which each criterion is one, come with the page; whoever runs no script gets no more. */
    static final int PORTION = 40;

    private final transient Messages messages = Messages.here();
    final transient ReadingNotices reading;
    private final transient FollowingNotices following;
    private final transient CurrentPerson current;
    private final transient Clock clock;
    private String title = "";

    NoticePage(ReadingNotices reading, FollowingNotices following, CurrentPerson current, Clock clock) {
        this.reading = reading;
        this.following = following;
        this.current = current;
        this.clock = clock;
        addClassName("notice-page");
    }

    /** The version that an address names; empty where there is none. */
    abstract Optional<TenderNotice> find(BeforeEnterEvent event);

    static Optional<TenderId> tender(BeforeEnterEvent event) {
        return event.getRouteParameters().get("tender").map(TenderId::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        enter(find(event));
    }

    /** Shows what was found. While the example is being published nobody can say of a tender that it is not there. */
    final void enter(Optional<TenderNotice> found) {
        if (found.isEmpty() && reading.areSomeOnTheirWay()) {
            removeAll();
            title = messages.say("public.soon.heading");
            add(new H1(title), new Paragraph(messages.say("public.soon")));
            return;
        }
        show(found.orElseThrow(NotFoundException::new));
    }

    private void show(TenderNotice tenderNotice) {
        removeAll();
        PublishedTender publishedTender = tenderNotice.published();
        NoticeWords said = new NoticeWords(messages, tenderNotice);
        title = publishedTender.title();
        add(new Breadcrumbs(
                messages.say("public.trail"),
                List.of(
                        new Breadcrumbs.Stop(NoticesNavigation.notices(), messages.say("public.list.name")),
                        new Breadcrumbs.Stop(NoticesNavigation.notice(publishedTender.tender()), title)),
                NoticesNavigation.notice(publishedTender.tender())));
        Div top = new Div(new H1(said.heading(clock.instant())));
        standing(tenderNotice, top);
        top.add(new Paragraph(messages.say("public.same-text")));
        Div text = new Div();
        add(new SideColumnLayout(top, glance(tenderNotice, said), text));
        List<Runnable> drawing = new ArrayList<>();
        new NoticeBody(messages, tenderNotice).pieces(false).forEach(piece -> drawing.add(() -> text.add(piece.get())));
        drawing.add(() -> text.add(versions(tenderNotice)));
        new IncrementalRendering(text, PORTION, drawing);
    }

    /** What somebody who comes again looks for: how long there is, and what to take away. */
    private Div glance(TenderNotice tenderNotice, NoticeWords said) {
        Div glance = new Div(new H2(messages.say("public.glance")));
        if (tenderNotice.isLatest()) {
            glance.add(new Paragraph(
                    new Span(messages.say("public.deadline") + " "),
                    new Deadline(tenderNotice.published().deadline(), clock)));
            questions(tenderNotice, said, glance);
        }
        glance.add(downloads(tenderNotice));
        if (tenderNotice.isLatest()) {
            follow(tenderNotice.published().tender(), glance);
        }
        return glance;
    }

    private void standing(TenderNotice tenderNotice, Div top) {
        tenderNotice
                .cancelled()
                .ifPresent(cancelled -> top.add(new Note(
                        Note.Kind.WARNING,
                        messages.say("public.cancelled", messages.moment(cancelled.at()), cancelled.reason()))));
        PublishedTender publishedTender = tenderNotice.published();
        if (!tenderNotice.isLatest()) {
            Anchor newest =
                    new Anchor(NoticesNavigation.notice(publishedTender.tender()), messages.say("public.old.newest"));
            top.add(
                    new Note(
                            Note.Kind.WARNING,
                            messages.say("public.old", BigDecimal.valueOf(publishedTender.version()))),
                    new Paragraph(newest));
        }
        publishedTender.reason().ifPresent(reason -> {
            UnorderedList list = new UnorderedList();
            new ChangeWords(messages).lines(tenderNotice.changes()).forEach(line -> list.add(new ListItem(line)));
            top.add(new NativeDetails(
                    messages.say("public.changed", BigDecimal.valueOf(publishedTender.version())),
                    new Div(messages.inEnglish(new Paragraph(reason)), list)));
        });
    }

    private void questions(TenderNotice tenderNotice, NoticeWords said, Div top) {
        Instant now = clock.instant();
        if (tenderNotice.cancelled().isPresent()
                || now.isAfter(tenderNotice.published().deadline())) {
            return;
        }
        LocalDate today = Days.today(clock);
        said.day(Milestone.QUESTIONS)
                .filter(day -> day.isAfter(today))
                .map(day -> said.workingDaysUntil(day, today)
                        .filter(left -> left > 0)
                        .map(left -> messages.say("public.questions", messages.date(day), left))
                        // Where no bank holidays are known nothing is counted.
                        .orElseGet(() -> messages.say("public.questions.day", messages.date(day))))
                .ifPresent(line -> top.add(new Paragraph(line)));
    }

    private Component downloads(TenderNotice tenderNotice) {
        PublishedTender published = tenderNotice.published();
        Optional<Integer> version = Optional.of(published.version()).filter(number -> !tenderNotice.isLatest());
        UnorderedList list = new UnorderedList();
        for (NoticeFile file : NoticeFile.values()) {
            Anchor link = new Anchor(file.address(published.tender(), version, messages), file.label(messages));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        }
        list.addClassName("notice-downloads");
        return list;
    }

    private void follow(TenderId tender, Div glance) {
        if (current.signedIn().filter(me -> me.roles().contains(Role.PROVIDER)).isPresent()) {
            Div place = new Div();
            told(tender, place);
            glance.add(place);
        }
    }

    private void told(TenderId tender, Div place) {
        place.removeAll();
        boolean told = following.isTold(tender);
        place.add(
                new Paragraph(messages.say(told ? "public.told" : "public.not-told")),
                FormPage.buttons(new ActionButton(
                        messages.say(told ? "public.unfollow" : "public.follow"), ActionButton.Kind.PLAIN, () -> {
                            if (told) {
                                following.unfollow(tender);
                            } else {
                                following.follow(tender, Locale.of(messages.language()));
                            }
                            told(tender, place);
                        })));
    }

    private Component versions(TenderNotice tenderNotice) {
        OrderedList list = new OrderedList();
        tenderNotice.versions().forEach(version -> {
            Anchor link = new Anchor(
                    NoticesNavigation.version(tenderNotice.published().tender(), version.number()),
                    messages.say(
                            "public.version", BigDecimal.valueOf(version.number()), messages.moment(version.at())));
            ListItem item = new ListItem(link);
            version.reason().ifPresent(reason -> item.add(messages.inEnglish(new Span(" " + reason))));
            list.add(item);
        });
        Div part = new Div(new H2(messages.say("public.versions")), list);
        part.addClassName("reading");
        return part;
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
