package org.evenhand.tenders.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Focus;
import org.evenhand.design.Note;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** A chapter that lists things of which a tender has several: buyers, lots, the panel, interests. */
abstract class PartsPage extends ChapterPage {

    private final transient TenderPart.Kind kind;
    private final Div asked = new Div();
    private final Div parts = new Div();

    PartsPage(DraftDesk desk, Chapter chapter, TenderPart.Kind kind) {
        super(desk, chapter);
        this.kind = kind;
    }

    /** Draws the list with the way to lengthen it. */
    final void list(DraftTender tender, boolean writes) {
        asked.removeAll();
        add(asked, parts);
        fill(tender, writes);
        if (writes) {
            add(buttons(new ActionButton(
                    messages.say("draft.add." + kind.word()), ActionButton.Kind.PLAIN, this::lengthen)));
        }
    }

    private void fill(DraftTender tender, boolean writes) {
        parts.removeAll();
        tender.all(kind).forEach(part -> parts.add(piece(tender, part, writes)));
        if (parts.getComponentCount() == 0) {
            parts.add(new Paragraph(messages.say("draft.none." + kind.word())));
        }
    }

    private Section piece(DraftTender tender, TenderPart part, boolean writes) {
        H2 heading = new H2(said.name(part));
        heading.setId("part-" + part.id().value());
        Section piece = new Section(heading);
        piece.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        piece.addClassName("listed-item");
        write(piece, tender, part, writes);
        if (writes && mayRemove(tender, part)) {
            ActionButton remove =
                    new ActionButton(messages.say("draft.remove"), ActionButton.Kind.PLAIN, () -> toRemove(part.id()));
            remove.setAriaLabel(messages.say("draft.remove.of", said.name(part)));
            piece.add(remove);
        }
        return piece;
    }

    /** What is asked of each. */
    void write(HasComponents piece, DraftTender tender, TenderPart part, boolean writes) {
        ask(piece, part, TenderFields.of(kind), writes);
    }

    /** Whether a part can be taken out. */
    boolean mayRemove(DraftTender tender, TenderPart part) {
        return true;
    }

    private void lengthen() {
        asked.removeAll();
        switch (desk.drafting().add(id, kind)) {
            case PartChange.Done(TenderPart.Id added) -> {
                redraw();
                focus(added);
            }
            case PartChange.Refused(PartChange.Why why) -> refused(why);
        }
    }

    private void toRemove(TenderPart.Id part) {
        asked.removeAll();
        found().part(part).ifPresent(one -> {
            H2 question = new H2(messages.say("draft.remove.ask", said.name(one)));
            asked.add(
                    question,
                    new Paragraph(messages.say("draft.remove.why")),
                    buttons(
                            new ActionButton(
                                    messages.say("draft.remove.act"), ActionButton.Kind.WARNING, () -> remove(one)),
                            new ActionButton(
                                    messages.say("draft.remove.keep"), ActionButton.Kind.PLAIN, asked::removeAll)));
            Focus.on(question);
        });
    }

    private void remove(TenderPart part) {
        asked.removeAll();
        switch (desk.drafting().remove(id, part.id())) {
            case PartChange.Done done -> {
                asked.add(
                        new Note(Note.Kind.SUCCESS, messages.say("draft.removed", said.name(part))),
                        buttons(new ActionButton(
                                messages.say("draft.put-back"), ActionButton.Kind.PLAIN, () -> putBack(part.id()))));
                redraw();
            }
            case PartChange.Refused(PartChange.Why why) -> refused(why);
        }
    }

    private void putBack(TenderPart.Id part) {
        asked.removeAll();
        switch (desk.drafting().putBack(id, part)) {
            case PartChange.Done done -> {
                redraw();
                focus(part);
            }
            case PartChange.Refused(PartChange.Why why) -> refused(why);
        }
    }

    /** What was refused is said so, and the list is drawn as it stands. */
    private void refused(PartChange.Why why) {
        asked.add(new Note(Note.Kind.WARNING, messages.say("draft.refused." + why.word())));
        redraw();
    }

    private void redraw() {
        fill(found(), !found().isClosed());
        again();
        contents();
    }

    private void focus(TenderPart.Id part) {
        parts.getChildren()
                .flatMap(piece -> piece.getChildren())
                .filter(piece ->
                        piece.getId().filter(("part-" + part.value())::equals).isPresent())
                .forEach(Focus::on);
    }
}
