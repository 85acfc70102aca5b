package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.samples.folders.Sample;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;

/** The marks of a panel, criterion by criterion over all bids, as panels give them, with the reason of each. */
final class SampleMarks extends Div {

    private final transient Messages messages;
    private final transient Sample.Scored sample;

    SampleMarks(Messages messages, Sample.Scored sample) {
        this.messages = messages;
        this.sample = sample;
        Div top = new Div(
                new H1(messages.say("marks.heading")),
                messages.inEnglish(new Paragraph(sample.title())),
                new Paragraph(messages.say(isAgreedOnly() ? "marks.agreed-only" : "marks.each")));
        Div marks = new Div();
        sample.tender().criteria().forEach(criterion -> criterion(criterion).ifPresent(marks::add));
        SideFacts side = new SideFacts().part(messages.say("marks.panel"), panel());
        side.add(PageContents.of(messages, "", marks));
        add(new SideColumnLayout(top, side, marks));
    }

    private boolean isAgreedOnly() {
        for (ScoringCase.Entry entry : sample.entries()) {
            if (!entry.marks().individual().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private UnorderedList panel() {
        UnorderedList members = new UnorderedList();
        for (Evaluator evaluator : sample.content().scoringCase().evaluators()) {
            String marks = evaluator
                    .criteria()
                    .map(some ->
                            messages.list(some.stream().map(CriterionId::value).toList()))
                    .orElseGet(() -> messages.say("marks.all"));
            String member = messages.say("marks.member", who(evaluator.id()), marks);
            members.add(new ListItem(
                    evaluator.recused().isEmpty()
                            ? member
                            : messages.say("marks.recused", member, providers(evaluator))));
        }
        return members;
    }

    private String providers(Evaluator evaluator) {
        return messages.list(evaluator.recused().stream().map(sample::provider).toList());
    }

    private String who(EvaluatorId evaluator) {
        return messages.say(
                sample.hasLivedExperience(evaluator) ? "marks.who.lived-experience" : "marks.who.evaluator",
                evaluator.value());
    }

    private Optional<Component> criterion(Criterion criterion) {
        H2 heading = messages.inEnglish(new H2(criterion.id() + " " + criterion.title()));
        heading.setId("marks-" + criterion.id());
        ScoreTable table = new ScoreTable(
                messages.say("marks.table", criterion.id()),
                List.of(
                        new ScoreTable.Column(messages.say("marks.bid"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("marks.mark"), ScoreTable.Kind.TOTAL),
                        new ScoreTable.Column(messages.say("marks.why"), ScoreTable.Kind.WORDS)));
        boolean any = false;
        for (ScoringCase.Entry entry : sample.entries()) {
            any |= rows(table, criterion, entry);
        }
        if (!any) {
            return Optional.empty();
        }
        Div room = new Div(table);
        room.addClassName("wide-table");
        Div piece = new Div(heading);
        Optional.ofNullable(sample.publication().criteria().get(criterion.id()))
                .flatMap(wording -> wording.question())
                .ifPresent(question -> {
                    Paragraph asked = messages.inEnglish(new Paragraph(question));
                    asked.addClassNames("criterion-question", "reading");
                    piece.add(asked);
                });
        piece.add(room);
        return Optional.of(piece);
    }

    /** The agreed mark of a bid; below its name with those of each member, where they were kept. */
    private boolean rows(ScoreTable table, Criterion criterion, ScoringCase.Entry entry) {
        String provider = sample.provider(entry.bid().id());
        List<Marks.Individual> alone = entry.marks().individual().stream()
                .filter(one -> one.criterion().equals(criterion.id()))
                .toList();
        Optional<Marks.Given> agreed =
                Optional.ofNullable(entry.marks().agreed().get(criterion.id()));
        if (!alone.isEmpty()) {
            table.group(provider);
        }
        agreed.ifPresent(given -> row(table, alone.isEmpty() ? provider : messages.say("marks.agreed"), given));
        alone.forEach(one -> row(table, who(one.evaluator()), one.given()));
        return agreed.isPresent() || !alone.isEmpty();
    }

    private void row(ScoreTable table, String name, Marks.Given given) {
        table.row(
                ScoreTable.plain(name),
                ScoreTable.plain(messages.number(given.mark().value())),
                sample.markReason(given.source())
                        .<Component>map(reason -> messages.inEnglish(new Span(reason)))
                        .orElseGet(() -> ScoreTable.plain(messages.say("figure.none"))));
    }
}
