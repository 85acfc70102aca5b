package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.ui.FieldWords;
import org.evenhand.design.Messages;

/** The mistakes in a rule, each leading to its line and column. */
public final class RuleMistakes extends Div {

    private final transient Messages messages;
    private final String fieldId;

    public RuleMistakes(Messages messages, String fieldId) {
        this.messages = messages;
        this.fieldId = fieldId;
    }

    public void show(List<CriterionReading.FieldProblem> problems) {
        removeAll();
        List<CriterionReading.FieldProblem> placed =
                problems.stream().filter(one -> one.spot().isPresent()).toList();
        if (placed.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        placed.forEach(problem -> list.add(new ListItem(
                link(problem.spot().orElseThrow()), new Span(": "), messages.inEnglish(new Span(problem.what())))));
        add(new Paragraph(messages.say("rule.mistakes", placed.size())), list);
    }

    private Anchor link(CriterionReading.FieldProblem.Spot spot) {
        Anchor link = new Anchor("#" + fieldId, FieldWords.spot(messages, spot));
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute("data-caret-in", fieldId)
                .setAttribute("data-line", String.valueOf(spot.line()))
                .setAttribute("data-column", String.valueOf(spot.column()));
        return link;
    }
}
