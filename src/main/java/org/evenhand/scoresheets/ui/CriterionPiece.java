package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Descriptors;
import org.evenhand.design.FourTests;
import org.evenhand.design.Labelled;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.UnitValues;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** One criterion as it is published: the question, how it is judged, why it is fair, and its rule. */
public final class CriterionPiece extends Article {

    /**
     * What is published of a criterion beside what scores, in English.
     *
     * @param descriptors what each mark of the scale means, lowest first
     * @param tests why it is a fair thing to ask
     */
    public record Text(
            Optional<String> question,
            List<Descriptors.Meaning> descriptors,
            Optional<FourTests> tests,
            Optional<String> coProducedBy) {}

    private final transient SheetWords words;
    private final transient Messages messages;

    /**
     * A criterion of a scored tender.
     *
     * @param text empty where nothing but the criterion itself is published
     */
    public CriterionPiece(SheetWords words, Criterion criterion, Optional<Text> text) {
        this.words = words;
        this.messages = words.messages();
        addClassNames("criterion", "reading");
        setId("criterion-" + criterion.id());
        H3 heading = new H3(messages.inEnglish(new Span(criterion.id() + " " + criterion.title())));
        Paragraph weight = new Paragraph(words.most(criterion)
                .map(most -> messages.say("criterion.weight", messages.number(most)))
                .orElseGet(() -> messages.say("criterion.gate")));
        weight.addClassName("criterion-weight");
        add(heading, weight);
        text.flatMap(Text::question).ifPresent(question -> add(question(question)));
        rule(criterion);
        text.ifPresent(this::explain);
    }

    private Component question(String question) {
        Paragraph piece = messages.inEnglish(new Paragraph(question));
        piece.addClassName("criterion-question");
        return piece;
    }

    private void rule(Criterion criterion) {
        add(new H4(messages.say("criterion.rule")));
        add(new Paragraph(String.join(" ", words.scheme().sentences(criterion))));
        if (criterion.scheme() instanceof Scheme.Monetised monetised) {
            add(UnitValues.table(messages, words.scheme().unitValues(monetised)));
        }
        var rule = words.scored().rule(criterion.id());
        add(new RuleDetails(messages, messages.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), rule.drl()));
    }

    private void explain(Text text) {
        add(Descriptors.headed(messages, text.descriptors()));
        text.tests().ifPresent(tests -> add(new NativeDetails(messages.say("criterion.tests"), tests)));
        text.coProducedBy()
                .ifPresent(people -> add(Labelled.paragraph(messages, messages.say("criterion.co-produced"), people)));
    }
}
