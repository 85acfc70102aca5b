package org.evenhand.bids.keys;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.encryption.Passphrase;
import org.evenhand.encryption.PassphraseLock;
import org.evenhand.encryption.SealingKey;
import org.evenhand.encryption.SecretShare;
import org.evenhand.encryption.TenderKeyPair;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Those who keep a share choose their passphrase, rehearse before the deadline, and give their share for the opening after it.
 * Stretching a passphrase takes long, so it is done outside of transactions.
 */
@Service
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class KeepingShares {

    private static final int TEST = 32;

    private final TenderKeyRows rows;
    private final OpenerRows openers;
    private final GivenShares shares;
    private final KeyAccess access;
    private final ReadingNotices notices;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Leftovers leftovers;
    private final Clock clock;

    KeepingShares(
            TenderKeyRows rows,
            OpenerRows openers,
            GivenShares shares,
            KeyAccess access,
            ReadingNotices notices,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Leftovers leftovers,
            Clock clock) {
        this.rows = rows;
        this.openers = openers;
        this.shares = shares;
        this.access = access;
        this.notices = notices;
        this.events = events;
        this.transactions = transactions;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    static String context(TenderId tender, AccountId account) {
        return "share of " + account.value() + " in tender " + tender;
    }

    /** Chooses the passphrase under which the signed-in person’s share is locked. Shares that were made count no more. */
    public KeyOutcome choosePassphrase(TenderId tender, String typed, String again) {
        Actor.Person me = access.keeping(tender);
        if (!isNamed(tender, me)) {
            return new KeyOutcome.Refused(KeyRefusal.NO_SHARES);
        }
        if (!typed.equals(again)) {
            return new KeyOutcome.Refused(KeyRefusal.DIFFERENT);
        }
        try (Passphrase passphrase = Passphrase.typed(typed)) {
            Optional<KeyRefusal> weak = passphrase.weakness().map(KeepingShares::refusal);
            if (weak.isPresent()) {
                return new KeyOutcome.Refused(weak.get());
            }
            TenderKeyPair own = TenderKeyPair.fresh();
            byte[] opening = own.opening().bytes();
            byte[] locked = PassphraseLock.lock(opening, passphrase, context(tender, me.account()));
            Arrays.fill(opening, (byte) 0);
            leftovers.clearAway();
            return inTransaction(() -> chosen(tender, me, own.sealing(), locked));
        }
    }

    private KeyOutcome chosen(TenderId tender, Actor.Person me, SealingKey own, byte[] locked) {
        Instant now = Moments.now(clock);
        Optional<KeyRefusal> objection = rows.lock(tender).flatMap(key -> ChoosingCustody.objection(key, now));
        if (objection.isPresent()) {
            return new KeyOutcome.Refused(objection.get());
        }
        rows.forgetPrepared(tender);
        openers.forgetShares(tender);
        openers.forgetGiven(tender);
        openers.chosen(tender, me.account(), own, locked, now);
        events.publishEvent(KeyAuditEvent.PASSPHRASE_CHOSEN.on(tender, me));
        return new KeyOutcome.Done();
    }

    private static KeyRefusal refusal(Passphrase.Weakness weakness) {
        return switch (weakness) {
            case SHORT -> KeyRefusal.SHORT;
            case LONG -> KeyRefusal.LONG;
            case REPEATED -> KeyRefusal.REPEATED;
            case GUESSABLE -> KeyRefusal.GUESSABLE;
        };
    }

    /**
     * Unlocks the signed-in person’s share: before the deadline for a rehearsal, after it for the opening. The first share is
     * held for an hour; the second has to come from somebody else.
     */
    public KeyOutcome give(TenderId tender, String typed) {
        Actor.Person me = access.keeping(tender);
        Optional<OpenerRows.Kept> kept = openers.kept(tender, me.account());
        if (kept.flatMap(OpenerRows.Kept::share).isEmpty()) {
            return new KeyOutcome.Refused(KeyRefusal.NO_SHARES);
        }
        String context = context(tender, me.account());
        try (Passphrase passphrase = Passphrase.typed(typed)) {
            Optional<byte[]> own = PassphraseLock.open(kept.get().lockedKey(), passphrase, context);
            Optional<SecretShare> share = own.flatMap(
                            key -> OpeningKey.of(key).unwrap(kept.get().share().orElseThrow(), context))
                    .map(KeepingShares::share);
            own.ifPresent(key -> Arrays.fill(key, (byte) 0));
            leftovers.clearAway();
            return share.map(one -> taken(tender, me, one))
                    .orElseGet(() -> inTransaction(() -> {
                        events.publishEvent(KeyAuditEvent.PASSPHRASE_REFUSED.on(tender, me));
                        return new KeyOutcome.Refused(KeyRefusal.WRONG_PASSPHRASE);
                    }));
        }
    }

    private static SecretShare share(byte[] bytes) {
        SecretShare share = SecretShare.of(bytes);
        Arrays.fill(bytes, (byte) 0);
        return share;
    }

    /** Gives the share of the recovery sheet for the opening, in place of one person’s. */
    public KeyOutcome giveRecovery(TenderId tender, String typed) {
        Actor.Person me = access.keeping(tender);
        if (!isAfterDeadline(tender)) {
            return new KeyOutcome.Refused(KeyRefusal.BEFORE_DEADLINE);
        }
        leftovers.clearAway();
        return SecretShare.typed(typed)
                .map(share -> taken(tender, me, share))
                .orElseGet(() -> new KeyOutcome.Refused(KeyRefusal.WRONG_SHEET));
    }

    private KeyOutcome taken(TenderId tender, Actor.Person me, SecretShare share) {
        try {
            return inTransaction(() -> take(tender, me, share));
        } finally {
            share.wipe();
        }
    }

    private KeyOutcome take(TenderId tender, Actor.Person me, SecretShare share) {
        TenderKey key = rows.lock(tender).orElseThrow(CurrentPerson::denied);
        boolean opens = isAfterDeadline(tender);
        Optional<SealingKey> expected = key.custody() == Custody.PEOPLE
                ? Optional.of(key.key())
                : Optional.of(tender).filter(any -> !opens).flatMap(rows::prepared);
        if (expected.isEmpty()) {
            return new KeyOutcome.Refused(KeyRefusal.NO_SHARES);
        }
        Instant since = opens ? deadline(tender) : Instant.EPOCH;
        List<AccountId> givers = shares.givers(tender, since);
        if (givers.contains(me.account())) {
            return new KeyOutcome.Refused(KeyRefusal.SAME_PERSON);
        }
        if (givers.isEmpty()) {
            shares.hold(tender, me.account(), share);
            events.publishEvent(KeyAuditEvent.SHARE_GIVEN.on(tender, me));
            return new KeyOutcome.WaitsForSecond();
        }
        return shares.joined(tender, since, Optional.of(share), expected.get())
                .map(opening -> opens ? ready(tender, me, share) : rehearsed(key, me, opening))
                .orElseGet(() -> {
                    shares.forget(tender);
                    return new KeyOutcome.Refused(KeyRefusal.NOT_TOGETHER);
                });
    }

    private KeyOutcome ready(TenderId tender, Actor.Person me, SecretShare share) {
        shares.hold(tender, me.account(), share);
        events.publishEvent(KeyAuditEvent.SHARE_GIVEN.on(tender, me));
        return new KeyOutcome.ReadyToOpen();
    }

    /** A test text is sealed and opened; where the key was only prepared, people keep it from now on. */
    private KeyOutcome rehearsed(TenderKey key, Actor.Person me, OpeningKey opening) {
        TenderId tender = key.tender();
        shares.forget(tender);
        byte[] test = Token.bytes(TEST);
        String context = "rehearsal of tender " + tender;
        boolean opened = opening.open(opening.sealingKey().seal(test, context), context)
                .filter(found -> Arrays.equals(found, test))
                .isPresent();
        if (!opened) {
            return new KeyOutcome.Refused(KeyRefusal.NOT_TOGETHER);
        }
        By by = By.of(me, Moments.now(clock));
        if (key.custody() == Custody.SERVICE) {
            Optional<KeyRefusal> objection = ChoosingCustody.objection(key, by.at());
            if (objection.isPresent()) {
                return new KeyOutcome.Refused(objection.get());
            }
            rows.giveToPeople(tender, opening.sealingKey());
            rows.settle(tender, by);
            events.publishEvent(new TenderKeyMade(tender, opening.sealingKey()));
            events.publishEvent(KeyAuditEvent.GIVEN_TO_PEOPLE.on(tender, me, opening.sealingKey()));
        }
        rows.rehearsed(tender, by);
        events.publishEvent(KeyAuditEvent.REHEARSED.on(tender, me, opening.sealingKey()));
        return new KeyOutcome.Rehearsed();
    }

    private boolean isNamed(TenderId tender, Actor.Person me) {
        return openers.of(tender).stream().anyMatch(one -> one.account().equals(me.account()));
    }

    private boolean isAfterDeadline(TenderId tender) {
        return clock.instant().isAfter(deadline(tender));
    }

    private Instant deadline(TenderId tender) {
        return notices.lastPublished(tender).map(PublishedTender::deadline).orElseThrow(CurrentPerson::denied);
    }

    private KeyOutcome inTransaction(Supplier<KeyOutcome> act) {
        return Objects.requireNonNull(transactions.execute(any -> act.get()));
    }
}
