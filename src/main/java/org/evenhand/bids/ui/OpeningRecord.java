package org.evenhand.bids.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.bids.opening.BidOpening;
import org.evenhand.bids.opening.OpenedBid;
import org.evenhand.design.CheckAnswers;
import org.evenhand.design.CheckAnswers.Answer;
import org.evenhand.design.Messages;
import org.evenhand.letters.PrintedPages;
import org.evenhand.notices.PublishedTender;
import org.evenhand.people.CurrentPerson;

/** The record of an opening, to be printed: who opened, when, and what was found. */
record OpeningRecord(Messages messages, CurrentPerson people, PublishedTender published) {

    /** Whose bid it is, and for which lot. */
    String name(OpenedBid bid) {
        String provider = people.nameOf(bid.reference().provider());
        return published.content().lots().stream()
                .filter(lot -> lot.id().equals(bid.reference().lot()))
                .findFirst()
                .flatMap(lot -> lot.publication().lot())
                .map(lot -> messages.say("bids.opening.bid-for-lot", provider, lot))
                .orElse(provider);
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
                new Paragraph(messages.say("bids.opening.side.nothing")),
                new H2(messages.say("bids.opening.found", bids.size())));
        bids.forEach(bid -> all.add(new CheckAnswers(
                messages,
                List.of(
                        line("bids.receipt.provider", name(bid)),
                        line(
                                "bids.opening.outcome",
                                messages.say(
                                        "bids.outcome." + bid.outcome().word(), messages.toTheSecond(bid.received()))),
                        line(
                                "bids.opening.size",
                                bid.content()
                                        .map(content -> messages.number(java.math.BigDecimal.valueOf(
                                                content.text().length())))
                                        .orElse("")),
                        line(
                                "bids.receipt.whole",
                                bid.digest().map(Object::toString).orElse(""))))));
        return PrintedPages.pdf(
                new PrintedPages.About(title, title, Locale.of(messages.language())),
                all.getElement().getOuterHTML());
    }

    private Answer line(String key, String text) {
        return new Answer(messages.say(key), text, Optional.empty());
    }
}
