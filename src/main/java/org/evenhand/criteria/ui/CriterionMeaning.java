package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.ReadingAge;
import org.evenhand.criteria.SchemeWords;
import org.evenhand.design.RuleDetails;
import org.evenhand.design.Words;

/** What the answers of a criterion come to: sentences, the rule, and three invented bids. */
final class CriterionMeaning extends Aside {

    private final transient Words words;
    private final Div told = new Div();
    private final TryoutPiece tryout;

    CriterionMeaning(Words words) {
        this.words = words;
        this.tryout = new TryoutPiece(words);
        addClassName("meaning");
        getElement().setAttribute("aria-label", words.say("meaning.label"));
        add(told, tryout);
    }

    /**
     * @param fields the id of the field at a place, if it is on the page
     */
    void show(
            Framework framework, CriterionReading reading, FieldWords said, Function<String, Optional<String>> fields) {
        told.removeAll();
        told.add(new H2(words.say("meaning.heading")));
        if (reading.scores()) {
            List<String> sentences = new SchemeWords(words, framework.contract())
                    .sentences(reading.criterion().orElseThrow());
            told.add(new Paragraph(String.join(" ", sentences)));
            reading.rule(framework.contract())
                    .ifPresent(rule -> told.add(new RuleDetails(words, words.say("criterion.drl"), rule.drl())));
        } else {
            UnorderedList list = new UnorderedList();
            reading.problems().forEach(problem -> {
                Span name = new Span(said.about(reading.draft(), problem) + ": ");
                ListItem item = new ListItem();
                fields.apply(problem.place()).ifPresentOrElse(field -> item.add(to(field, name)), () -> item.add(name));
                item.add(said.piece(problem));
                list.add(item);
            });
            told.add(new Paragraph(words.say("meaning.not-yet")), list);
        }
        ReadingAge.of(reading.draft().answer("question"))
                .ifPresent(age -> told.add(new Paragraph(words.say(
                        age > ReadingAge.OLDEST_GOOD ? "meaning.age.high" : "meaning.age", String.valueOf(age)))));
        tryout.show(framework, reading);
    }

    private static Anchor to(String field, Span name) {
        Anchor link = new Anchor("#" + field, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-focuses", field);
        return link;
    }
}
