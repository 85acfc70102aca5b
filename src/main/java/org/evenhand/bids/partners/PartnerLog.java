package org.evenhand.bids.partners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.bids.partners.PartnerAsk.State;
import org.evenhand.shared.Constants;

/**
 * All that partners of a bid were asked, and what they said last of each statement.
 *
 * @param asks the first first; of many the newest
 * @param answers by the keys of statements
 */
public record PartnerLog(List<PartnerAsk> asks, SortedMap<String, PartnerAnswer> answers) {

    /** Nobody was asked. */
    public static final PartnerLog NONE = new PartnerLog(List.of(), new TreeMap<>());

    private static final int MOST_ASKS = 200;

    /** State of a statement. */
    public enum Standing {
        /** It was not answered as it stands now. */
        OPEN,
        CONFIRMED,
        /** Something else was confirmed before. */
        CHANGED,
        /** It is said not to be so. */
        DENIED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Copies what it holds. */
    public PartnerLog {
        asks = List.copyOf(asks);
        answers = new TreeMap<>(answers);
    }

    /** How a statement stands as it is now. */
    public Standing standing(PartnerStatement statement) {
        return answer(statement)
                .map(answer -> {
                    boolean same = answer.digest().equals(statement.digest());
                    return answer.confirmed()
                            ? same ? Standing.CONFIRMED : Standing.CHANGED
                            : same ? Standing.DENIED : Standing.OPEN;
                })
                .orElse(Standing.OPEN);
    }

    /** What was last said of a statement. */
    public Optional<PartnerAnswer> answer(PartnerStatement statement) {
        return Optional.ofNullable(answers.get(statement.key()));
    }

    /** The last request to a partner; empty where there was none. */
    public Optional<PartnerAsk> last(int partner) {
        return asks.stream().filter(ask -> ask.partner() == partner).reduce((earlier, later) -> later);
    }

    /** The last request to a partner, if it was not taken back and went to the address that stands there now. */
    public Optional<PartnerAsk> standing(BidPartners.Partner partner) {
        return last(partner.row())
                .filter(ask -> ask.state() != State.WITHDRAWN)
                .filter(ask -> partner.address()
                        .filter(address -> address.key().equals(ask.address()))
                        .isPresent());
    }

    /** How many requests went to an address since a moment. */
    public long since(Instant moment, String address) {
        return asks.stream()
                .filter(ask -> ask.address().equals(address) && ask.at().isAfter(moment))
                .count();
    }

    /** How many requests there were since a moment. */
    public long since(Instant moment) {
        return asks.stream().filter(ask -> ask.at().isAfter(moment)).count();
    }

    /** The same with one more request, which takes the place of those before it to the same partner. */
    public PartnerLog with(PartnerAsk ask) {
        List<PartnerAsk> all = new ArrayList<>();
        asks.stream()
                .skip(Math.max(0, asks.size() - MOST_ASKS + 1L))
                .map(one -> one.partner() == ask.partner() && one.state() == State.OPEN ? one.in(State.REPLACED) : one)
                .forEach(all::add);
        all.add(ask);
        return new PartnerLog(all, answers);
    }

    /** The same, with another state of the last request to a partner. */
    public PartnerLog with(int partner, State state) {
        Optional<PartnerAsk> last = last(partner);
        return new PartnerLog(
                asks.stream()
                        .map(ask -> last.filter(ask::equals).isPresent() ? ask.in(state) : ask)
                        .toList(),
                answers);
    }

    /** The same with one more answer, which takes the place of an earlier one to the same statement. */
    public PartnerLog with(PartnerAnswer answer) {
        SortedMap<String, PartnerAnswer> all = new TreeMap<>(answers);
        all.put(answer.key(), answer);
        return new PartnerLog(asks, all);
    }

    /** Whether anything was answered after a moment. */
    public boolean isAnsweredSince(Instant moment) {
        return answers.values().stream().anyMatch(answer -> answer.at().isAfter(moment));
    }
}
