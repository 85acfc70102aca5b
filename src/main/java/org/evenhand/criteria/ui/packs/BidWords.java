package org.evenhand.criteria.ui.packs;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.criteria.SchemeWords;
import org.evenhand.design.Words;
import org.evenhand.packs.PackExample;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Marks;

/** Says what an example bid holds. */
final class BidWords {

    private final Words words;

    BidWords(Words words) {
        this.words = words;
    }

    String of(PackExample example) {
        Bid bid = example.entry().bid();
        List<String> said = new ArrayList<>();
        for (Marks.Given given : example.entry().marks().agreed().values()) {
            said.add(words.say("bid.mark", words.number(given.mark().value())));
        }
        for (Bid.Commitment offer : bid.commitments()) {
            said.add(words.say(
                    offer.embedded() ? "bid.offer.embedded" : "bid.offer.additional",
                    words.number(offer.quantity().value()),
                    Words.plain(offer.measure().value())));
        }
        for (Bid.Outcome outcome : bid.outcomes()) {
            said.add(words.say(
                    "bid.outcome",
                    words.number(outcome.improved().value()),
                    words.number(outcome.people().value()),
                    Words.plain(outcome.indicator().value())));
        }
        SchemeWords answers = new SchemeWords(words, example.contract());
        bid.facts().forEach((fact, value) -> said.add(words.say("bid.fact", answers.fact(fact), answers.value(value))));
        bid.price()
                .ifPresent(price -> said.add(words.say(
                        "bid.price",
                        words.money(price.amount(), example.contract().currency()))));
        bid.deployedFte().ifPresent(staff -> said.add(words.say("bid.deployed", words.number(staff.value()))));
        return said.isEmpty() ? words.say("bid.nothing") : words.opening(String.join("; ", said));
    }
}
