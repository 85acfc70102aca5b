package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.Messages;
import org.evenhand.letters.PrintedPages;
import org.evenhand.notices.TenderNotice;

/** A published tender as a PDF file: to read, or with room for answers, for those who bid on paper. */
final class NoticePrint {

    private static final List<String> ASKED = List.of(
            "pack.bidder.name",
            "pack.bidder.form",
            "pack.bidder.contact",
            "pack.bidder.price",
            "pack.bidder.partners",
            "pack.bidder.signed");

    private final Messages messages;
    private final TenderNotice tenderNotice;
    private final Instant now;

    NoticePrint(Messages messages, TenderNotice tenderNotice, Instant now) {
        this.messages = messages;
        this.tenderNotice = tenderNotice;
        this.now = now;
    }

    /** The notice, as on its page. */
    byte[] toRead() {
        return pdf(new NoticeWords(messages, tenderNotice).heading(now), pieces(false));
    }

    /** The tender pack: the same, with room for each answer and for who bids. */
    byte[] toFillIn() {
        Div bidder = new Div(new H2(messages.say("pack.bidder")), new Paragraph(messages.say("pack.intro")));
        ASKED.forEach(key -> {
            Div room = new Div();
            room.addClassName("room-short");
            bidder.add(new Paragraph(messages.say(key)), room);
        });
        Div pieces = pieces(true);
        pieces.add(bidder);
        return pdf(messages.say("pack.title", tenderNotice.published().title()), pieces);
    }

    private Div pieces(boolean room) {
        Div pieces = new Div();
        tenderNotice
                .cancelled()
                .ifPresent(cancelled -> pieces.add(new Paragraph(
                        messages.say("public.cancelled", messages.moment(cancelled.at()), cancelled.reason()))));
        List<Component> parts = NoticeBody.print(messages, tenderNotice, room).parts();
        parts.forEach(pieces::add);
        return pieces;
    }

    private byte[] pdf(String heading, Div pieces) {
        Div all = new Div(new H1(heading), pieces);
        return PrintedPages.pdf(
                tenderNotice.published().title(),
                Locale.of(messages.language()),
                all.getElement().getOuterHTML());
    }
}
