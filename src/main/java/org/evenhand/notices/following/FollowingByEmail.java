package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.evenhand.letters.EmailAddress;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.EmailFollowerRows.EmailFollower;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.Token;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anybody asks by e-mail, without an account, to be told when a published tender changes or ends, or when one is published that
 * fits a search. Nothing is sent of it until the link in a first letter was used, and that letter says nothing that others do not
 * read; nobody learns here who follows what.
 */
@Service
@Transactional
@PermitAll
public class FollowingByEmail {

    /** The path of the page behind the link in each letter, before the token. */
    public static final String PATH = "following/";

    /** How long there is to confirm. */
    static final Duration TO_CONFIRM = Duration.ofDays(7);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** So often one address is written to for one wish before it confirms. */
    private static final int MOST_LETTERS = 3;

    /** So many wishes of one address are open at once: whoever invents them cannot fill a mailbox that is not theirs. */
    static final int MOST_UNCONFIRMED = 10;

    /** So many searches are looked through for one address. */
    static final int MOST_SEARCHES = 20;

    /** So many wishes are taken in an hour, from everybody together: nobody makes this service write to thousands. */
    static final int MOST_IN_AN_HOUR = 200;

    /** Outcome of the wish to follow. */
    public enum Wish {
        /** If the address can be written to, a letter is on its way; whether it was written to before is not said. */
        TAKEN,
        /** Mail could not go there. */
        NO_ADDRESS,
        /** There are too many wishes just now. */
        LATER
    }

    /**
     * Subject of a link in a letter.
     *
     * @param title of the tender; empty where it is about a search
     * @param confirmed whether letters about it are sent
     */
    public record Followed(Interest interest, String title, boolean confirmed) {}

    private final EmailFollowerRows followers;
    private final PublicationRows publications;
    private final LinkLetters letters;
    private final Clock clock;

    FollowingByEmail(EmailFollowerRows followers, PublicationRows publications, LinkLetters letters, Clock clock) {
        this.followers = followers;
        this.publications = publications;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whether letters can be sent at all. */
    public boolean isPossible() {
        return letters.canSend();
    }

    /** Asks to follow a tender, in a language; nothing happens where there is no such published tender. */
    public Wish ask(TenderId tender, String address, Locale language) {
        Interest interest = new Interest.Changes(tender);
        return publications
                .latest(tender)
                .map(published -> ask(
                        interest,
                        address,
                        (to, now) -> write(interest, to, language, now, "letter.follow", published.title())))
                .orElseGet(() -> ask(interest, address, (to, now) -> {}));
    }

    /**
     * Asks to be told of tenders that are published from now on and fit a search, in a language.
     *
     * @param said the search in words of that language
     */
    public Wish askForTenders(TenderSearch search, String said, String address, Locale language) {
        Interest interest = new Interest.NewTenders(search);
        return ask(interest, address, (to, now) -> write(interest, to, language, now, "letter.search", said));
    }

    private Wish ask(Interest interest, String address, BiConsumer<EmailAddress, Instant> write) {
        Optional<EmailAddress> read = EmailAddress.read(address);
        if (read.isEmpty()) {
            return Wish.NO_ADDRESS;
        }
        Instant now = Moments.now(clock);
        if (followers.askedSince(now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            return Wish.LATER;
        }
        if (letters.canSend()) {
            write.accept(read.get(), now);
        }
        return Wish.TAKEN;
    }

    private void write(Interest interest, EmailAddress to, Locale language, Instant now, String letter, String about) {
        List<EmailFollower> wishes = followers.of(to);
        Optional<EmailFollower> known =
                wishes.stream().filter(wish -> wish.interest().equals(interest)).findFirst();
        EmailFollower follower = known.orElseGet(
                () -> new EmailFollower(Token.random(), interest, to, language, 1, now, Optional.empty()));
        if (known.isEmpty()) {
            if (isTooMuch(wishes, interest)) {
                return;
            }
            followers.add(follower);
        } else if (follower.letters() < MOST_LETTERS || follower.askedAt().isBefore(now.minus(A_DAY))) {
            followers.again(follower, language, now);
        } else {
            return;
        }
        letters.post(to, letter, PATH + follower.token(), language, about);
    }

    private static boolean isTooMuch(List<EmailFollower> wishes, Interest interest) {
        return wishes.stream().filter(wish -> wish.confirmedAt().isEmpty()).count() >= MOST_UNCONFIRMED
                || interest.search().isPresent()
                        && wishes.stream()
                                        .filter(wish -> wish.interest().search().isPresent())
                                        .count()
                                >= MOST_SEARCHES;
    }

    /** What a link is about; empty where it is unknown, was stopped or was never confirmed in time. */
    @Transactional(readOnly = true)
    public Optional<Followed> find(String token) {
        Instant now = clock.instant();
        return followers
                .find(token)
                .filter(one -> one.confirmedAt().isPresent()
                        || now.isBefore(one.askedAt().plus(TO_CONFIRM)))
                .flatMap(one -> title(one.interest())
                        .map(title -> new Followed(
                                one.interest(), title, one.confirmedAt().isPresent())));
    }

    private Optional<String> title(Interest interest) {
        return switch (interest) {
            case Interest.Changes(TenderId tender) ->
                publications.latest(tender).map(PublishedTender::title);
            case Interest.NewTenders search -> Optional.of("");
        };
    }

    /** Confirms that the mailbox is theirs who asked. */
    public void confirm(String token) {
        if (find(token).isPresent()) {
            followers.confirm(token, Moments.now(clock));
        }
    }

    /** Stops the letters, and forgets the address. */
    public void stop(String token) {
        followers.remove(token);
    }

    /** Task that forgets addresses whose owners never confirmed. */
    @Configuration(proxyBeanMethods = false)
    static class Daily {

        @Bean
        RecurringTask<Void> forgetUnconfirmedFollowers(EmailFollowerRows followers, Clock clock) {
            return Tasks.recurring("forget-unconfirmed-followers", Schedules.fixedDelay(A_DAY))
                    .execute((instance, context) ->
                            followers.forgetUnconfirmed(clock.instant().minus(TO_CONFIRM)));
        }
    }
}
