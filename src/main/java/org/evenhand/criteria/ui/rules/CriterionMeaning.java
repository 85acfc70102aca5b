package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.ReadingAge;
import org.evenhand.criteria.ui.FieldWords;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.words.SchemeWords;

/**
 * Meaning of a criterion's answers: sentences, the rule, and three invented bids. It is shown anew at every key, so
 * what stays the same is not drawn again.
 */
public final class CriterionMeaning extends Aside {

    /** Choice whether those who listen are told the points, too. */
    public enum Aloud {
        YES,
        NO
    }

    private final transient Messages messages;
    private final Paragraph sentences = new Paragraph();
    private final Div rule = new Div();
    private final Div missing = new Div();
    private final Paragraph age = new Paragraph();
    private final TryoutPiece tryout;
    private transient Optional<String> drl = Optional.empty();
    private transient List<CriterionReading.FieldProblem> problems = List.of();

    public CriterionMeaning(Messages messages) {
        this.messages = messages;
        this.tryout = new TryoutPiece(messages);
        addClassName("criteria-meaning");
        getElement().setAttribute("aria-label", messages.say("meaning.label"));
        add(new Div(new H2(messages.say("meaning.heading")), sentences, rule, missing, age), tryout);
    }

    /** Has the invented bids be the examples of the pack from which the criterion was taken. */
    public void from(Optional<RulePack> pack) {
        tryout.from(pack);
    }

    /**
     * @param fields the id of the field at a place, if it is on the page
     */
    public void show(
            Framework framework,
            CriterionReading reading,
            FieldWords said,
            Function<String, Optional<String>> fields,
            Aloud aloud) {
        sentences.setVisible(reading.scores());
        if (reading.scores()) {
            sentences.setText(String.join(
                    " ",
                    new SchemeWords(messages, framework.contract())
                            .sentences(reading.criterion().orElseThrow())));
        }
        rule(reading.rule(framework.contract()).map(PublishedRule::drl));
        missing(reading, said, fields);
        Optional<Integer> years = ReadingAge.of(reading.draft().answer("question"));
        age.setVisible(years.isPresent());
        years.ifPresent(found -> age.setText(messages.say(
                found > ReadingAge.OLDEST_GOOD ? "meaning.age.high" : "meaning.age", String.valueOf(found))));
        tryout.show(framework, reading, aloud);
    }

    private void rule(Optional<String> now) {
        if (now.equals(drl)) {
            return;
        }
        boolean open = rule.getChildren().anyMatch(shown -> shown instanceof NativeDetails details && details.isOpen());
        drl = now;
        rule.removeAll();
        now.ifPresent(text -> {
            RuleDetails details = new RuleDetails(messages, messages.say("criterion.drl"), text);
            details.setOpen(open);
            rule.add(details);
        });
    }

    private void missing(CriterionReading reading, FieldWords said, Function<String, Optional<String>> fields) {
        if (reading.problems().equals(problems)) {
            return;
        }
        problems = reading.problems();
        missing.removeAll();
        if (problems.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> {
            Span name = new Span(said.about(reading.draft(), problem) + ": ");
            ListItem item = new ListItem();
            fields.apply(problem.place()).ifPresentOrElse(field -> item.add(to(field, name)), () -> item.add(name));
            item.add(said.piece(problem));
            list.add(item);
        });
        missing.add(new Paragraph(messages.say("meaning.not-yet")), list);
    }

    private static Anchor to(String field, Span name) {
        Anchor link = new Anchor("#" + field, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-focuses", field);
        return link;
    }
}
