package org.evenhand.folders.content;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.folders.Provider;
import org.evenhand.folders.Unscored;
import org.evenhand.folders.files.Shelf;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Bid.Cause;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.shared.Nearest;
import org.evenhand.shared.Quantity;
import org.springframework.modulith.NamedInterface;

/** Reads {@code bids/<id>/bid.yaml}. */
@NamedInterface("content")
public final class BidYaml {
    public static final String FILE = "bid.yaml";
    private static final int LONGEST_NAME = 400;
    private static final int LAST_VERSION = 100_000;
    private static final List<String> RATINGS = List.of("outstanding", "good", "requires-improvement", "inadequate");
    public static final Form<Boolean> EMBEDDED =
            Forms.word(List.of(false, true), embedded -> embedded ? "embedded" : "additional");

    /** A day, or a moment of one, kept as it is written. */
    private static final Form<String> DAY = new Form<>(
            "2000-01-01",
            text -> {
                if (text.indexOf('T') > 0) {
                    Forms.MOMENT.reading().of(text);
                } else {
                    Forms.DATE.reading().of(text);
                }
                return text;
            },
            text -> text);

    /** Other words than the four may be true of a provider, but a misspelt one of the four would fail it at a gate. */
    private static final Form<String> RATING = new Form<>(
            "good",
            text -> {
                String word = Forms.TEXT.reading().of(text);
                if (!RATINGS.contains(word) && Nearest.to(word, RATINGS).isPresent()) {
                    throw Forms.unknown(word, RATINGS);
                }
                return word;
            },
            text -> text);

    private static final Form<Integer> PERIOD = Forms.whole(1, 100);
    /** The name of a question, as a form has it. */
    private static final Form<String> QUESTION = new Form<>(
            "?",
            text -> {
                if (text.length() > LONGEST_NAME) {
                    throw new Form.Misread("is longer than any name of a question");
                }
                return Forms.TEXT.reading().of(text);
            },
            text -> text);

    private BidYaml() {}

    /**
     * The part of a bid that scores, and what stands beside it.
     *
     * @param provider who made it
     */
    public record Read(Bid bid, Provider provider, Unscored unscored) {}

    /** Reads the bid of a folder. */
    public static Read read(YamlMap map, BidId folder, Shelf shelf, Optional<OffsetDateTime> deadline) {
        return read(map, named(folder), shelf, deadline);
    }

    /** Reads a bid that stands in no folder. */
    public static Read read(YamlMap map, Shelf shelf) {
        return read(map, Ids.BID, shelf, Optional.empty());
    }

    private static Read read(YamlMap map, Form<BidId> named, Shelf shelf, Optional<OffsetDateTime> deadline) {
        BidId id = map.one("id", named);
        Provider provider = map.map("provider", BidYaml::provider);
        SortedMap<FactName, FactValue> facts = new TreeMap<>(map.keyed("facts", Ids.FACT, Forms.FACT));
        provider.regulated().ifPresent(regulated -> add(map, facts, "regulated", new FactValue.Truth(regulated)));
        provider.cqcRating().ifPresent(rating -> add(map, facts, "cqcRating", FactValue.of(rating)));
        OffsetDateTime received = map.one("received", Forms.MOMENT);
        Optional<Bid.Withdrawal> withdrawn = map.maybeMap("withdrawn", BidYaml::withdrawal);
        Optional<Bid.Disregard> disregarded = map.maybeMap("disregarded", BidYaml::disregard);
        if (withdrawn.isPresent()
                || disregarded.isPresent()
                || deadline.filter(received::isAfter).isPresent()) {
            shelf.leaveUnread();
        }
        Bid bid = new Bid(
                id,
                received,
                map.maybe("price", Forms.PRICE),
                map.maybe("deployedFte", Forms.SIZE),
                facts,
                map.maps("commitments", commitment -> commitment(commitment, shelf)),
                map.maps("outcomes", outcome -> outcome(outcome, shelf)),
                withdrawn,
                disregarded);
        Unscored unscored = new Unscored(
                new TreeMap<>(map.keyed("answers", Ids.CRITERION, Forms.TEXT)),
                map.maps(
                        "evidence",
                        shown -> new Unscored.Shown(shown.maybe("for", Ids.CRITERION), shelf.evidence(shown))),
                map.maps("delivery", BidYaml::delivery),
                new TreeMap<>(map.keyed("notes", QUESTION, Forms.TEXT)),
                map.maybeMap("for", BidYaml::madeFor),
                map.maps(
                        "unconfirmed",
                        share -> new Unscored.Unconfirmed(
                                share.one("partner", Forms.TEXT),
                                share.one("measure", Ids.MEASURE),
                                share.one("quantity", Forms.COUNT),
                                share.maybe("value", EMBEDDED).orElse(false))));
        return new Read(bid, provider, unscored);
    }

    private static Unscored.MadeFor madeFor(YamlMap named) {
        return new Unscored.MadeFor(
                named.one("tender", Ids.TENDER),
                named.maybe("lot", Ids.LOT),
                named.maybe("version", Forms.whole(1, LAST_VERSION)));
    }

    private static Form<BidId> named(BidId folder) {
        return new Form<>(
                folder,
                text -> {
                    BidId id = Ids.BID.reading().of(text);
                    if (!id.equals(folder)) {
                        throw new Form.Misread("is not the name of the bid's folder; write id: " + folder
                                + " or rename the folder to bids/" + id);
                    }
                    return id;
                },
                Ids.BID.canonical());
    }

    private static Provider provider(YamlMap provider) {
        return new Provider(
                provider.one("name", Forms.TEXT),
                provider.maybe("legalForm", Forms.TEXT),
                provider.maybe("fte", Forms.COUNT),
                provider.maybe(
                        "annualIncome",
                        Forms.NOT_NEGATIVE.as(org.evenhand.shared.Money::new, org.evenhand.shared.Money::amount)),
                provider.maybe("regulated", Forms.TRUTH),
                provider.maybe("cqcRating", RATING));
    }

    private static void add(YamlMap map, SortedMap<FactName, FactValue> facts, String name, FactValue value) {
        FactValue other = facts.putIfAbsent(new FactName(name), value);
        if (other != null && !other.equals(value)) {
            map.mistake(
                    "facts",
                    "The fact “" + name + "” is " + other + ", but provider." + name + " is " + value
                            + "; write it once, under provider");
        }
    }

    private static Bid.Commitment commitment(YamlMap commitment, Shelf shelf) {
        return new Bid.Commitment(
                commitment.one("measure", Ids.MEASURE),
                commitment.one("quantity", Forms.COUNT),
                commitment.maybe("value", EMBEDDED).orElse(false),
                commitment.maybe("how", Forms.TEXT),
                commitment.maps("evidence", shelf::evidence));
    }

    private static Unscored.Delivery delivery(YamlMap delivery) {
        Optional<Integer> quarter = delivery.maybe("quarter", PERIOD);
        Optional<Integer> year = delivery.maybe("year", PERIOD);
        if (quarter.isPresent() == year.isPresent()) {
            delivery.mistake("quarter", "Write either quarter or year, counted from 1");
        }
        return new Unscored.Delivery(
                delivery.one("measure", Ids.MEASURE), quarter, year, delivery.one("quantity", Forms.COUNT));
    }

    private static Bid.Outcome outcome(YamlMap outcome, Shelf shelf) {
        Quantity people = outcome.one("people", Forms.COUNT);
        Quantity improved = outcome.one("improved", Forms.COUNT);
        if (outcome.has("people") && improved.value().compareTo(people.value()) > 0) {
            outcome.mistake(
                    "improved",
                    "More people improved (" + improved + ") than were asked (" + people + "); correct one of the two");
        }
        return new Bid.Outcome(outcome.one("indicator", Ids.INDICATOR), people, improved, shelf.source(outcome));
    }

    private static Bid.Withdrawal withdrawal(YamlMap withdrawn) {
        OffsetDateTime at = withdrawn.one("at", Forms.MOMENT);
        return new Bid.Withdrawal(at, withdrawn.one("reason", Forms.TEXT));
    }

    /** A bid may be set aside for its price only after the bidder was asked and had its say. */
    private static Bid.Disregard disregard(YamlMap disregarded) {
        Cause because = disregarded.one("because", Forms.word(Cause.class));
        boolean asking = because == Cause.ABNORMALLY_LOW && disregarded.has("because");
        return new Bid.Disregard(
                because,
                asking ? Optional.of(disregarded.one("asked", DAY)) : disregarded.maybe("asked", DAY),
                asking
                        ? Optional.of(disregarded.one("explanation", Forms.TEXT))
                        : disregarded.maybe("explanation", Forms.TEXT),
                disregarded.one("reason", Forms.TEXT));
    }
}
