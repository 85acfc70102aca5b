package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.WritingToPeople;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody who asked to be told of a tender that questions about it were answered: one letter a day, in the evening. */
@Component
class TellingOfAnswers {

    /** Named by the tender and the day. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-of-answers");

    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final String OCCASION = "questions-answered/";
    private static final String KEY = "letter.questions-answered";
    private static final char DAY = '/';

    private final ToldWithAccount told;
    private final EmailFollowerRows byEmail;
    private final LinkLetters post;
    private final PublicationRows publications;
    private final WritingToPeople letters;

    TellingOfAnswers(
            ToldWithAccount told,
            EmailFollowerRows byEmail,
            LinkLetters post,
            PublicationRows publications,
            WritingToPeople letters) {
        this.told = told;
        this.byEmail = byEmail;
        this.post = post;
        this.publications = publications;
        this.letters = letters;
    }

    /** The evening on which an answer of now is told: today's, or tomorrow's where that has come. */
    static Instant next(Instant now) {
        ZonedDateTime evening = now.atZone(Days.HERE).with(EVENING);
        return (now.isBefore(evening.toInstant())
                        ? evening
                        : evening.toLocalDate().plusDays(1).atTime(EVENING).atZone(Days.HERE))
                .toInstant();
    }

    /** The name of the letters about a tender on the day of a moment. */
    static String day(TenderId tender, Instant evening) {
        return tender.value() + DAY + Days.of(evening);
    }

    /** Writes the letters of one day, once. */
    @Transactional
    void tell(String name) {
        int day = name.lastIndexOf(DAY);
        TenderId tender = new TenderId(name.substring(0, day));
        Instant evening = LocalDate.parse(name.substring(day + 1))
                .atTime(EVENING)
                .atZone(Days.HERE)
                .toInstant();
        if (publications.ended(tender).isEmpty()) {
            publications.latest(tender).ifPresent(published -> tell(name, published, evening));
        }
    }

    private void tell(String name, PublishedTender published, Instant evening) {
        TenderId tender = published.tender();
        String page = TellingFollowers.NOTICE + tender.value();
        if (letters.tell(OCCASION + name, told.of(tender, evening), KEY, page, published.title())) {
            byEmail.of(tender, evening)
                    .forEach(one -> post.postUntilStopped(
                            one.to(),
                            KEY + TellingFollowers.BY_EMAIL,
                            page,
                            one.language(),
                            FollowingByEmail.PATH + one.token(),
                            published.title()));
        }
    }

    /** Task that published answers put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Named by the tender and the day; where that fails it is tried again later. */
        @Bean
        Task<Void> tellOfAnswers(TellingOfAnswers telling) {
            return Tasks.oneTime(TASK).execute((name, context) -> telling.tell(name.getId()));
        }
    }
}
