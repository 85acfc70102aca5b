package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.ArrangingFrameworks;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Focus;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;

/** The sections of a framework: their titles and their order; an empty one can be taken out. */
final class SectionsPiece extends Div {

    private final transient Messages messages;
    private final transient FieldWords said;
    private final transient DraftingFrameworks drafting;
    private final transient ArrangingFrameworks arranging;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Div told = new Div();
    private final transient Map<PartId, H3> headings = new HashMap<>();

    /**
     * @param changed to be told when sections have other names or stand elsewhere
     */
    SectionsPiece(Messages messages, DraftingFrameworks drafting, ArrangingFrameworks arranging, Runnable changed) {
        this.messages = messages;
        this.said = new FieldWords(messages);
        this.drafting = drafting;
        this.arranging = arranging;
        this.changed = changed;
        add(told, list);
    }

    /** Shows the sections; what is being written in their titles stays only where it was left. */
    void show(Framework framework) {
        list.removeAll();
        headings.clear();
        List<DraftPart> sections = framework.sections();
        for (int i = 0; i < sections.size(); i++) {
            list.add(section(framework, sections.get(i), i > 0, i < sections.size() - 1));
        }
    }

    private Div section(Framework framework, DraftPart section, boolean up, boolean down) {
        H3 heading = new H3(section.name());
        headings.put(section.id(), heading);
        Field field = new Field("title", "section-title", section.name(), Type.LINE, List.of());
        Div acts = new Div();
        acts.addClassName("criteria-row-acts");
        if (up) {
            acts.add(act("framework.up", section, () -> move(framework, section, true)));
        }
        if (down) {
            acts.add(act("framework.down", section, () -> move(framework, section, false)));
        }
        acts.add(act("framework.remove", section, () -> remove(framework, section)));
        return new Div(
                heading,
                new AnswerEntry(drafting, framework, section, field, said.label(field), () -> renamed(framework)),
                acts);
    }

    private void renamed(Framework framework) {
        drafting.find(framework.id())
                .ifPresent(found -> found.sections()
                        .forEach(section -> Optional.ofNullable(headings.get(section.id()))
                                .ifPresent(heading -> heading.setText(section.name()))));
        changed.run();
    }

    private void rearranged(Framework framework) {
        changed.run();
        drafting.find(framework.id()).ifPresent(this::show);
    }

    /** Its name says of which section, for those who hear one button after the other. */
    private ActionButton act(String key, DraftPart section, Runnable act) {
        ActionButton button = new ActionButton(messages.say(key), ActionButton.Kind.PLAIN, act);
        button.setAriaLabel(messages.say("section.act", messages.say(key), section.name()));
        return button;
    }

    private void move(Framework framework, DraftPart section, boolean up) {
        told.removeAll();
        arranging.moveSection(framework.id(), section.id(), up);
        rearranged(framework);
        Optional.ofNullable(headings.get(section.id())).ifPresent(Focus::on);
    }

    private void remove(Framework framework, DraftPart section) {
        told.removeAll();
        switch (arranging.removeSection(framework.id(), section.id())) {
            case REMOVED -> {
                rearranged(framework);
                told.add(
                        new Note(Note.Kind.SUCCESS, messages.say("section.removed", section.name())),
                        FormPage.buttons(
                                new ActionButton(messages.say("criterion.put-back"), ActionButton.Kind.PLAIN, () -> {
                                    drafting.putBack(framework.id(), section.id());
                                    told.removeAll();
                                    rearranged(framework);
                                })));
            }
            case HOLDS_CRITERIA -> {
                Paragraph why = new Paragraph(messages.say("section.holds", section.name()));
                why.getElement().setAttribute("role", "alert");
                told.add(why);
            }
            case GONE -> rearranged(framework);
        }
    }
}
