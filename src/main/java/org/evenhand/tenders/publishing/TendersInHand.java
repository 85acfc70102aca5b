package org.evenhand.tenders.publishing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.criteria.Framework;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderLines;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.readiness.Readiness;
import org.evenhand.tenders.signoff.DraftDigest;
import org.evenhand.tenders.signoff.SigningOff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who may read drafts what has to happen with them next, and when; of many tenders it reads only the newest whole. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
public class TendersInHand {

    /** As many drafts are read whole. */
    public static final int MOST = 20;

    /** Days of a published tender that its notice tells everybody are not told again. */
    private static final Set<Milestone> TOLD_BY_NOTICE =
            Set.of(Milestone.PUBLISHED, Milestone.QUESTIONS, Milestone.DEADLINE);

    private final TenderLines lines;
    private final TenderAccess access;
    private final Readiness readiness;
    private final SigningOff signing;
    private final PublishingTenders publishing;
    private final ReadingNotices notices;
    private final Clock clock;

    TendersInHand(
            TenderLines lines,
            TenderAccess access,
            Readiness readiness,
            SigningOff signing,
            PublishingTenders publishing,
            ReadingNotices notices,
            Clock clock) {
        this.lines = lines;
        this.access = access;
        this.readiness = readiness;
        this.signing = signing;
        this.publishing = publishing;
        this.notices = notices;
        this.clock = clock;
    }

    /** How many tenders the signed-in person may read that are being drafted. */
    public long drafts() {
        return lines.readable().stream()
                .filter(line -> line.status() == TenderStatus.PLANNING)
                .count();
    }

    /** The tenders about which somebody has to do something next, the one changed last first, and {@link #MOST} at most. */
    public List<TenderInHand> newest() {
        Map<TenderId, TenderNotice.Listed> published =
                notices.listed().stream().collect(Collectors.toMap(TenderNotice.Listed::tender, Function.identity()));
        Instant now = clock.instant();
        return lines.readable().stream()
                .filter(line -> line.status() == TenderStatus.PLANNING
                        || Optional.ofNullable(published.get(line.tender()))
                                .filter(notice -> notice.isOpen(now))
                                .filter(notice -> line.changedAt().isAfter(notice.changedAt()))
                                .isPresent())
                .limit(MOST)
                .flatMap(line -> access.find(line.tender()).stream())
                .flatMap(tender -> inHand(tender).stream())
                .toList();
    }

    /** The days of the tenders from one day to another; both count. Of a published tender those that its notice gives too. */
    public List<TenderLines.PlannedDay> days(LocalDate first, LocalDate last) {
        return lines.days(lines.readable(), first, last).stream()
                .filter(day -> day.status() == TenderStatus.PLANNING
                        || !TOLD_BY_NOTICE.contains(day.milestone()) && isPublished(day))
                .toList();
    }

    private boolean isPublished(TenderLines.PlannedDay day) {
        return notices.lastPublished(day.tender())
                .filter(one -> one.content()
                        .says(NoticeField.valueOf(day.milestone().name()))
                        .equals(day.day().toString()))
                .isPresent();
    }

    private Optional<TenderInHand> inHand(DraftTender tender) {
        Framework framework = readiness.framework(tender);
        TenderInHand found = new TenderInHand(
                tender,
                access.mayWrite(tender),
                Set.copyOf(signing.signsFor(tender)),
                readiness.of(tender, framework),
                readiness.standing(tender, DraftDigest.digest(tender, framework)),
                0);
        if (!tender.isPublished()) {
            return Optional.of(found);
        }
        // Only who may publish it is told what bidders do not read yet.
        return found.isWritable()
                ? publishing.preview(tender.id()).flatMap(preview -> changed(found, preview))
                : Optional.of(found).filter(any -> !found.unsigned().isEmpty());
    }

    /** A change may have been taken back since. */
    private static Optional<TenderInHand> changed(TenderInHand found, Preview preview) {
        return preview.changes().isEmpty() && preview.content().isPresent()
                ? Optional.empty()
                : Optional.of(new TenderInHand(
                        found.tender(),
                        true,
                        found.signsFor(),
                        found.ready(),
                        found.signOffs(),
                        preview.changes().size()));
    }
}
