package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.finding.FindingTenders;
import org.evenhand.notices.following.EmailFollowerRows.EmailFollower;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.WritingToPeople;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody whose search a new tender fits: one letter to an address, however many of its searches it fits. */
@Component
class TellingSearchers {

    /** Named by the tender. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-searchers");

    private static final String LETTER = "letter.tender-found";

    private final EmailFollowerRows followers;
    private final PublicationRows publications;
    private final FindingTenders finding;
    private final WritingToPeople occasions;
    private final LinkLetters letters;

    TellingSearchers(
            EmailFollowerRows followers,
            PublicationRows publications,
            FindingTenders finding,
            WritingToPeople occasions,
            LinkLetters letters) {
        this.followers = followers;
        this.publications = publications;
        this.finding = finding;
        this.occasions = occasions;
        this.letters = letters;
    }

    /** Writes every letter about a tender, once. */
    @Transactional
    void tell(TenderId tender) {
        publications.version(tender, 1).filter(this::isFirstTime).ifPresent(this::tell);
    }

    /** Nobody with an account is told so; that it was told is kept all the same, for a second try after a failure. */
    private boolean isFirstTime(PublishedTender published) {
        return occasions.tell(
                "tender-found/" + published.tender(), List.of(), LETTER, page(published), published.title());
    }

    private static String page(PublishedTender published) {
        return TellingFollowers.NOTICE + published.tender().value();
    }

    private void tell(PublishedTender published) {
        Set<String> written = new HashSet<>();
        followers.searching(published.at()).stream()
                .filter(one -> one.interest().search().stream().anyMatch(search -> finding.fits(published, search)))
                .filter(one -> written.add(one.to().key()))
                .forEach(one -> write(one, published));
    }

    private void write(EmailFollower follower, PublishedTender published) {
        letters.postUntilStopped(
                follower.to(),
                LETTER,
                page(published),
                follower.language(),
                FollowingByEmail.PATH + follower.token(),
                published.title());
    }

    /** Task that published tenders put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Named by the tender; where it fails it is tried again later. */
        @Bean
        Task<Void> tellSearchers(TellingSearchers telling) {
            return Tasks.oneTime(TASK).execute((tender, context) -> telling.tell(new TenderId(tender.getId())));
        }
    }
}
