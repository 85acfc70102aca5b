package org.evenhand.bids.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.bids.sealing.ArchivingBids;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.design.Messages;
import org.evenhand.letters.PrintedPages;
import org.evenhand.people.CurrentPerson;
import org.evenhand.receipts.BidFile;

/** Contents of a receipt, on the page and on paper. */
record ReceiptFacts(Messages messages, BidWords said, BidReference reference, LogEntry entry, CurrentPerson people) {

    /** What was sealed, when, and by whom. */
    CheckAnswers facts() {
        return new CheckAnswers(
                messages,
                List.of(
                        line("bids.receipt.for", said.bidFor()),
                        line("bids.receipt.version", String.valueOf(entry.version())),
                        line("bids.receipt.provider", people.nameOf(reference.provider())),
                        line("bids.receipt.by", entry.by().name()),
                        line("bids.receipt.arrived", messages.toTheSecond(entry.begun())),
                        line("bids.receipt.number", String.valueOf(entry.number())),
                        line(
                                "bids.receipt.whole",
                                entry.digest().map(Object::toString).orElse(""))));
    }

    private Answer line(String key, String text) {
        return new Answer(messages.say(key), text, Optional.empty());
    }

    /** The fingerprint of each part. */
    CheckAnswers parts() {
        BidForm form = said.form();
        return new CheckAnswers(
                messages,
                entry.fingerprints().entrySet().stream()
                        .map(one -> new Answer(
                                called(form, one.getKey()), one.getValue().toString(), Optional.empty()))
                        .toList());
    }

    private String called(BidForm form, String part) {
        if (part.startsWith(BidFile.DOCUMENT)) {
            return messages.say("bids.receipt.document", part.substring(BidFile.DOCUMENT.length()));
        }
        if (part.equals(BidFile.CONFIRMATIONS)) {
            return messages.say("bids.receipt.confirmations");
        }
        return part.equals(BidFile.PROVIDER)
                ? messages.say("bids.receipt.profile")
                : form.part(part).map(said::title).orElse(part);
    }

    /** How it is checked without this service. */
    List<Component> checking() {
        return List.of(
                new H2(messages.say("bids.receipt.check")),
                new Paragraph(messages.say("bids.receipt.check.how")),
                new Paragraph(new Code(messages.say("bids.receipt.check.command"))));
    }

    /** The receipt as a file for programs. */
    byte[] json() {
        return ArchivingBids.receipt(reference, entry).json().getBytes(StandardCharsets.UTF_8);
    }

    /** The receipt as a PDF file. */
    byte[] pdf() {
        String title = messages.say("bids.receipt.heading", said.bidFor());
        Div all = new Div(
                new H1(title),
                facts(),
                new H2(messages.say("bids.receipt.parts")),
                new Paragraph(messages.say("bids.receipt.parts.why")),
                parts());
        all.add(checking());
        return PrintedPages.pdf(
                new PrintedPages.About(title, title, Locale.of(messages.language())),
                all.getElement().getOuterHTML());
    }
}
