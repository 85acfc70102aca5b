package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.design.Messages;
import org.evenhand.design.RoomToWrite;
import org.evenhand.letters.PrintedPages;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;

/** A draft as a form for people who are not online: every criterion with room for what somebody thinks of it. */
final class PaperForm {

    private final Messages messages;
    private final DraftTender tender;
    private final FrameworkReading reading;
    private final RoomToWrite room;

    PaperForm(Messages messages, DraftTender tender, FrameworkReading reading) {
        this.messages = messages;
        this.tender = tender;
        this.reading = reading;
        this.room = new RoomToWrite(messages);
    }

    /**
     * The form as a PDF file.
     *
     * @param day on which the draft stood so
     */
    byte[] file(String day) {
        String heading = messages.say("comment.heading", tender.title());
        Div all = new Div(new H1(heading));
        pieces().forEach(all::add);
        PrintedPages.About about = new PrintedPages.About(
                heading, messages.say("comments.form.running", heading, day), Locale.of(messages.language()));
        return PrintedPages.pdf(about, all.getElement().getOuterHTML());
    }

    /** The form below its heading. */
    List<Component> pieces() {
        List<Component> pieces = new ArrayList<>();
        pieces.add(new Paragraph(messages.say("comments.form.intro")));
        String summary = tender.says(TenderFields.SUMMARY);
        if (!summary.isBlank()) {
            pieces.add(new Paragraph(summary));
        }
        Framework framework = reading.framework();
        framework
                .sections()
                .forEach(section -> criteria(pieces, section.answer("title"), framework.criteria(section.id())));
        criteria(pieces, messages.say("tender.gates"), framework.outside());
        pieces.add(end());
        return pieces;
    }

    private void criteria(List<Component> pieces, String section, List<DraftPart> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        pieces.add(new H2(section));
        reading.criteria().stream()
                .filter(one -> criteria.stream()
                        .anyMatch(criterion -> criterion.id().equals(one.draft().id())))
                .forEach(one -> {
                    Div piece = together(new H3(one.draft().heading()));
                    CriterionPieces.told(messages, one, reading.framework().contract())
                            .forEach(piece::add);
                    piece.add(room.box(messages.say("comment.what"), RoomToWrite.Size.MIDDLE));
                    pieces.add(piece);
                });
    }

    private Div end() {
        Div end = together(
                new H2(messages.say("comments.whole")),
                room.box(messages.say("comment.whole.what"), RoomToWrite.Size.MIDDLE),
                room.lines("", List.of(messages.say("comments.form.name"))));
        String contact = tender.says(TenderFields.CONTACT);
        if (!contact.isBlank()) {
            end.add(new Paragraph(messages.say("comments.form.back", contact)));
        }
        return end;
    }

    private static Div together(Component... parts) {
        Div together = new Div(parts);
        together.addClassName("kept-together");
        return together;
    }
}
