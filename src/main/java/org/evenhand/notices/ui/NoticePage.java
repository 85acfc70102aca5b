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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Deadline;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PlainForm;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Days;

/** A version of a published tender, for everybody. It is drawn from what was frozen, and from nothing of any draft. */
final class NoticePage extends Div {

    private static final String VERSIONS = "public.versions";

    private final transient Messages messages;
    private final transient TenderNotice notice;
    private final transient PublishedTender published;
    private final transient NoticeWords said;
    private final transient Clock clock;

    /**
     * The page as read now.
     *
     * @param text the notice itself
     * @param told whether the reader is told of changes; empty for those who cannot ask for it by a press
     * @param additions what others add below the notice
     */
    NoticePage(
            Messages messages,
            TenderNotice notice,
            Optional<Boolean> told,
            Component text,
            List<NoticeAddition.Part> additions,
            Clock clock) {
        this.messages = messages;
        this.notice = notice;
        this.published = notice.published();
        this.said = new NoticeWords(messages, notice);
        this.clock = clock;
        addClassName("notice-page");
        Div top = new Div(new H1(said.heading(clock.instant())));
        standing(top);
        top.add(new Paragraph(messages.say("public.same-text")));
        changed(top);
        Div glance = glance();
        told.ifPresentOrElse(already -> follow(already, glance), () -> byEmail(glance));
        glance.add(new NoticeContents(messages, published.content(), additions, VERSIONS));
        Div rest = new Div(text);
        additions.forEach(one -> rest.add(addition(one)));
        rest.add(versions());
        add(
                NoticeTrail.of(messages, messages.say("public.trail"), published.tender(), published.title()),
                new SideColumnLayout(top, glance, rest));
    }

    /** What somebody who comes again looks for: how long there is, and what to take away. */
    private Div glance() {
        Div glance = new Div(new H2(messages.say("public.glance")));
        if (notice.isLatest()) {
            glance.add(new Paragraph(
                    new Span(messages.say("public.deadline") + " "),
                    new Deadline(messages, published.deadline(), clock)));
            questions(glance);
            enough(glance);
        }
        glance.add(downloads());
        return glance;
    }

    private void standing(Div top) {
        notice.cancelled()
                .ifPresent(cancelled -> top.add(new Note(
                        messages,
                        Note.Kind.WARNING,
                        messages.say("public.cancelled", messages.moment(cancelled.at()), cancelled.reason()))));
        if (!notice.isLatest()) {
            top.add(
                    new Note(
                            messages,
                            Note.Kind.WARNING,
                            messages.say("public.old", BigDecimal.valueOf(published.version()))),
                    new Paragraph(new Anchor(
                            NoticesNavigation.notice(published.tender()), messages.say("public.old.newest"))));
        }
    }

    private void changed(Div top) {
        published.reason().ifPresent(reason -> {
            UnorderedList list = new UnorderedList();
            new ChangeWords(messages, published.content())
                    .lines(notice.changes())
                    .forEach(line -> list.add(new ListItem(line)));
            top.add(new NativeDetails(
                    messages.say("public.changed", BigDecimal.valueOf(published.version())),
                    new Div(messages.inEnglish(new Paragraph(reason)), list)));
        });
    }

    private void enough(Div glance) {
        if (notice.isOpen(clock.instant())) {
            glance.add(
                    new Paragraph(
                            new Anchor(NoticesNavigation.enough(published.tender(), ""), messages.say("enough.link"))),
                    new Paragraph(new Anchor(NoticesNavigation.worth(published.tender()), messages.say("worth.link"))));
        }
    }

    private void questions(Div glance) {
        if (!notice.isOpen(clock.instant())) {
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
                .ifPresent(line -> glance.add(new Paragraph(line)));
    }

    private Component downloads() {
        Optional<Integer> version = Optional.of(published.version()).filter(number -> !notice.isLatest());
        UnorderedList list = new UnorderedList();
        for (NoticeFile file : NoticeFile.values()) {
            Anchor link = new Anchor(file.address(published.tender(), version, messages), file.label(messages));
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        }
        list.addClassName("notice-downloads");
        return list;
    }

    private void follow(boolean told, Div glance) {
        PlainForm form = new PlainForm(NoticesNavigation.told(published.tender()));
        form.hidden(NoticesNavigation.WANTED, String.valueOf(!told));
        form.add(
                ActionButton.submit(messages.say(told ? "public.unfollow" : "public.follow"), ActionButton.Kind.PLAIN));
        glance.add(new Paragraph(messages.say(told ? "public.told" : "public.not-told")), form);
    }

    /** The way for whoever has no account, while there is something to be told of. */
    private void byEmail(Div glance) {
        if (notice.isLatest() && notice.cancelled().isEmpty()) {
            Paragraph byEmail = new Paragraph(
                    new Anchor(NoticesNavigation.follow(published.tender()), messages.say("public.by-email")));
            byEmail.addClassName("screen-only");
            glance.add(byEmail, new Paragraph(messages.say("public.no-account")));
            Paragraph register = new Paragraph(new Anchor(NoticesNavigation.REGISTER, messages.say("register.link")));
            register.addClassName("screen-only");
            glance.add(register);
        }
    }

    private static Component addition(NoticeAddition.Part one) {
        H2 heading = new H2(one.heading());
        heading.setId(one.id());
        Section part = new Section(heading);
        part.addClassName("reading");
        one.pieces().forEach(part::add);
        return part;
    }

    private Component versions() {
        OrderedList list = new OrderedList();
        notice.versions().forEach(version -> {
            Anchor link = new Anchor(
                    NoticesNavigation.version(published.tender(), version.number()),
                    messages.say(
                            "public.version", BigDecimal.valueOf(version.number()), messages.moment(version.at())));
            ListItem item = new ListItem(link);
            version.reason().ifPresent(reason -> item.add(messages.inEnglish(new Span(" " + reason))));
            list.add(item);
        });
        H2 heading = new H2(messages.say(VERSIONS));
        heading.setId(NoticeContents.idOf(VERSIONS));
        Div part = new Div(heading, list);
        part.addClassName("reading");
        return part;
    }
}
