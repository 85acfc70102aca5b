package org.evenhand.bids.telling;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.evenhand.letters.EmailAddress;
import org.evenhand.letters.Letter;
import org.evenhand.letters.QuietPost;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.Days;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Puts letters to bidders into words and sends them, all from one task that is always on the timetable. They are in English and Welsh, as
 * a bid keeps nothing of who reads which. What the mail server refuses is tried again for two days; nothing of it is logged.
 */
@Component
class SendingBidLetters {

    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Locale WELSH = Locale.of("cy");
    private static final String BIDS = "bids";
    private static final String BETWEEN = "\n\n– – –\n\n";

    private final BidLetterRows rows;
    private final Accounts accounts;
    private final ReadingNotices notices;
    private final LinkLetters words;
    private final CurrentPerson people;
    private final Clock clock;

    SendingBidLetters(
            BidLetterRows rows,
            Accounts accounts,
            ReadingNotices notices,
            LinkLetters words,
            CurrentPerson people,
            Clock clock) {
        this.people = people;
        this.rows = rows;
        this.accounts = accounts;
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Sends what waits.
     *
     * @param post whether a letter went
     */
    void send(BiPredicate<UUID, Letter> post) {
        for (BidLetterRows.Waiting row : rows.all()) {
            Optional<Letter> letter = row.letter().flatMap(this::worded);
            boolean over = row.letter()
                    .filter(one -> one.givenUp().isBefore(clock.instant()))
                    .isPresent();
            if (letter.isEmpty() || over || post.test(row.id(), letter.get())) {
                rows.remove(row.id());
            }
        }
    }

    private Optional<Letter> worded(WaitingLetter letter) {
        return switch (letter) {
            case BidLetter toBidder -> worded(toBidder);
            case PartnerLetter toPartner ->
                notices.lastPublished(toPartner.tender())
                        .map(published -> words.letter(
                                toPartner.to(),
                                toPartner.key(),
                                toPartner.path(),
                                toPartner.language(),
                                people.nameOf(toPartner.provider()),
                                published.title()));
        };
    }

    private Optional<Letter> worded(BidLetter letter) {
        Optional<PublishedTender> tender = notices.lastPublished(letter.tender());
        return accounts.find(letter.to())
                .filter(Account::isOpen)
                .flatMap(account -> tender.map(published -> both(letter, account, published)));
    }

    private Letter both(BidLetter letter, Account account, PublishedTender published) {
        EmailAddress to = new EmailAddress(account.email());
        Letter english = in(Locale.UK, letter, to, published);
        Letter welsh = in(WELSH, letter, to, published);
        return new Letter(to, english.subject(), english.text() + BETWEEN + welsh.text(), Locale.UK);
    }

    private Letter in(Locale language, BidLetter letter, EmailAddress to, PublishedTender published) {
        String lot = published.content().lotName(letter.lot()).orElse("");
        return words.letter(
                to,
                letter.kind().key(),
                BIDS,
                language,
                published.title() + (lot.isEmpty() ? "" : ", " + lot),
                moment(letter.moment(), language),
                letter.number(),
                letter.digest());
    }

    /** The moment to the second, with the zone that people here read their clocks by. */
    private static String moment(Instant moment, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss zzz", language)
                .format(moment.atZone(Days.HERE));
    }

    /** Task that is always there, whether or not a letter waits. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        @Bean
        RecurringTask<Void> sendBidLetters(SendingBidLetters sending, QuietPost post) {
            return Tasks.recurring("send-bid-letters", Schedules.fixedDelay(EVERY))
                    .execute((instance, context) -> sending.send(post::send));
        }
    }
}
