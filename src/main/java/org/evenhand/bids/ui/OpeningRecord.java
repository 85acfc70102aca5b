package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenhand.bids.opening.BidOpening;
import org.evenhand.bids.opening.FromPaper;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.bids.opening.OpenedDocument;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.design.Messages;
import org.evenhand.evidence.SealedEvidence;
import org.evenhand.letters.PrintedPages;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.CurrentPerson;

/** The record of an opening, to be printed: who opened, when, and what was found. */
record OpeningRecord(Messages messages, CurrentPerson people, PublishedTender published) {

    /** Whose bid it is, and for which lot. */
    String name(OpenedBid bid) {
        String provider = bid.paper()
                .map(FromPaper::provider)
                .orElseGet(() -> people.nameOf(bid.reference().provider()));
        return published.content().lots().stream()
                .filter(lot -> lot.id().equals(bid.reference().lot()))
                .findFirst()
                .flatMap(lot -> lot.publication().lot())
                .map(lot -> messages.say("bids.opening.bid-for-lot", provider, lot))
                .orElse(provider);
    }

    /** What was found, and of one on paper who typed it and who looked through it. */
    String outcome(OpenedBid bid) {
        String received = messages.toTheSecond(bid.received());
        return bid.paper()
                .map(paper -> messages.say(
                        "paper.outcome." + bid.outcome().word(),
                        received,
                        paper.typed().name(),
                        paper.looked().name()))
                .orElseGet(() -> messages.say(
                        "bids.outcome."
                                + (bid.price() == OpenedBid.Price.STILL_SEALED
                                                && bid.content().isPresent()
                                        ? "opened-first"
                                        : bid.outcome().word()),
                        received));
    }

    /** The record as a PDF file. */
    byte[] pdf(BidOpening opening, List<OpenedBid> bids) {
        String title = messages.say("bids.opening.heading.done", published.title());
        Div all = new Div(
                new H1(title),
                new Paragraph(messages.say(
                        "bids.opening.done",
                        opening.first().name(),
                        opening.second().orElseThrow().name(),
                        messages.toTheSecond(opening.second().orElseThrow().at()))),
                new Paragraph(compared(messages, opening, bids)),
                new Paragraph(messages.say("bids.opening.side.nothing")),
                new H2(messages.say("bids.opening.found", bids.size())));
        bids.forEach(bid -> all.add(new CheckAnswers(messages, lines(bid))));
        return PrintedPages.pdf(
                new PrintedPages.About(title, title, Locale.of(messages.language())),
                all.getElement().getOuterHTML());
    }

    private List<Answer> lines(OpenedBid bid) {
        List<Answer> lines = new ArrayList<>(List.of(
                line("bids.receipt.provider", name(bid)),
                line("bids.opening.outcome", outcome(bid)),
                line(
                        "bids.opening.size",
                        bid.content()
                                .map(content -> messages.number(java.math.BigDecimal.valueOf(
                                        content.text().length())))
                                .orElse("")),
                line("bids.receipt.whole", bid.digest().map(Object::toString).orElse(""))));
        if (!bid.documents().isEmpty()) {
            lines.add(documents(bid));
        }
        return lines;
    }

    /** What comparing the documents came to, or that the record is not complete while they are compared. */
    static String compared(Messages messages, BidOpening opening, List<OpenedBid> bids) {
        if (!opening.isComplete()) {
            return messages.say("bids.comparing.incomplete");
        }
        List<OpenedDocument> documents =
                bids.stream().flatMap(bid -> bid.documents().stream()).toList();
        return messages.say(
                "bids.comparing.complete",
                documents.size(),
                documents.stream().filter(OpenedDocument::isNotWhole).count(),
                messages.toTheSecond(opening.compared().orElseThrow()));
    }

    private Answer documents(OpenedBid bid) {
        return line(
                "bids.opened.documents",
                bid.documents().stream()
                        .map(one -> messages.say(
                                "bids.opening.document", one.document().name(), state(messages, one)))
                        .collect(Collectors.joining("\n")));
    }

    /** What was found of a document, or that it is not compared yet. */
    static String state(Messages messages, OpenedDocument document) {
        return messages.say("bids.opened.document."
                + document.found().map(SealedEvidence.State::word).orElse("not-compared"));
    }

    private Answer line(String key, String text) {
        return new Answer(messages.say(key), text, Optional.empty());
    }
}
