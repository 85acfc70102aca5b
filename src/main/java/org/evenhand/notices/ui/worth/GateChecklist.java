package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.design.StatusTag;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.worth.GateOutlook;
import org.evenhand.notices.worth.GateOutlook.Standing;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.words.SchemeWords;

/** Conditions of a tender to tick for oneself. The boxes stand in no form, so that nothing of them is sent or kept. */
final class GateChecklist extends Div {

    private final transient Messages messages;
    private final transient SchemeWords words;

    /**
     * The conditions.
     *
     * @param outlook how an organisation stands to them by its profile; empty for whoever speaks for none
     */
    GateChecklist(Messages messages, PublishedContent content, Optional<List<GateOutlook>> outlook) {
        this.messages = messages;
        this.words = new SchemeWords(messages, content.first().tender().contract());
        addClassName("notices-checklist");
        outlook.ifPresentOrElse(
                known -> known.forEach(one -> add(condition(one.criterion(), Optional.of(one.standing())))),
                () -> content.criteriaInOrder().stream()
                        .filter(Criterion::isGate)
                        .forEach(gate -> add(condition(gate, Optional.empty()))));
    }

    private PlainField condition(Criterion gate, Optional<Standing> standing) {
        PlainField box = PlainField.tick(
                messages,
                "gate-" + gate.id(),
                gate.id() + " " + gate.title(),
                standing.equals(Optional.of(Standing.MET)));
        Paragraph demand = new Paragraph(String.join(" ", words.sentences(gate)));
        demand.addClassName("quiet");
        box.add(demand);
        standing.ifPresent(how ->
                box.add(new Paragraph(new StatusTag(kind(how), messages.say("worth.gate." + how.word())))));
        return box;
    }

    private static StatusTag.Kind kind(Standing standing) {
        return switch (standing) {
            case MET -> StatusTag.Kind.DONE;
            case NOT_MET -> StatusTag.Kind.PROBLEM;
            case NOT_APPLICABLE -> StatusTag.Kind.NEUTRAL;
            case NOT_SAID -> StatusTag.Kind.TO_DO;
        };
    }
}
