package org.evenhand.notices.following;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
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
 * Anybody asks by e-mail, without an account, to be told when a published tender changes or ends. Nothing is sent of a tender
 * until the link in a first letter was used, and that letter says nothing that others do not read; nobody learns here who
 * follows what.
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

    /** So often one address is written to for one tender before it confirms. */
    private static final int MOST_LETTERS = 3;

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
     * A tender that a link in a letter is about.
     *
     * @param title of the tender
     * @param confirmed whether letters about it are sent
     */
    public record Followed(TenderId tender, String title, boolean confirmed) {}

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
        Optional<EmailAddress> read = EmailAddress.read(address);
        if (read.isEmpty()) {
            return Wish.NO_ADDRESS;
        }
        Instant now = Moments.now(clock);
        if (followers.askedSince(now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            return Wish.LATER;
        }
        publications
                .latest(tender)
                .filter(published -> letters.canSend())
                .ifPresent(published -> write(tender, published.title(), read.get(), language, now));
        return Wish.TAKEN;
    }

    private void write(TenderId tender, String title, EmailAddress to, Locale language, Instant now) {
        Optional<EmailFollower> known = followers.find(tender, to);
        EmailFollower follower = known.orElseGet(
                () -> new EmailFollower(Token.random(), tender, to, language, 1, now, Optional.empty()));
        if (known.isEmpty()) {
            followers.add(follower);
        } else if (follower.letters() < MOST_LETTERS || follower.askedAt().isBefore(now.minus(A_DAY))) {
            followers.again(follower, language, now);
        } else {
            return;
        }
        letters.post(to, "letter.follow", PATH + follower.token(), language, title);
    }

    /** What a link is about; empty where it is unknown, was stopped or was never confirmed in time. */
    @Transactional(readOnly = true)
    public Optional<Followed> find(String token) {
        Instant now = clock.instant();
        return followers
                .find(token)
                .filter(one -> one.confirmedAt().isPresent()
                        || now.isBefore(one.askedAt().plus(TO_CONFIRM)))
                .flatMap(one -> publications
                        .latest(one.tender())
                        .map(published -> new Followed(
                                one.tender(),
                                published.title(),
                                one.confirmedAt().isPresent())));
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
