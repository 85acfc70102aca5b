package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.evenhand.design.Descriptors;
import org.evenhand.design.FourTests;
import org.evenhand.design.Labelled;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.UnitValues;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** One criterion as it is published: the question, how it is judged, why it is fair, and its rule. */
final class CriterionPiece extends Article {

    private final transient Shown shown;
    private final transient Messages messages;

    CriterionPiece(Shown shown, Criterion criterion) {
        this.shown = shown;
        this.messages = shown.words();
        addClassNames("criterion", "reading");
        setId("criterion-" + criterion.id());
        H3 heading = new H3(messages.inEnglish(new Span(criterion.id() + " " + criterion.title())));
        Paragraph weight = new Paragraph(shown.most(criterion)
                .map(most -> messages.say("criterion.weight", messages.number(most)))
                .orElseGet(() -> messages.say("criterion.gate")));
        weight.addClassName("criterion-weight");
        add(heading, weight);
        Publication.Wording text = shown.sample().publication().criteria().get(criterion.id());
        if (text != null) {
            text.question().ifPresent(question -> add(question(question)));
        }
        rule(criterion);
        if (text != null) {
            add(Descriptors.headed(
                    messages,
                    text.descriptors().stream()
                            .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                            .toList()));
            text.tests()
                    .ifPresent(tests -> add(
                            new H4(messages.say("criterion.tests")),
                            new FourTests(
                                    messages,
                                    tests.relates(),
                                    tests.clear(),
                                    tests.measurable(),
                                    tests.proportionate())));
            text.coProducedBy()
                    .ifPresent(
                            people -> add(Labelled.paragraph(messages, messages.say("criterion.co-produced"), people)));
        }
    }

    private Component question(String question) {
        Paragraph piece = messages.inEnglish(new Paragraph(question));
        piece.addClassName("criterion-question");
        return piece;
    }

    private void rule(Criterion criterion) {
        add(new H4(messages.say("criterion.rule")));
        List<String> sentences = shown.scheme().sentences(criterion);
        Paragraph first = new Paragraph(String.join(" ", sentences));
        add(first);
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            add(UnitValues.table(messages, shown.scheme().unitValues(monetised)));
        }
        var rule = shown.sample().rule(criterion.id());
        add(new RuleDetails(messages, messages.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), rule.drl()));
    }
}
