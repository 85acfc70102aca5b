package org.evenhand.bids.telling;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.DraftRows;
import org.evenhand.bids.draft.StoredDraft;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.people.Organisation;
import org.evenhand.people.accounts.Organisations;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds those who began a bid and did not seal it, and those whose sealed bid stands for an earlier version: seven days, a day and two hours before
 * the deadline, the latter also as soon as the tender was changed. The tasks belong to the tender and are there whether or not anybody
 * bids; only when one is due the drafts are looked at.
 */
@Component
class RemindingBidders {

    /** Named by tender, version and occasion. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("remind-bidders");

    private static final String PART = "/";

    /** Occasion of a reminder. */
    enum Occasion {
        AMENDED(Duration.ZERO),
        SEVEN_DAYS(Duration.ofDays(7)),
        ONE_DAY(Duration.ofDays(1)),
        TWO_HOURS(Duration.ofHours(2));

        private final Duration before;

        Occasion(Duration before) {
            this.before = before;
        }
    }

    private final ReadingNotices notices;
    private final Organisations organisations;
    private final DraftRows drafts;
    private final TellingBidders telling;
    private final SchedulerClient timeTable;
    private final Clock clock;

    RemindingBidders(
            ReadingNotices notices,
            Organisations organisations,
            DraftRows drafts,
            TellingBidders telling,
            SchedulerClient timeTable,
            Clock clock) {
        this.notices = notices;
        this.organisations = organisations;
        this.drafts = drafts;
        this.telling = telling;
        this.timeTable = timeTable;
        this.clock = clock;
    }

    @EventListener
    void published(NoticeNews.TenderPublished news) {
        notices.lastPublished(news.tender()).ifPresent(this::beforeDeadline);
    }

    @EventListener
    void amended(NoticeNews.TenderAmended news) {
        notices.lastPublished(news.tender()).ifPresent(published -> {
            schedule(published, Occasion.AMENDED, clock.instant());
            beforeDeadline(published);
        });
    }

    private void beforeDeadline(PublishedTender published) {
        Stream.of(Occasion.SEVEN_DAYS, Occasion.ONE_DAY, Occasion.TWO_HOURS).forEach(occasion -> {
            Instant at = published.deadline().minus(occasion.before);
            if (at.isAfter(clock.instant())) {
                schedule(published, occasion, at);
            }
        });
    }

    private void schedule(PublishedTender published, Occasion occasion, Instant at) {
        timeTable.schedule(
                TASK.instance(String.join(
                                PART,
                                published.tender().value(),
                                String.valueOf(published.version()),
                                Constants.word(occasion)))
                        .build(),
                at);
    }

    /** Writes what is due on an occasion; nothing where another version counts by now, the tender was cancelled or the deadline has passed. */
    @Transactional
    public void remind(String name) {
        String[] parts = name.split(PART, -1);
        Occasion occasion = Constants.of(Occasion.class, parts[2]).orElseThrow();
        notices.lastPublished(new TenderId(parts[0]))
                .filter(published -> published.version() == Integer.parseInt(parts[1]))
                .filter(published -> notices.cancelled(published.tender()).isEmpty())
                .filter(published -> clock.instant().isBefore(published.deadline()))
                .ifPresent(published -> telling.all(letters(published, occasion)));
    }

    private List<BidLetter> letters(PublishedTender published, Occasion occasion) {
        List<BidLetter> letters = new ArrayList<>();
        for (Organisation provider : organisations.all()) {
            published
                    .content()
                    .lots()
                    .forEach(lot -> drafts.find(new BidReference(provider.id(), published.tender(), lot.id()))
                            .map(StoredDraft::draft)
                            .ifPresent(draft -> kind(draft, published, occasion)
                                    .ifPresent(kind -> writers(draft)
                                            .forEach(person -> letters.add(letter(kind, person, draft, published))))));
        }
        return letters;
    }

    private BidLetter letter(BidLetter.Kind kind, AccountId person, DraftBid draft, PublishedTender published) {
        return new BidLetter(
                kind,
                person,
                published.tender(),
                draft.reference().lot(),
                draft.sealed().map(DraftBid.LogEntry::number).orElse(0),
                published.deadline(),
                "",
                published.deadline());
    }

    /** What is to be said of a bid; nothing where it was taken back, or stands for the version that counts. */
    private static Optional<BidLetter.Kind> kind(DraftBid draft, PublishedTender published, Occasion occasion) {
        boolean takenBack = draft.log().stream().anyMatch(entry -> entry.kind() == DraftBid.Kind.WITHDRAWN);
        if (draft.sealed().isEmpty()) {
            return takenBack || occasion == Occasion.AMENDED
                    ? Optional.empty()
                    : Optional.of(BidLetter.Kind.NOT_SEALED);
        }
        return draft.standsFor()
                .filter(version -> version < published.version())
                .map(earlier -> BidLetter.Kind.TO_CONFIRM);
    }

    /** Those who wrote on it and still speak for the provider; where none of them does, all who do. */
    private Set<AccountId> writers(DraftBid draft) {
        List<AccountId> speaking = organisations.people(draft.reference().provider(), Role.PROVIDER);
        Set<AccountId> writers = new LinkedHashSet<>();
        Stream.of(
                        Stream.of(draft.begun()),
                        draft.changes().stream().map(DraftBid.Change::by),
                        draft.log().stream().map(DraftBid.LogEntry::by))
                .flatMap(by -> by)
                .map(By::account)
                .flatMap(Optional::stream)
                .filter(speaking::contains)
                .forEach(writers::add);
        return writers.isEmpty() ? new LinkedHashSet<>(speaking) : writers;
    }

    /** Task that published tenders put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Where it fails it is tried again later. */
        @Bean
        Task<Void> remindBidders(RemindingBidders reminding) {
            return Tasks.oneTime(TASK).execute((occasion, context) -> reminding.remind(occasion.getId()));
        }
    }
}
