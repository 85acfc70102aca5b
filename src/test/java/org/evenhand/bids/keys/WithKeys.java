package org.evenhand.bids.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of keys have in common: a tender that was just published, and three people of its buyer. */
abstract class WithKeys extends WithAWholeDraft {

    /** The commissioner of the demonstration, who chooses. */
    static final String CERI = "commissioner";

    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "administrator";

    /** The passphrases that everybody has by their names. */
    static final Map<String, String> PASSPHRASES = Map.of(
            CERI, "seven kettles under the old bridge",
            AUDITOR, "a heron counts nobody’s umbrellas",
            ADMINISTRATOR, "plum lanterns argue about gravel");

    @Autowired
    TenderKeys keys;

    @Autowired
    TenderKeyRows rows;

    @Autowired
    OpenerRows openerRows;

    @Autowired
    GivenShares given;

    @Autowired
    ReadingCustody reads;

    @Autowired
    ChoosingCustody choosing;

    @Autowired
    KeepingShares keeping;

    @Autowired
    OpeningKeys opening;

    @Autowired
    KeyAccess access;

    @Autowired
    MasterKeys masterKeys;

    @Autowired
    Leftovers leftovers;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void published() {
        publish();
        choiceEnds(Instant.now().plus(Duration.ofHours(72)));
    }

    @AfterEach
    void cancelled() {
        as(CERI);
        ending.cancel(id, "Nobody needs it any more");
    }

    /** Moves the moment until which it can be chosen. */
    final void choiceEnds(Instant moment) {
        jdbc.sql("update tender_key set choice_ends = ? where tender = ?")
                .params(Moments.at(moment), id.value())
                .update();
    }

    final AccountId as(String who) {
        return SignedInAs.demo(context, who);
    }

    final TenderCustody custody() {
        return reads.of(id).orElseThrow();
    }

    static KeyOutcome refused(KeyRefusal why) {
        return new KeyOutcome.Refused(why);
    }

    final KeyOutcome name(String... people) {
        as(CERI);
        return choosing.name(
                id,
                Stream.of(people).map(who -> SignedInAs.account(context, who)).toList());
    }

    final KeyOutcome choosePassphrase(String who) {
        as(who);
        String words = PASSPHRASES.getOrDefault(who, "");
        return keeping.choosePassphrase(id, words, words);
    }

    final KeyOutcome give(String who) {
        as(who);
        return keeping.give(id, PASSPHRASES.getOrDefault(who, ""));
    }

    /** People are named, have their passphrases and their shares; the sheet. */
    final RecoverySheet shared(String... people) {
        assertThat(name(people)).isEqualTo(new KeyOutcome.Done());
        List.of(people).forEach(who -> assertThat(choosePassphrase(who)).isEqualTo(new KeyOutcome.Done()));
        as(CERI);
        return ((KeyOutcome.SharesMade) choosing.makeShares(id)).sheet();
    }

    /** The same, and two of them rehearsed. */
    final RecoverySheet keptByPeople(String... people) {
        RecoverySheet sheet = shared(people);
        assertThat(give(people[0])).isEqualTo(new KeyOutcome.WaitsForSecond());
        assertThat(give(people[1])).isEqualTo(new KeyOutcome.Rehearsed());
        return sheet;
    }

    /** A clock that shows another time, and goes on. */
    static Clock later(Duration by) {
        return Clock.offset(Clock.system(ZoneOffset.UTC), by);
    }

    /** The moment after the deadline. */
    final Clock afterDeadline() {
        Duration left = Duration.between(
                Instant.now(), reading.latest(id).orElseThrow().published().deadline());
        return later(left.plusSeconds(1));
    }

    /** Everything about keys as it is at another time. */
    final class At {
        final Clock now;
        final TenderKeys keys;
        final GivenShares given;
        final KeepingShares keeping;
        final ChoosingCustody choosing;
        final OpeningKeys opening;

        At(Clock clock) {
            keys = new TenderKeys(rows, reading, masterKeys, events, manager, Duration.ofHours(72), clock);
            given = new GivenShares(openerRows, masterKeys, clock);
            keeping =
                    new KeepingShares(rows, openerRows, given, access, reading, events, transactions, leftovers, clock);
            choosing = new ChoosingCustody(keys, rows, openerRows, access, reading, events, leftovers, clock);
            opening = new OpeningKeys(keys, rows, given, reading, masterKeys);
            now = clock;
        }

        KeyOutcome give(String who) {
            as(who);
            return keeping.give(id, PASSPHRASES.getOrDefault(who, ""));
        }
    }
}
