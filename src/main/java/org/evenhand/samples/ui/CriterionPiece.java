package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.SortedMap;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Words;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.MeasureId;
import org.evenhand.scoring.Scheme;
import org.evenhand.shared.Money;

/** One criterion as it is published: the question, how it is judged, why it is fair, and its rule. */
final class CriterionPiece extends Article {

    private final transient Shown shown;
    private final transient Words words;

    CriterionPiece(Shown shown, Criterion criterion) {
        this.shown = shown;
        this.words = shown.words();
        addClassNames("criterion", "reading");
        setId("criterion-" + criterion.id());
        H3 heading = new H3(words.inEnglish(new Span(criterion.id() + " " + criterion.title())));
        Paragraph weight = new Paragraph(shown.most(criterion)
                .map(most -> words.say("criterion.weight", words.number(most)))
                .orElseGet(() -> words.say("criterion.gate")));
        weight.addClassName("weight");
        add(heading, weight);
        Publication.Wording text = shown.sample().publication().criteria().get(criterion.id());
        if (text != null) {
            text.question().ifPresent(question -> add(question(question)));
        }
        rule(criterion);
        if (text != null) {
            descriptors(text.descriptors());
            text.tests().ifPresent(this::tests);
            text.coProducedBy().ifPresent(people -> add(labelled("criterion.co-produced", people)));
        }
    }

    private Component question(String question) {
        Paragraph piece = words.inEnglish(new Paragraph(question));
        piece.addClassName("question");
        return piece;
    }

    private void rule(Criterion criterion) {
        add(new H4(words.say("criterion.rule")));
        List<String> sentences = shown.scheme().sentences(criterion);
        Paragraph first = new Paragraph(String.join(" ", sentences));
        add(first);
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            add(unitValues(monetised.unitValues()));
        }
        var rule = shown.sample().rule(criterion.id());
        Pre drl = new Pre();
        drl.add(new Code(rule.drl()));
        add(new NativeDetails(words.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), words.inEnglish(drl)));
    }

    private Component unitValues(SortedMap<MeasureId, Money> values) {
        ScoreTable table = new ScoreTable(
                words.say("criterion.unit-values"),
                List.of(
                        new ScoreTable.Column(words.say("criterion.measure"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("criterion.unit-value"), ScoreTable.Kind.FIGURE)));
        values.entrySet().stream()
                .sorted((a, b) -> b.getValue().amount().compareTo(a.getValue().amount()))
                .forEach(value -> table.row(
                        words.inEnglish(
                                ScoreTable.plain(Words.plain(value.getKey().value()))),
                        ScoreTable.plain(shown.money(value.getValue().amount()))));
        return table;
    }

    private void descriptors(List<Publication.Descriptor> descriptors) {
        if (descriptors.isEmpty()) {
            return;
        }
        add(new H4(words.say("criterion.descriptors")));
        DescriptionList list = new DescriptionList();
        list.addClassName("descriptors");
        descriptors.forEach(descriptor -> list.add(
                new DescriptionList.Term(words.number(descriptor.mark().value())),
                words.inEnglish(new DescriptionList.Description(descriptor.text()))));
        add(list);
    }

    private void tests(Publication.FourTests tests) {
        UnorderedList list = new UnorderedList(
                test("criterion.relates", tests.relates()),
                test("criterion.clear", tests.clear()),
                test("criterion.measurable", tests.measurable()),
                test("criterion.proportionate", tests.proportionate()));
        list.addClassName("tests");
        add(new H4(words.say("criterion.tests")), list);
    }

    private ListItem test(String key, String answer) {
        Span name = new Span(words.say(key) + " ");
        name.addClassName("label");
        return new ListItem(name, words.inEnglish(new Span(answer)));
    }

    private Component labelled(String key, String text) {
        Span name = new Span(words.say(key) + " ");
        name.addClassName("label");
        return new Paragraph(name, words.inEnglish(new Span(text)));
    }
}
