package org.evenhand.bids.keys;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.encryption.SecretShare;
import org.evenhand.encryption.SecretShares;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commissioners of the buyers choose who keeps the key of a published tender: they leave it with the service, or name people and
 * have the key shared out among them. It changes hands only with a rehearsal ({@link KeepingShares}).
 */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
@NamedInterface("keys")
public class ChoosingCustody {

    /** Nothing is sealed for so long after the last moment to change the custody, so that no act overtakes another. */
    static final Duration MARGIN = Duration.ofMinutes(1);

    private final TenderKeys keys;
    private final TenderKeyRows rows;
    private final OpenerRows openers;
    private final KeyAccess access;
    private final ReadingNotices notices;
    private final ApplicationEventPublisher events;
    private final Leftovers leftovers;
    private final Clock clock;

    ChoosingCustody(
            TenderKeys keys,
            TenderKeyRows rows,
            OpenerRows openers,
            KeyAccess access,
            ReadingNotices notices,
            ApplicationEventPublisher events,
            Leftovers leftovers,
            Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.openers = openers;
        this.access = access;
        this.notices = notices;
        this.events = events;
        this.leftovers = leftovers;
        this.clock = clock;
    }

    /** Leaves the key with the service for good, so that bids can be sealed at once. */
    public KeyOutcome leaveWithService(TenderId tender) {
        Actor.Person me = access.choosing(tender);
        TenderKey key = locked(tender);
        if (key.isSettled(clock.instant())) {
            return new KeyOutcome.Refused(KeyRefusal.SETTLED);
        }
        rows.settle(tender, By.of(me, Moments.now(clock)));
        forgetShares(tender);
        openers.of(tender).forEach(one -> openers.takeOut(tender, one.account()));
        events.publishEvent(KeyAuditEvent.LEFT_WITH_SERVICE.on(tender, me, key.key()));
        return new KeyOutcome.Done();
    }

    /** Names those who are to keep the key; who is named already keeps their passphrase. Shares that were made count no more. */
    public KeyOutcome name(TenderId tender, List<AccountId> named) {
        Actor.Person me = access.choosing(tender);
        TenderKey key = locked(tender);
        Set<AccountId> all = new HashSet<>(named);
        Map<AccountId, String> candidates = access.candidates(tender);
        Optional<KeyRefusal> objection = objection(key, clock.instant())
                .or(() -> Optional.of(KeyRefusal.TOO_FEW).filter(few -> all.size() < Custody.NEEDED))
                .or(() -> Optional.of(KeyRefusal.NOT_THEIRS)
                        .filter(any -> !candidates.keySet().containsAll(all)));
        if (objection.isPresent()) {
            return new KeyOutcome.Refused(objection.get());
        }
        forgetShares(tender);
        By by = By.of(me, Moments.now(clock));
        openers.of(tender).forEach(one -> {
            if (!all.remove(one.account())) {
                openers.takeOut(tender, one.account());
            }
        });
        all.forEach(account -> openers.name(tender, account, candidates.getOrDefault(account, ""), by));
        events.publishEvent(KeyAuditEvent.OPENERS_NAMED
                .on(tender, me)
                .with(Map.of("openers", String.valueOf(named.stream().distinct().count()))));
        return new KeyOutcome.Done();
    }

    /**
     * Makes a new key and shares it out: one share to everybody who was named, one on a recovery sheet. The half that opens
     * is never kept.
     */
    public KeyOutcome makeShares(TenderId tender) {
        Actor.Person me = access.choosing(tender);
        TenderKey key = locked(tender);
        List<Opener> named = openers.of(tender);
        Optional<KeyRefusal> objection = objection(key, clock.instant())
                .or(() -> Optional.of(KeyRefusal.TOO_FEW).filter(few -> named.size() < Custody.NEEDED))
                .or(() -> Optional.of(KeyRefusal.NOT_READY)
                        .filter(any -> !named.stream().allMatch(Opener::isReady)));
        if (objection.isPresent()) {
            return new KeyOutcome.Refused(objection.get());
        }
        forgetShares(tender);
        leftovers.clearAway();
        TenderKeyPair pair = TenderKeyPair.fresh();
        String written = shareOut(tender, pair, named);
        rows.prepare(tender, pair.sealing(), By.of(me, Moments.now(clock)));
        events.publishEvent(KeyAuditEvent.SHARES_MADE.on(tender, me, pair.sealing()));
        return new KeyOutcome.SharesMade(
                new RecoverySheet(tender, title(tender), pair.sealing().id().toString(), written));
    }

    private String shareOut(TenderId tender, TenderKeyPair pair, List<Opener> named) {
        byte[] opening = pair.opening().bytes();
        List<SecretShare> shares = SecretShares.split(opening, named.size() + 1, Custody.NEEDED);
        Arrays.fill(opening, (byte) 0);
        for (int one = 0; one < named.size(); one++) {
            AccountId account = named.get(one).account();
            byte[] share = shares.get(one).bytes();
            openers.share(
                    tender,
                    account,
                    openers.own(tender, account).orElseThrow().wrap(share, KeepingShares.context(tender, account)));
            Arrays.fill(share, (byte) 0);
        }
        String written = shares.getLast().written();
        shares.forEach(SecretShare::wipe);
        return written;
    }

    private void forgetShares(TenderId tender) {
        rows.forgetPrepared(tender);
        openers.forgetShares(tender);
        openers.forgetGiven(tender);
    }

    /** Why the custody cannot be changed at a moment; empty where it can. */
    static Optional<KeyRefusal> objection(TenderKey key, Instant now) {
        if (key.isSettled(now)) {
            return Optional.of(KeyRefusal.SETTLED);
        }
        return now.isBefore(key.choiceEnds().minus(MARGIN)) ? Optional.empty() : Optional.of(KeyRefusal.TOO_LATE);
    }

    private TenderKey locked(TenderId tender) {
        return keys.of(tender).flatMap(any -> rows.lock(tender)).orElseThrow(CurrentPerson::denied);
    }

    private String title(TenderId tender) {
        return notices.lastPublished(tender).map(PublishedTender::title).orElseGet(tender::value);
    }
}
