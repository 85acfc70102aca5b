package org.evenhand.notices.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.letters.Letter;
import org.evenhand.letters.Outbox;
import org.evenhand.notices.finding.TenderSearch;
import org.evenhand.notices.following.FollowingByEmail.Followed;
import org.evenhand.notices.following.FollowingByEmail.Wish;
import org.evenhand.notices.versions.PublicationRows;
import org.evenhand.people.accounts.LinkLetters;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Anybody follows a published tender by e-mail: confirmed by a link, stopped by it, and never a way to pester others. */
abstract class FollowingByEmailTest extends WithAWholeDraft {

    @DemoOnH2
    static class OnH2Test extends FollowingByEmailTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends FollowingByEmailTest {}

    private static final String ANN = "Ann@hearthside.example";

    @Autowired
    EmailFollowerRows followers;

    @Autowired
    PublicationRows publications;

    @Autowired
    MessageSource messages;

    private final List<Letter> posted = new ArrayList<>();
    private Instant now = Instant.parse("2027-01-04T10:00:00Z");
    private boolean mailServer = true;

    @BeforeEach
    void published() {
        publish();
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from notice_email_follower").update();
    }

    private FollowingByEmail following() {
        Outbox outbox = new Outbox() {
            @Override
            public boolean canSend() {
                return mailServer;
            }

            @Override
            public void post(Letter letter) {
                posted.add(letter);
            }
        };
        return new FollowingByEmail(
                followers,
                publications,
                new LinkLetters(outbox, messages, "https://evenhand.example", "8080"),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private Wish ask(String address) {
        return following().ask(id, address, Locale.UK);
    }

    private String token() {
        String text = posted.getLast().text();
        return text.substring(text.indexOf("/following/") + 11, text.indexOf("\n\nIf not"));
    }

    private int told() {
        return followers.of(id, now).size();
    }

    @Test
    void nobody_is_told_of_anything_before_the_link_in_the_first_letter_was_used() {
        assertThat(ask(ANN)).isEqualTo(Wish.TAKEN);
        assertThat(posted).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ANN);
            assertThat(letter.subject()).isEqualTo("Confirm that you want to be told: Company at home");
        });
        assertThat(told()).isZero();
        assertThat(following().find(token()))
                .contains(new Followed(new Interest.Changes(id), "Company at home", false));

        following().confirm(token());

        assertThat(told()).isEqualTo(1);
        assertThat(following().find(token())).contains(new Followed(new Interest.Changes(id), "Company at home", true));
    }

    @Test
    void stopping_deletes_the_address_and_its_link_says_no_more_than_one_that_never_was() {
        ask(ANN);
        following().confirm(token());

        following().stop(token());

        assertThat(told()).isZero();
        assertThat(jdbc.sql("select count(*) from notice_email_follower")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(following().find(token()))
                .isEqualTo(following().find("made-up"))
                .isEmpty();
        following().confirm(token());
        assertThat(told()).isZero();
    }

    @Test
    void whoever_asks_again_gets_the_same_link_again_and_after_three_letters_none_for_a_day() {
        ask(ANN);
        String first = token();
        for (int i = 0; i < 5; i++) {
            assertThat(ask(ANN.toUpperCase(Locale.ROOT))).isEqualTo(Wish.TAKEN);
            assertThat(token()).isEqualTo(first);
        }
        assertThat(posted).hasSize(3);

        now = now.plus(Duration.ofHours(25));
        ask(ANN);
        assertThat(posted).hasSize(4);
    }

    @Test
    void a_link_that_was_not_used_within_a_week_confirms_nothing_and_its_address_is_forgotten() {
        ask(ANN);
        String token = token();
        now = now.plus(FollowingByEmail.TO_CONFIRM);

        following().confirm(token);

        assertThat(following().find(token)).isEmpty();
        assertThat(told()).isZero();
        followers.forgetUnconfirmed(now.minus(FollowingByEmail.TO_CONFIRM).plusMillis(1));
        assertThat(followers.find(token)).isEmpty();
    }

    @Test
    void a_machine_that_asks_for_thousands_is_told_to_wait() {
        for (int i = 0; i < FollowingByEmail.MOST_IN_AN_HOUR; i++) {
            assertThat(ask("a" + i + "@hearthside.example")).isEqualTo(Wish.TAKEN);
        }

        assertThat(ask("one-more@hearthside.example")).isEqualTo(Wish.LATER);
        assertThat(posted).hasSize(FollowingByEmail.MOST_IN_AN_HOUR);
        now = now.plus(Duration.ofMinutes(61));
        assertThat(ask("one-more@hearthside.example")).isEqualTo(Wish.TAKEN);
    }

    @Test
    void what_is_no_address_is_refused_and_what_is_no_published_tender_gets_no_letter() {
        for (String typed : List.of("", " ", "ann", "ann@hearthside.example\nBcc: all@example.org", "a b@c.d")) {
            assertThat(ask(typed)).as(typed).isEqualTo(Wish.NO_ADDRESS);
        }
        assertThat(following().ask(new TenderId("nobody-knows-it"), ANN, Locale.UK))
                .isEqualTo(Wish.TAKEN);
        mailServer = false;
        assertThat(ask(ANN)).isEqualTo(Wish.TAKEN);
        assertThat(posted).isEmpty();
    }

    @Test
    void nobody_fills_the_mailbox_of_another_by_inventing_searches() {
        for (int i = 0; i < FollowingByEmail.MOST_UNCONFIRMED + 5; i++) {
            assertThat(search("word" + i)).isEqualTo(Wish.TAKEN);
        }
        assertThat(posted).hasSize(FollowingByEmail.MOST_UNCONFIRMED);

        assertThat(following().ask(id, ANN, Locale.UK)).isEqualTo(Wish.TAKEN);
        assertThat(posted).hasSize(FollowingByEmail.MOST_UNCONFIRMED);
    }

    @Test
    void an_address_has_so_many_searches_and_no_more() {
        for (int i = 0; i < FollowingByEmail.MOST_SEARCHES + 5; i++) {
            search("word" + i);
            following().confirm(token());
        }

        assertThat(followers.searching(now)).hasSize(FollowingByEmail.MOST_SEARCHES);
    }

    @Test
    void a_link_about_a_search_says_what_is_looked_for() {
        search("homeshare");

        assertThat(following().find(token()))
                .contains(new Followed(new Interest.NewTenders(TenderSearch.of("words=homeshare")), "", false));
        assertThat(posted.getLast().text()).contains("Looked for: “homeshare”.");
        assertThat(told()).isZero();
    }

    private Wish search(String words) {
        return following().askForTenders(TenderSearch.of("words=" + words), "“" + words + "”", ANN, Locale.UK);
    }
}
