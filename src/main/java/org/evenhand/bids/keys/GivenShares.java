package org.evenhand.bids.keys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.SealingKey;
import org.evenhand.encryption.SecretShare;
import org.evenhand.encryption.SecretShares;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Shares that were unlocked, held for an hour at most, wrapped by the master keys, until a second person gives another. */
@Component
class GivenShares {

    /** How long somebody else has for the second share. */
    static final Duration HELD = Duration.ofHours(1);

    private final OpenerRows rows;
    private final MasterKeys masterKeys;
    private final Clock clock;

    GivenShares(OpenerRows rows, MasterKeys masterKeys, Clock clock) {
        this.rows = rows;
        this.masterKeys = masterKeys;
        this.clock = clock;
    }

    /** Who gave a share that is still held, the first one first; of those given since a moment. */
    List<AccountId> givers(TenderId tender, Instant since) {
        return held(tender, since).stream().map(OpenerRows.Given::account).toList();
    }

    private List<OpenerRows.Given> held(TenderId tender, Instant since) {
        Instant hour = clock.instant().minus(HELD);
        return rows.given(tender, hour.isAfter(since) ? hour : since);
    }

    void hold(TenderId tender, AccountId account, SecretShare share) {
        byte[] bytes = share.bytes();
        rows.give(tender, account, masterKeys.encrypt(bytes, context(tender, account)), Moments.now(clock));
        Arrays.fill(bytes, (byte) 0);
    }

    void forget(TenderId tender) {
        rows.forgetGiven(tender);
    }

    /**
     * The key that the held shares make, with another one.
     *
     * @param expected the public half of it; shares that make another key make nothing
     */
    Optional<OpeningKey> joined(TenderId tender, Instant since, Optional<SecretShare> another, SealingKey expected) {
        List<SecretShare> held = new ArrayList<>();
        for (OpenerRows.Given given : held(tender, since)) {
            byte[] bytes = masterKeys.decrypt(given.share(), context(tender, given.account()));
            held.add(SecretShare.of(bytes));
            Arrays.fill(bytes, (byte) 0);
        }
        List<SecretShare> all = new ArrayList<>(held);
        another.ifPresent(all::add);
        try {
            return SecretShares.join(all, Custody.NEEDED).flatMap(secret -> key(secret, expected));
        } finally {
            held.forEach(SecretShare::wipe);
        }
    }

    private static Optional<OpeningKey> key(byte[] secret, SealingKey expected) {
        try {
            return Optional.of(OpeningKey.of(secret))
                    .filter(key -> key.sealingKey().equals(expected));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static String context(TenderId tender, AccountId account) {
        return "share of tender " + tender + " given by " + account.value();
    }

    /** Task that removes shares to which no second came. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        @Bean
        RecurringTask<Void> forgetGivenShares(OpenerRows rows, Clock clock) {
            return Tasks.recurring("forget-given-shares", Schedules.fixedDelay(Duration.ofMinutes(5)))
                    .execute((instance, context) ->
                            rows.forgetGivenBefore(clock.instant().minus(HELD)));
        }
    }
}
