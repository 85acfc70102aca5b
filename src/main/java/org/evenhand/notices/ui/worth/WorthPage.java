package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.PlainProblems;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.ui.NoticeTrail;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.notices.worth.AnswerEffort;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.Days;

/** Page that says what a bid takes and what it is for, worked out from what was published and from nothing else. */
final class WorthPage extends Div {

    private final transient Messages messages;
    private final transient PublishedTender published;
    private final transient PublishedContent content;
    private final transient EffortTable effort;
    private final transient AnswerEffort answerEffort;
    private final transient Optional<WorthReader.Own> own;
    private final transient LocalDate today;
    private final boolean isOpen;

    /**
     * The page.
     *
     * @param own what concerns the provider for which the reader speaks
     * @param note what was done just now, or why not
     * @param written what was written and could not be kept
     */
    WorthPage(
            Messages messages,
            TenderNotice notice,
            Optional<WorthReader.Own> own,
            Optional<Note> note,
            Optional<InterestPart.Written> written,
            Clock clock) {
        this.messages = messages;
        this.published = notice.published();
        this.content = published.content();
        this.answerEffort = AnswerEffort.of(content);
        this.effort = new EffortTable(messages, answerEffort);
        this.own = own;
        this.today = Days.today(clock);
        this.isOpen = notice.isOpen(clock.instant());
        Map<String, String> problems =
                written.map(one -> one.problems(messages)).orElse(Map.of());
        if (!problems.isEmpty()) {
            add(new PlainProblems(messages, problems));
        }
        note.ifPresent(this::add);
        Div rest = rest(written);
        SideFacts side = beside();
        side.add(contents(rest));
        add(
                NoticeTrail.of(
                        messages,
                        messages.say("public.trail"),
                        published.tender(),
                        published.title(),
                        new Breadcrumbs.Stop(
                                NoticesNavigation.worth(published.tender()), messages.say("worth.heading"))),
                new SideColumnLayout(top(), side, rest));
    }

    private Div top() {
        Paragraph what = messages.inEnglish(new Paragraph(published.title()));
        what.addClassName("quiet");
        Div top = new Div(new H1(messages.say("worth.heading")), what);
        if (!isOpen) {
            top.add(new Note(messages, Note.Kind.WARNING, messages.say("worth.closed")));
        }
        top.add(new Paragraph(messages.say("worth.intro")));
        return top;
    }

    private SideFacts beside() {
        SideFacts side = new SideFacts();
        side.part(messages.say("worth.effort.heading"), effort.range());
        if (isOpen) {
            side.add(new H2(messages.say("worth.days")), days());
        }
        side.add(new Paragraph(
                new Anchor(NoticesNavigation.enough(published.tender(), ""), messages.say("enough.link"))));
        return side;
    }

    private static PageContents named(Messages messages) {
        PageContents contents = new PageContents(messages, "");
        contents.addClassName("screen-only");
        return contents;
    }

    private PageContents contents(Div rest) {
        PageContents contents = named(messages);
        rest.getChildren()
                .filter(H2.class::isInstance)
                .map(H2.class::cast)
                .forEach(heading -> contents.link(heading.getId().orElseThrow(), new Span(heading.getText())));
        return contents;
    }

    private UnorderedList days() {
        UnorderedList list = new UnorderedList();
        for (Milestone milestone : new Milestone[] {Milestone.QUESTIONS, Milestone.DEADLINE}) {
            content.day(milestone).ifPresent(day -> list.add(new ListItem(day(milestone, day))));
        }
        return list;
    }

    private String day(Milestone milestone, LocalDate day) {
        String key = "worth.days." + milestone.word();
        if (day.isBefore(today)) {
            return messages.say(key + ".past", messages.date(day));
        }
        // Where no bank holidays are known nothing is counted.
        return content.calendar()
                .between(today, day)
                .map(left -> messages.say(key + ".left", messages.date(day), left))
                .orElseGet(() -> messages.say(key, messages.date(day)));
    }

    private Div rest(Optional<InterestPart.Written> written) {
        Div rest = new Div();
        heading(rest, "worth.effort.heading");
        rest.add(new Paragraph(effort.range()), new Paragraph(messages.say("worth.effort.estimate")), effort.table());
        if (content.isDivided()) {
            rest.add(new Paragraph(messages.say("worth.effort.lot", messages.number(answerEffort.ofFurtherLot()))));
        }
        heading(rest, "worth.value");
        rest.add(value(), new Paragraph(messages.say("worth.value.what")));
        heading(rest, "worth.prove");
        rest.add(prove());
        gates(rest);
        own.ifPresentOrElse(mine -> mine(rest, mine, written), () -> {
            heading(rest, "worth.yours");
            rest.add(
                    new Paragraph(messages.say("worth.yours.how")),
                    new Paragraph(new Anchor(NoticesNavigation.REGISTER, messages.say("register.link"))));
        });
        return rest;
    }

    private void mine(Div rest, WorthReader.Own mine, Optional<InterestPart.Written> written) {
        heading(rest, "worth.profile");
        rest.add(new ProfilePart(
                messages,
                mine.profile(),
                NoticesNavigation.profile(mine.interest().organisation()),
                Days.of(published.deadline())));
        heading(rest, "worth.interest");
        rest.add(new InterestPart(
                messages,
                published.tender(),
                mine.interest(),
                mine.profile().organisation().name(),
                isOpen,
                written));
    }

    private void heading(Div rest, String key) {
        H2 heading = new H2(messages.say(key));
        heading.setId(key.replace('.', '-'));
        rest.add(heading);
    }

    private DescriptionList value() {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fact-list");
        for (Lot lot : content.lots()) {
            ContractSize contract = lot.tender().contract();
            String whole = messages.money(contract.value().amount(), contract.currency());
            facts.add(
                    messages.inEnglish(
                            new DescriptionList.Term(lot.publication().lot().orElse(published.title()))),
                    new DescriptionList.Description(lot.valueAYear()
                            .map(aYear -> messages.say(
                                    "worth.value.a-year", messages.money(aYear.amount(), contract.currency()), whole))
                            .orElse(whole)));
        }
        return facts;
    }

    private Div prove() {
        UnorderedList list = new UnorderedList();
        content.criteriaInOrder().forEach(criterion -> evidence(criterion).ifPresent(list::add));
        boolean nothing = list.getComponentCount() == 0;
        Div part = new Div(new Paragraph(messages.say(nothing ? "worth.prove.nothing" : "worth.prove.what")));
        if (!nothing) {
            part.add(list);
        }
        return part;
    }

    private Optional<ListItem> evidence(Criterion criterion) {
        String evidence = content.evidence(criterion.id());
        return evidence.isBlank()
                ? Optional.empty()
                : Optional.of(new ListItem(
                        new Anchor(
                                NoticesNavigation.criterion(published.tender(), criterion.id()),
                                messages.inEnglish(new Span(criterion.id() + " " + criterion.title()))),
                        messages.inEnglish(new Span(": " + evidence))));
    }

    private void gates(Div rest) {
        heading(rest, "worth.gates");
        if (content.criteriaInOrder().stream().noneMatch(Criterion::isGate)) {
            rest.add(new Paragraph(messages.say("worth.gates.none")));
            return;
        }
        rest.add(
                new Paragraph(messages.say("worth.gates.what")),
                new GateChecklist(messages, content, own.map(WorthReader.Own::gates)));
    }
}
