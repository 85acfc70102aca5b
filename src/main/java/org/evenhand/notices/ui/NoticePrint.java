package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.Messages;
import org.evenhand.design.RoomToWrite;
import org.evenhand.letters.PrintedPages;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.TenderNotice;
import org.evenhand.scoring.tender.Criterion;

/** A published tender as a PDF file: to read, or with room for answers, for those who bid on paper. */
final class NoticePrint {

    private static final String PRICE = "pack.bidder.price";

    private static final List<String> ASKED = List.of(
            "pack.bidder.name",
            "pack.bidder.form",
            "pack.bidder.contact",
            PRICE,
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
        return pdf(
                tenderNotice.published().title(), new NoticeWords(messages, tenderNotice).heading(now), pieces(false));
    }

    /** The tender pack: the same, with room for each answer and for who bids. */
    byte[] toFillIn() {
        Div pieces = pieces(true);
        pieces.add(bidder());
        String title = messages.say("pack.title", tenderNotice.published().title());
        return pdf(title, title, pieces);
    }

    /** Who bids, on one sheet of paper. A price that is a criterion has its room there. */
    private Div bidder() {
        PublishedContent content = tenderNotice.published().content();
        RoomToWrite room = new RoomToWrite(messages);
        Div bidder = new Div(new H2(messages.say("pack.bidder")), new Paragraph(messages.say("pack.intro")));
        bidder.addClassName("kept-together");
        if (content.isDivided()) {
            bidder.add(room.ticks(messages.say("pack.bidder.lots"), content.lotNames()));
        }
        boolean priced = content.first().tender().criteria().stream().anyMatch(Criterion::isPrice);
        bidder.add(room.lines(
                "",
                ASKED.stream()
                        .filter(key -> !priced || !key.equals(PRICE))
                        .map(messages::say)
                        .toList()));
        return bidder;
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

    private byte[] pdf(String title, String heading, Div pieces) {
        Div all = new Div(new H1(heading), pieces);
        PrintedPages.About about = new PrintedPages.About(
                title,
                messages.say(
                        "public.running",
                        title,
                        BigDecimal.valueOf(tenderNotice.published().version())),
                Locale.of(messages.language()));
        return PrintedPages.pdf(about, all.getElement().getOuterHTML());
    }
}
