package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.criteria.builder.RuleCustomisation;
import org.evenhand.criteria.builder.RuleReversal;
import org.evenhand.criteria.ui.FieldWords;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Focus;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.design.RuleDetails;

/** The way from a form to a rule of one's own, and the way back. What changes is said before it is done. */
public final class RuleShiftPiece extends Div {

    private final transient Messages messages;
    private final transient OwnRules rules;
    private final transient Runnable done;
    private final Div asked = new Div();
    private final Div told = new Div();

    /**
     * @param done to be told when the criterion is another
     */
    public RuleShiftPiece(Messages messages, OwnRules rules, Runnable done) {
        this.messages = messages;
        this.rules = rules;
        this.done = done;
        add(told, asked);
    }

    /** Says what can be done with a criterion as it stands. */
    public void show(Framework framework, CriterionReading reading) {
        told.removeAll();
        asked.removeAll();
        switch (RuleCustomisation.of(reading, framework.contract())) {
            case RuleCustomisation.Possible possible -> offer(offered(framework, reading.draft(), possible));
            case RuleCustomisation.Impossible(var why) when why == RuleCustomisation.Why.OWN -> {}
            case RuleCustomisation.Impossible(var why) -> offer(new Paragraph(why(why)));
        }
        back(framework, reading.draft());
    }

    private String why(RuleCustomisation.Why why) {
        return messages.say("take-over.not." + why.word());
    }

    private void offer(Component content) {
        told.add(new NativeDetails(messages.say("take-over.heading"), content));
    }

    private Component offered(Framework framework, DraftPart draft, RuleCustomisation.Possible possible) {
        UnorderedList losses = new UnorderedList();
        possible.losses().forEach(loss -> losses.add(new ListItem(messages.say("take-over.loss." + loss.word()))));
        return new Div(
                new Paragraph(messages.say("take-over.why")),
                new Paragraph(messages.say("take-over.losses")),
                losses,
                FormPage.buttons(new ActionButton(
                        messages.say("take-over.act"),
                        ActionButton.Kind.PLAIN,
                        () -> say(rules.takeOver(
                                framework.id(), draft.id(), possible.rule().drl())))));
    }

    private void back(Framework framework, DraftPart draft) {
        switch (RuleReversal.of(draft, framework.contract())) {
            case RuleReversal.NoForm none -> {}
            case RuleReversal.Fits fits ->
                told.add(
                        new H3(messages.say("way-back.heading")),
                        new Paragraph(messages.say("way-back.fits")),
                        FormPage.buttons(new ActionButton(
                                messages.say("way-back.act"),
                                ActionButton.Kind.PLAIN,
                                () -> say(rules.backToForm(framework.id(), draft.id())))));
            case RuleReversal.Differs differs ->
                told.add(
                        new H3(messages.say("way-back.heading")),
                        new Paragraph(messages.say("way-back.differs")),
                        new RuleDetails(messages, messages.say("way-back.form-rule"), differs.drl()),
                        throwAway(framework, draft));
            case RuleReversal.Unfinished unfinished ->
                told.add(
                        new H3(messages.say("way-back.heading")),
                        new Paragraph(messages.say("way-back.unfinished")),
                        throwAway(framework, draft));
        }
    }

    private Component throwAway(Framework framework, DraftPart draft) {
        return FormPage.buttons(new ActionButton(messages.say("throw-away.act"), ActionButton.Kind.PLAIN, () -> {
            asked.removeAll();
            H3 question = new H3(messages.say("throw-away.ask"));
            asked.add(
                    question,
                    new Paragraph(messages.say("throw-away.why")),
                    FormPage.buttons(
                            new ActionButton(
                                    messages.say("throw-away.sure"),
                                    ActionButton.Kind.WARNING,
                                    () -> say(rules.throwAway(
                                            framework.id(), draft.id(), draft.answer(CriterionFields.RULE)))),
                            new ActionButton(
                                    messages.say("throw-away.keep"), ActionButton.Kind.PLAIN, asked::removeAll)));
            Focus.on(question);
        }));
    }

    private void say(OwnRules.RuleShift shift) {
        switch (shift) {
            case OwnRules.RuleShift.Done it -> done.run();
            case OwnRules.RuleShift.Impossible no -> refuse(List.of(new Paragraph(why(no.why()))));
            case OwnRules.RuleShift.ChangedMeanwhile other -> {
                done.run();
                refuse(List.of(new Paragraph(messages.say("take-over.meanwhile"))));
            }
            case OwnRules.RuleShift.Unreadable unreadable ->
                refuse(unreadable.problems().stream()
                        .map(problem -> (Component) new Paragraph(new FieldWords(messages).piece(problem)))
                        .toList());
        }
    }

    private void refuse(List<Component> pieces) {
        asked.removeAll();
        asked.add(new Note(Note.Kind.WARNING, messages.say("take-over.refused")));
        asked.add(pieces);
    }
}
