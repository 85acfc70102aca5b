package org.evenhand.tenders;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.people.WritingToPeople;
import org.evenhand.shared.TenderId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everybody who asked to be told. With the change goes one line on the timetable and no letter: from the act of the
 * change until it is kept, whoever else acts waits for the head of the record, and a tender may have hundreds of followers.
 */
@Component
class TellingFollowers {

    /** Named by the tender, and by the version that was published; by nothing more where the tender was cancelled. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-followers");

    private static final String NOTICE = "notice/";
    private static final char VERSION = '/';

    /** What happened to a tender, for those who followed it by then. */
    private record News(String key, String title, String reason, Instant at) {}

    private final FollowerRows followers;
    private final PublicationRows publications;
    private final WritingToPeople letters;
    private final SchedulerClient timeTable;
    private final Clock clock;

    TellingFollowers(
            FollowerRows followers,
            PublicationRows publications,
            WritingToPeople letters,
            SchedulerClient timeTable,
            Clock clock) {
        this.followers = followers;
        this.publications = publications;
        this.letters = letters;
        this.timeTable = timeTable;
        this.clock = clock;
    }

    @EventListener
    void amended(PublishingTenders.TenderAmended change) {
        later(change.tender(), change.tender().value() + VERSION + change.version());
    }

    @EventListener
    void cancelled(EndingTenders.TenderCancelled end) {
        later(end.tender(), end.tender().value());
    }

    /** In the transaction of the change: the letters are written once it is kept, or never. */
    private void later(TenderId tender, String change) {
        if (followers.has(tender)) {
            timeTable.schedule(TASK.instance(change).build(), clock.instant());
        }
    }

    /** Writes every letter that tells of a change, or none. */
    @Transactional
    public void tell(String change) {
        int version = change.indexOf(VERSION);
        TenderId tender = new TenderId(version < 0 ? change : change.substring(0, version));
        Optional<News> news =
                version < 0 ? end(tender) : amendment(tender, Integer.parseInt(change.substring(version + 1)));
        news.ifPresent(told -> followers
                .of(tender, told.at())
                .forEach(one -> letters.tell(
                        one.account(),
                        told.key(),
                        NOTICE + tender.value(),
                        one.language(),
                        told.title(),
                        told.reason())));
    }

    private Optional<News> amendment(TenderId tender, int version) {
        return publications
                .version(tender, version)
                .map(one -> new News(
                        "letter.tender-amended", one.title(), one.reason().orElse(""), one.at()));
    }

    private Optional<News> end(TenderId tender) {
        return publications
                .ended(tender)
                .flatMap(end -> publications
                        .latest(tender)
                        .map(last -> new News("letter.tender-cancelled", last.title(), end.reason(), end.at())));
    }
}
