package org.evenhand.tenders.publishing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.criteria.CopyingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.criteria.FreezingFrameworks;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.Publications;
import org.evenhand.notices.PublishedChange;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.CurrentPerson;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Roles;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.evenhand.tenders.drafting.BuyerRows;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.NoticeDays;
import org.evenhand.tenders.drafting.TenderAccess;
import org.evenhand.tenders.drafting.TenderAuditEvent;
import org.evenhand.tenders.drafting.TenderField;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.drafting.TenderRows;
import org.evenhand.tenders.drafting.TenderStatus;
import org.evenhand.tenders.drafting.TenderStatus.Step;
import org.evenhand.tenders.readiness.Readiness;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes tenders, anew after each change; for commissioners of the organisation that leads them. */
@Service
@Transactional
@RolesAllowed(Roles.COMMISSIONER)
@NamedInterface("publishing")
public class PublishingTenders {

    static final int LONGEST_REASON = 4000;

    private final TenderRows rows;
    private final ReadingNotices notices;
    private final Publications publications;
    private final BuyerRows buyers;
    private final TenderAccess access;
    private final Readiness readiness;
    private final FreezingFrameworks freezing;
    private final CopyingFrameworks copying;
    private final RulePacks packs;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingTenders(
            TenderRows rows,
            ReadingNotices notices,
            Publications publications,
            BuyerRows buyers,
            TenderAccess access,
            Readiness readiness,
            FreezingFrameworks freezing,
            CopyingFrameworks copying,
            RulePacks packs,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.publications = publications;
        this.buyers = buyers;
        this.access = access;
        this.readiness = readiness;
        this.freezing = freezing;
        this.copying = copying;
        this.packs = packs;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What would be published now; for those who may publish it. To others it is not there. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(TenderId id) {
        return access.find(id)
                .filter(access::mayWrite)
                .map(tender -> look(tender, readiness.framework(tender), clock.instant()));
    }

    /**
     * Publishes a draft as it stands, if it still is what the person looked at.
     *
     * @param seen stands for what the person looked at
     * @param reason why it is published anew; not asked for the first version
     */
    public PublishOutcome publish(TenderId id, Sha256 seen, String reason) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Instant now = Moments.now(clock);
        Preview found = look(tender, freezing.hold(tender.framework()), now);
        Optional<PublishOutcome> refusal = refusal(found, seen, reason);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Step step = found.step().orElseThrow();
        PublishedContent content = found.content().orElseThrow();
        Optional<String> why =
                step == Step.AMEND ? Optional.of(TypedText.clean(reason).strip()) : Optional.empty();
        PublishedTender publishedTender =
                PublishedTender.after(found.last(), id, tender.framework().value(), content, why, me.name(), now);
        rows.status(id, step.to());
        freezing.freeze(tender.framework());
        publications.publish(tender.lead(), publishedTender, rows.changed(id, By.of(me, now)));
        buyers.publish(id, publishedTender.version());
        return new PublishOutcome.Done(publishedTender);
    }

    /** Has the draft say the days on which it is published and begins: today, or those of its first version. */
    public void setDays(TenderId id) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Instant now = Moments.now(clock);
        days(tender, now).filter(any -> !tender.isClosed()).ifPresent(real -> {
            set(me, tender, TenderFields.of(Milestone.PUBLISHED), real.published(), now);
            set(me, tender, TenderFields.COMMENCED, real.commenced(), now);
        });
    }

    private void set(Actor.Person me, DraftTender tender, TenderField field, LocalDate day, Instant now) {
        if (!tender.says(field).equals(day.toString())) {
            rows.write(tender.id(), TenderPart.Id.TENDER, field.path(), day.toString(), By.of(me, now));
            events.publishEvent(TenderAuditEvent.TENDER_CHANGED
                    .by(me, tender.id(), rows.changed(tender.id(), By.of(me, now)))
                    .with(new TreeMap<>(Map.of(
                            "part", TenderPart.Kind.TENDER.word(),
                            "field", field.place(),
                            "from", tender.says(field),
                            "to", day.toString()))));
        }
    }

    /** A copy of the published criteria to be changed for the next version; the draft's own where they are not frozen. */
    public FrameworkId changeCriteria(TenderId id) {
        Actor.Person me = access.writing(id);
        DraftTender tender = rows.find(id).orElseThrow(TenderAccess::denied);
        Framework published = readiness.framework(tender);
        if (published.frozen().isEmpty() || tender.isClosed()) {
            return tender.framework();
        }
        FrameworkId copy = copying.forTender(tender.framework(), id, published.title());
        rows.framework(id, copy);
        long version = rows.changed(id, By.of(me, clock.instant()));
        events.publishEvent(TenderAuditEvent.CRITERIA_COPIED
                .by(me, id, version)
                .with(Map.of("from", tender.framework().value(), "to", copy.value())));
        return copy;
    }

    private Optional<PublishOutcome> refusal(Preview found, Sha256 seen, String reason) {
        Optional<Sha256> digest = found.digest();
        Optional<PublishedTender> last = found.last();
        DraftTender tender = found.tender();
        if (found.step().isEmpty()) {
            return Optional.of(new PublishOutcome.NotFrom(tender.status()));
        }
        if (last.isPresent() && digest.equals(last.map(PublishedTender::digest))) {
            return last.map(one -> new PublishOutcome.Already(one.version(), one.by(), one.at()));
        }
        if (!digest.equals(Optional.of(seen))) {
            return Optional.of(new PublishOutcome.ChangedSince(tender.changedBy(), tender.changedAt()));
        }
        if (found.refusal().isPresent()) {
            return found.refusal();
        }
        if (!found.ready().isReady()) {
            return Optional.of(new PublishOutcome.NotReady(found.ready()));
        }
        if (!found.mistakes().isEmpty()) {
            return Optional.of(new PublishOutcome.NotSound(found.mistakes()));
        }
        if (found.step().get() == Step.AMEND && reason.isBlank()) {
            return Optional.of(new PublishOutcome.NoReason());
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(new PublishOutcome.TooLong(LONGEST_REASON))
                : Optional.empty();
    }

    private Preview look(DraftTender tender, Framework framework, Instant now) {
        FrameworkReading reading = FrameworkReading.of(framework);
        PublicationDraft publicationDraft = PublicationDraft.of(
                tender,
                reading,
                new PublicationDraft.Names(
                        current::nameOf, pack -> packs.pack(pack).map(RulePack::version)));
        boolean sound = publicationDraft.mistakes().isEmpty();
        Optional<PublishedContent> content =
                publicationDraft.content().filter(any -> sound).map(PublishedContent::of);
        Optional<PublishedTender> last = notices.lastPublished(tender.id());
        List<PublishedChange> changes = last.isPresent() && content.isPresent()
                ? PublishedChange.between(last.get().content(), content.get())
                : List.of();
        Optional<Step> step = tender.status().steps().stream()
                .filter(one -> one == Step.PUBLISH || one == Step.AMEND)
                .findFirst();
        Optional<PublishOutcome> refusal = last.filter(one -> tender.status() == TenderStatus.ACTIVE)
                .flatMap(one -> now.isAfter(one.deadline())
                        ? Optional.of(new PublishOutcome.Closed(one.deadline()))
                        : AmendmentNoticePeriod.refusal(tender, one, changes, Days.of(now)))
                .or(() -> otherDays(tender, now));
        return new Preview(
                tender,
                framework,
                step,
                readiness.of(tender, framework),
                content,
                publicationDraft.mistakes(),
                last,
                changes,
                refusal);
    }

    /** The days as they were, or as they would be if it were published now; empty where the draft says none. */
    private Optional<NoticeDays> days(DraftTender tender, Instant now) {
        return notices.firstPublished(tender.id())
                .map(NoticeDays::of)
                .or(() -> NoticeDays.planned(tender).map(planned -> planned.on(Days.of(now))));
    }

    private Optional<PublishOutcome> otherDays(DraftTender tender, Instant now) {
        Optional<NoticeDays> planned = NoticeDays.planned(tender);
        return days(tender, now)
                .filter(real -> planned.isPresent() && !planned.equals(Optional.of(real)))
                .map(real -> new PublishOutcome.OtherDays(real.published(), real.commenced(), tender.isPublished()));
    }
}
