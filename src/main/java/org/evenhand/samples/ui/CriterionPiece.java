package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.design.Descriptors;
import org.evenhand.design.Labelled;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.UnitValues;
import org.evenhand.design.Words;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.Criterion;
import org.evenhand.scoring.Scheme;

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
            text.coProducedBy()
                    .ifPresent(people -> add(Labelled.paragraph(words, words.say("criterion.co-produced"), people)));
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
            add(UnitValues.table(words, shown.scheme().unitValues(monetised)));
        }
        var rule = shown.sample().rule(criterion.id());
        add(new RuleDetails(words, words.say(rule.own() ? "criterion.own-drl" : "criterion.drl"), rule.drl()));
    }

    private void descriptors(List<Publication.Descriptor> descriptors) {
        if (descriptors.isEmpty()) {
            return;
        }
        add(new H4(words.say("criterion.descriptors")));
        Descriptors list = new Descriptors(words);
        descriptors.forEach(descriptor -> list.add(descriptor.mark().value(), descriptor.text()));
        add(list);
    }

    private void tests(Publication.FourTests tests) {
        UnorderedList list = new UnorderedList(
                Labelled.item(words, words.say("criterion.relates"), tests.relates()),
                Labelled.item(words, words.say("criterion.clear"), tests.clear()),
                Labelled.item(words, words.say("criterion.measurable"), tests.measurable()),
                Labelled.item(words, words.say("criterion.proportionate"), tests.proportionate()));
        list.addClassName("tests");
        add(new H4(words.say("criterion.tests")), list);
    }
}
