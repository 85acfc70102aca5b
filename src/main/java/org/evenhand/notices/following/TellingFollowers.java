package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.Optional;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.WritingToPeople;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody who asked to be told, once a change is kept. */
@Component
class TellingFollowers {

    /** Named by the change. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-followers");

    private static final String OCCASION = "tender-changed/";
    static final String BY_EMAIL = "-by-email";
    static final String NOTICE = "notice/";
    private static final char VERSION = '/';

    /** News of a tender, for those who followed it by then. */
    private record News(String key, String title, String reason, Instant at) {}

    private final ToldWithAccount told;
    private final EmailFollowerRows byEmail;
    private final LinkLetters post;
    private final PublicationRows publications;
    private final WritingToPeople letters;

    TellingFollowers(
            ToldWithAccount told,
            EmailFollowerRows byEmail,
            PublicationRows publications,
            WritingToPeople letters,
            LinkLetters post) {
        this.told = told;
        this.byEmail = byEmail;
        this.post = post;
        this.publications = publications;
        this.letters = letters;
    }

    /** The name of a change: another version was published. */
    static String amended(TenderId tender, int version) {
        return tender.value() + VERSION + version;
    }

    /** The name of a change: the tender was cancelled. */
    static String cancelled(TenderId tender) {
        return tender.value();
    }

    /** Writes every letter that tells of a change, once. */
    @Transactional
    void tell(String change) {
        int version = change.indexOf(VERSION);
        TenderId tender = new TenderId(version < 0 ? change : change.substring(0, version));
        Optional<News> news =
                version < 0 ? end(tender) : amendment(tender, Integer.parseInt(change.substring(version + 1)));
        news.ifPresent(one -> tell(change, tender, one));
    }

    private void tell(String change, TenderId tender, News news) {
        String page = NOTICE + tender.value();
        boolean now = letters.tell(
                OCCASION + change, told.of(tender, news.at()), news.key(), page, news.title(), news.reason());
        if (now) {
            byEmail.of(tender, news.at())
                    .forEach(one -> post.postUntilStopped(
                            one.to(),
                            news.key() + BY_EMAIL,
                            page,
                            one.language(),
                            FollowingByEmail.PATH + one.token(),
                            news.title(),
                            news.reason()));
        }
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

    /** Tasks that published tenders put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Named by the change that followers are told of; where that fails it is tried again later. */
        @Bean
        Task<Void> tellFollowers(TellingFollowers telling) {
            return Tasks.oneTime(TASK).execute((change, context) -> telling.tell(change.getId()));
        }
    }
}
