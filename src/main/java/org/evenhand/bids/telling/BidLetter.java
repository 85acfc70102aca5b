package org.evenhand.bids.telling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/**
 * Letter to one person about a bid, before it is put into words.
 *
 * @param moment that it tells of: when a request arrived, or the deadline
 * @param digest of what was sealed; empty in all other letters
 * @param givenUp when nobody tries to send it any more
 */
record BidLetter(
        Kind kind,
        AccountId to,
        TenderId tender,
        String lot,
        int number,
        Instant moment,
        String digest,
        Instant givenUp)
        implements WaitingLetter {

    /** Kind of a letter. */
    enum Kind {
        /** Somebody sealed the bid. */
        SEALED,
        /** Somebody took it back. */
        WITHDRAWN,
        /** Somebody confirmed that it stands for the version that counts. */
        CONFIRMED,
        /** A bid that was begun is not sealed. */
        NOT_SEALED,
        /** A sealed bid stands for an earlier version. */
        TO_CONFIRM;

        /** The messages of the letter. */
        String key() {
            return "letter.bid-" + Constants.word(this);
        }
    }

    private static final List<String> NAMES =
            List.of("kind", "to", "tender", "lot", "number", "moment", "digest", "givenUp");

    @Override
    public String text() {
        TreeMap<String, String> all = new TreeMap<>();
        List<String> values = List.of(
                Constants.word(kind),
                to.value(),
                tender.value(),
                lot,
                String.valueOf(number),
                moment.toString(),
                digest,
                givenUp.toString());
        for (int at = 0; at < values.size(); at++) {
            all.put(NAMES.get(at), values.get(at));
        }
        return new FrozenFiles(all).text();
    }

    static BidLetter read(String text) {
        Map<String, String> all = FrozenFiles.of(text).files();
        List<String> said =
                NAMES.stream().map(name -> all.getOrDefault(name, "")).toList();
        return new BidLetter(
                Constants.of(Kind.class, said.get(0)).orElseThrow(),
                new AccountId(said.get(1)),
                new TenderId(said.get(2)),
                said.get(3),
                Integer.parseInt(said.get(4)),
                Instant.parse(said.get(5)),
                said.get(6),
                Instant.parse(said.get(7)));
    }
}
