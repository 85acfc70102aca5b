package org.evenhand.tenders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.design.ProgressLine;
import org.evenhand.design.SideFacts;
import org.evenhand.design.StatusTag;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.readiness.ReadinessIssue;
import org.evenhand.tenders.readiness.ReadyToPublish;

/** Facts beside a page of a draft: how far it is, who has signed off, what comes next, and how bidders would read it. */
final class DraftFacts extends SideFacts {

    /** A page of so many parts has contents. */
    private static final int SOME_PARTS = 2;

    /** Beside so many there is no room for the chapters. */
    private static final int MANY_PARTS = 6;

    private final transient DraftDesk desk;
    private final transient DraftWords said;
    private final transient Messages messages;
    private final Div progress = new Div();
    private final Div buyers = new Div();
    private final Div contents = new Div();
    private final UnorderedList chapters = new UnorderedList();

    /**
     * Facts that are empty until they are shown.
     *
     * @param withChapters whether the chapters are listed, as where the page itself does not list them
     */
    DraftFacts(DraftDesk desk, DraftWords said, boolean withChapters) {
        this.desk = desk;
        this.said = said;
        this.messages = said.words();
        chapters.setVisible(withChapters);
    }

    /** Draws the facts of a draft. */
    DraftFacts of(DraftTender tender, ReadyToPublish ready) {
        add(new H2(messages.say("draft.facts.progress")), progress, contents, chapters, buyers);
        chapters.addClassName("side-list");
        for (Chapter chapter : Chapter.values()) {
            chapters.add(new ListItem(
                    new Anchor(DraftNavigation.chapter(tender.id(), chapter), said.chapter(chapter)), new Span()));
        }
        next(tender);
        link(tender);
        show(tender, ready);
        return this;
    }

    /** Says anew what follows from the answers; no link is drawn anew, so that the focus stays. */
    void show(DraftTender tender, ReadyToPublish ready) {
        long done = Arrays.stream(Chapter.values())
                .filter(chapter -> ready.missing(chapter).isEmpty())
                .count();
        progress.removeAll();
        progress.add(new ProgressLine(
                messages.say("draft.facts.done", done, Chapter.values().length), done, Chapter.values().length));
        for (Chapter chapter : Chapter.values()) {
            Component state = chapters.getComponentAt(chapter.ordinal())
                    .getChildren()
                    .reduce((link, last) -> last)
                    .orElseThrow();
            int missing = ready.missing(chapter).size();
            state.getElement().setText(messages.say("draft.facts.missing", missing));
            state.getElement().getClassList().set("quiet", missing > 0);
        }
        signed(tender, ready);
    }

    /** Links to the parts of a page that has some; where it has many, instead of those to the chapters. */
    void contents(String address, Component page) {
        contents.removeAll();
        PageContents found = PageContents.of(messages, address, page);
        if (found.links() >= SOME_PARTS) {
            contents.add(found);
        }
        if (found.links() >= MANY_PARTS) {
            chapters.setVisible(false);
        }
    }

    private void signed(DraftTender tender, ReadyToPublish ready) {
        buyers.removeAll();
        List<String> unsigned = ready.missing(Chapter.SIGN_OFF).stream()
                .map(ReadinessIssue::about)
                .flatMap(List::stream)
                .toList();
        UnorderedList list = new UnorderedList();
        list.addClassName("side-list");
        for (OrganisationId buyer : tender.buyers()) {
            boolean waits = unsigned.contains(buyer.value());
            list.add(new ListItem(
                    new Span(desk.people().nameOf(buyer)),
                    new StatusTag(
                            waits ? StatusTag.Kind.NEUTRAL : StatusTag.Kind.DONE,
                            messages.say(waits ? "draft.facts.unsigned" : "draft.facts.signed"))));
        }
        buyers.add(new H2(messages.say("draft.facts.buyers")), list);
    }

    private void next(DraftTender tender) {
        LocalDate today = Days.today(desk.clock());
        Optional<Milestone> next = Arrays.stream(Milestone.values())
                .filter(milestone -> tender.day(milestone)
                        .filter(day -> !day.isBefore(today))
                        .isPresent())
                .findFirst();
        next.ifPresent(milestone -> part(
                messages.say("draft.facts.next"),
                new Paragraph(messages.say(
                        "draft.facts.day",
                        messages.weekday(tender.day(milestone).orElseThrow()),
                        said.label(TenderFields.of(milestone))))));
    }

    private void link(DraftTender tender) {
        if (tender.isPublished()) {
            add(
                    new Paragraph(
                            new Anchor(NoticesNavigation.notice(tender.id()), messages.say("publish.see-notice"))),
                    new Paragraph(
                            new Anchor(DraftNavigation.questions(tender.id()), messages.say("draft.facts.questions"))));
        }
        if (desk.drafting().mayWrite(tender)) {
            add(new Paragraph(new Anchor(DraftNavigation.publish(tender.id()), messages.say("draft.facts.preview"))));
        }
    }
}
