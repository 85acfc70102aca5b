package org.evenhand.bids.keys;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who act for the buyers of published tenders who keeps the keys. Nothing of any bid is read for it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class ReadingCustody {

    private final TenderKeys keys;
    private final TenderKeyRows rows;
    private final OpenerRows openers;
    private final GivenShares shares;
    private final KeyAccess access;
    private final ReadingNotices notices;
    private final Clock clock;

    ReadingCustody(
            TenderKeys keys,
            TenderKeyRows rows,
            OpenerRows openers,
            GivenShares shares,
            KeyAccess access,
            ReadingNotices notices,
            Clock clock) {
        this.keys = keys;
        this.rows = rows;
        this.openers = openers;
        this.shares = shares;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /** Who keeps the key of a tender; empty for those who do not act for its buyers. */
    public Optional<TenderCustody> of(TenderId tender) {
        return access.mayRead(tender) ? notices.lastPublished(tender).flatMap(this::custody) : Optional.empty();
    }

    /** The same of every published tender of the signed-in person’s organisations. */
    public List<TenderCustody> all() {
        Predicate<TenderId> mine = access.readable();
        return notices.listed().stream()
                .map(TenderNotice.Listed::tender)
                .filter(mine)
                .flatMap(tender -> notices.lastPublished(tender).flatMap(this::custody).stream())
                .toList();
    }

    private Optional<TenderCustody> custody(PublishedTender published) {
        TenderId tender = published.tender();
        Instant now = clock.instant();
        boolean chooses = access.mayChoose(tender);
        List<Opener> named = openers.of(tender);
        return keys.of(tender)
                .map(key -> new TenderCustody(
                        tender,
                        published.title(),
                        published.deadline(),
                        now,
                        key,
                        named,
                        chooses && !key.isSettled(now) ? access.mayBeOpeners(tender) : List.of(),
                        rows.prepared(tender).isPresent(),
                        given(tender, now.isAfter(published.deadline()) ? published.deadline() : Instant.EPOCH),
                        chooses,
                        access.me()));
    }

    private Optional<String> given(TenderId tender, Instant since) {
        return shares.givers(tender, since).stream().findFirst().map(account -> access.nameOf(account));
    }
}
