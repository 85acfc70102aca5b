package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import org.evenhand.notices.versions.NoticeNews;
import org.evenhand.shared.TenderId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts on the timetable that followers are told of a change, and those who look for tenders of a new one. With the change goes one line and no letter: a tender may have
 * hundreds of followers, and whoever publishes need not wait until all of them are written to.
 */
@Component
class ChangesToTell {

    private final ToldWithAccount told;
    private final EmailFollowerRows byEmail;
    private final SchedulerClient timeTable;
    private final Clock clock;

    ChangesToTell(ToldWithAccount told, EmailFollowerRows byEmail, SchedulerClient timeTable, Clock clock) {
        this.told = told;
        this.byEmail = byEmail;
        this.timeTable = timeTable;
        this.clock = clock;
    }

    @EventListener
    void amended(NoticeNews.TenderAmended change) {
        later(change.tender(), TellingFollowers.amended(change.tender(), change.version()));
    }

    @EventListener
    void cancelled(NoticeNews.TenderCancelled end) {
        later(end.tender(), TellingFollowers.cancelled(end.tender()));
    }

    @EventListener
    void published(NoticeNews.TenderPublished news) {
        if (byEmail.areSearching()) {
            timeTable.schedule(
                    TellingSearchers.TASK.instance(news.tender().value()).build(), clock.instant());
        }
    }

    /** Followers get one letter a day, however many questions are answered. */
    @EventListener
    void answered(NoticeNews.QuestionAnswered answer) {
        if (isFollowed(answer.tender())) {
            Instant next = TellingOfAnswers.next(clock.instant());
            timeTable.scheduleIfNotExists(
                    TellingOfAnswers.TASK
                            .instance(TellingOfAnswers.day(answer.tender(), next))
                            .build(),
                    next);
        }
    }

    /** In the transaction of the change: the letters are written once it is kept, or never. */
    private void later(TenderId tender, String change) {
        if (isFollowed(tender)) {
            timeTable.schedule(TellingFollowers.TASK.instance(change).build(), clock.instant());
        }
    }

    private boolean isFollowed(TenderId tender) {
        return told.isAnybody(tender) || byEmail.has(tender);
    }
}
