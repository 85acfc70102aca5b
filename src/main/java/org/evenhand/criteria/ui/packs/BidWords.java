package org.evenhand.criteria.ui.packs;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.packs.PackExample;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.words.SchemeWords;

/** Says what an example bid holds. */
final class BidWords {

    private final Messages messages;

    BidWords(Messages messages) {
        this.messages = messages;
    }

    String of(PackExample example) {
        Bid bid = example.entry().bid();
        List<String> said = new ArrayList<>();
        for (Marks.Given given : example.entry().marks().agreed().values()) {
            said.add(messages.say("bid.mark", messages.number(given.mark().value())));
        }
        for (Bid.Commitment offer : bid.commitments()) {
            said.add(messages.say(
                    offer.embedded() ? "bid.offer.embedded" : "bid.offer.additional",
                    messages.number(offer.quantity().value()),
                    Messages.plain(offer.measure().value())));
        }
        for (Bid.Outcome outcome : bid.outcomes()) {
            said.add(messages.say(
                    "bid.outcome",
                    messages.number(outcome.improved().value()),
                    messages.number(outcome.people().value()),
                    Messages.plain(outcome.indicator().value())));
        }
        SchemeWords answers = new SchemeWords(messages, example.contract());
        bid.facts()
                .forEach((fact, value) -> said.add(messages.say("bid.fact", answers.fact(fact), answers.value(value))));
        bid.price()
                .ifPresent(price -> said.add(messages.say(
                        "bid.price",
                        messages.money(price.amount(), example.contract().currency()))));
        bid.deployedFte().ifPresent(staff -> said.add(messages.say("bid.deployed", messages.number(staff.value()))));
        return said.isEmpty() ? messages.say("bid.nothing") : messages.opening(String.join("; ", said));
    }
}
