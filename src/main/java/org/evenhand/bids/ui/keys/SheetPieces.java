package org.evenhand.bids.ui.keys;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.evenhand.bids.keys.RecoverySheet;
import org.evenhand.design.FileLink;
import org.evenhand.design.FormPage;
import org.evenhand.design.Messages;
import org.evenhand.design.Note;
import org.evenhand.letters.PrintedPages;
import org.evenhand.letters.SquareCode;
import org.jsoup.nodes.Element;

/** A recovery sheet: on the page that shows it once, and on paper. */
final class SheetPieces {

    private SheetPieces() {}

    /** Shows a sheet; it is gone once the reader leaves the page. */
    static void add(FormPage page, RecoverySheet sheet) {
        Messages messages = page.words();
        Image picture = new Image(SquareCode.of(sheet.share()).picture(), messages.say("keys.sheet.square"));
        picture.addClassName("square-code");
        String file = messages.say("keys.sheet.file") + "-" + sheet.keyId() + ".pdf";
        Anchor print =
                FileLink.to(messages.say("keys.sheet.print"), file, "application/pdf", () -> printed(messages, sheet));
        page.add(List.of(
                new Note(Note.Kind.WARNING, messages.say("keys.sheet.once")),
                new Paragraph(print),
                new Paragraph(messages.say("keys.sheet.envelope")),
                new Paragraph(new Code(sheet.share())),
                picture,
                new Paragraph(messages.say("keys.sheet.next")),
                new Paragraph(new Anchor(KeysNavigation.ofTender(sheet.tender()), messages.say("keys.sheet.done")))));
    }

    /** The sheet as a PDF file. */
    static byte[] printed(Messages messages, RecoverySheet sheet) {
        String title = messages.say("keys.sheet.title", sheet.title());
        Element all = new Element("div");
        all.appendElement("h1").text(title);
        all.appendElement("p").text(messages.say("keys.sheet.paper.what", sheet.title(), sheet.keyId()));
        all.appendElement("p").addClass("written-share").text(sheet.share());
        all.append(SquareCode.of(sheet.share()).printed());
        Element steps = all.appendElement("ol");
        Stream.of("keys.sheet.paper.seal", "keys.sheet.paper.keep", "keys.sheet.paper.use")
                .forEach(step -> steps.appendElement("li").text(messages.say(step)));
        return PrintedPages.pdf(new PrintedPages.About(title, title, Locale.of(messages.language())), all.outerHtml());
    }
}
