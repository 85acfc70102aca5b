package org.evenhand.bids.telling;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid.LogEntry;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps letters to bidders until they are sent. With each act that adds a sealed row goes one row here, so that comparing two dumps tells no
 * more than the sealed rows do; with what the timetable writes to many go rows that hold nothing, as many as chance will.
 */
@Component
public class TellingBidders {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SPREAD = 4;

    /** For so long it is tried again. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final BidLetterRows rows;
    private final LinkLetters post;
    private final Clock clock;
    private final int fewest;

    /** @param fewest as many rows that hold nothing at least go with letters to many */
    TellingBidders(BidLetterRows rows, LinkLetters post, Clock clock, @Value("${evenhand.decoys}") int fewest) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
        this.fewest = fewest;
    }

    /** Writes to whoever sealed a bid, took it back or confirmed it, in the transaction of the act. */
    public void done(BidReference reference, LogEntry entry) {
        if (post.canSend()) {
            entry.by()
                    .account()
                    .flatMap(account -> Constants.of(BidLetter.Kind.class, Constants.word(entry.kind()))
                            .map(kind -> new BidLetter(
                                    kind,
                                    account,
                                    reference.tender(),
                                    reference.lot(),
                                    entry.number(),
                                    entry.begun(),
                                    entry.digest().map(Sha256::toString).orElse(""),
                                    givenUp())))
                    .ifPresentOrElse(rows::add, rows::addDecoy);
        }
    }

    /** A row that holds nothing, with an act that adds a sealed row and of which nobody is told by a letter. */
    public void nothing() {
        if (post.canSend()) {
            rows.addDecoy();
        }
    }

    /**
     * Writes to somebody who confirms for a partner of a bid, in the transaction of the act.
     *
     * @param key of the messages of the letter
     * @param path where its link leads to
     */
    public void partner(EmailAddress to, String key, String path, Locale language, BidReference bid) {
        if (post.canSend()) {
            rows.add(new PartnerLetter(to, key, path, language, bid.provider(), bid.tender(), givenUp()));
        }
    }

    /** Keeps letters to many, or none, among rows that hold nothing. */
    void all(List<BidLetter> letters) {
        if (post.canSend()) {
            letters.forEach(rows::add);
            for (int left = fewest + CHANCE.nextInt(fewest * (SPREAD - 1)); left > 0; left--) {
                rows.addDecoy();
            }
        }
    }

    Instant givenUp() {
        return clock.instant().plus(PATIENCE);
    }
}
