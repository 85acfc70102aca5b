package org.evenhand.bids.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.bids.WithBids;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.sealing.Sealing;
import org.evenhand.letters.Letter;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** What bidders are written, and that nothing which waits to be sent tells how many they are. The same application as that of questions. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:question-letters-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules",
            "evenhand.public-address=https://tenders.example",
            // Letters stay where they are kept, as nothing takes them there.
            "evenhand.mail.host=127.0.0.1",
            "evenhand.mail.from=evenhand@council.example",
            "evenhand.scheduler.enabled=false"
        })
@ActiveProfiles("demo")
class LettersToBiddersTest extends WithBids {

    @Autowired
    SendingBidLetters sending;

    @Autowired
    RemindingBidders reminding;

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from bid_letter").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from scheduled_tasks").update();
    }

    private List<Letter> sent() {
        List<Letter> letters = new ArrayList<>();
        sending.send((id, letter) -> letters.add(letter));
        return letters;
    }

    private int waiting() {
        return jdbc.sql("select count(*) from bid_letter").query(Integer.class).single();
    }

    private String dump() {
        StringBuilder all = new StringBuilder();
        Stream.of("bid_letter", "outgoing_mail", "scheduled_tasks", "told_occasion")
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream())
                .map(Map::values)
                .forEach(row -> row.forEach(value -> all.append(
                                value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : value)
                        .append('\n')));
        return all.toString();
    }

    private BidReference sealed() {
        BidReference bid = written(HAZEL, "Two neighbours visit each week.");
        assertThat(sealing.seal(bid, version())).isInstanceOf(Sealing.Done.class);
        return bid;
    }

    private void remind(String occasion) {
        reminding.remind(id + "/" + version() + "/" + occasion);
    }

    @Test
    void whoever_seals_gets_a_receipt_in_both_languages_with_moment_fingerprint_and_how_to_check_it() {
        BidReference bid = sealed();
        String digest = drafting.find(bid)
                .orElseThrow()
                .draft()
                .sealed()
                .orElseThrow()
                .digest()
                .orElseThrow()
                .toString();

        assertThat(sent()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo("provider@evenhand.example");
            assertThat(letter.subject()).isEqualTo("Receipt: a bid was sealed (Company at home)");
            assertThat(letter.text())
                    .contains(digest, "./evenhand receipt", "https://tenders.example/bids", "Mae eich cynnig")
                    .containsPattern("[0-9]{2}:[0-9]{2}:[0-9]{2} (GMT|BST)");
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void taking_back_is_written_of_and_a_letter_that_was_not_taken_waits() {
        BidReference bid = sealed();
        sealing.withdraw(bid);
        sending.send((id, letter) -> false);

        assertThat(waiting()).isEqualTo(2);
        assertThat(sent()).extracting(Letter::subject).anyMatch(subject -> subject.startsWith("A bid was taken back"));
    }

    @Test
    void nothing_that_waits_names_a_bidder_a_tender_or_a_number_and_every_row_is_as_long() {
        sealed();
        written(OWAIN, "We ring every morning.");
        remind("seven-days");

        assertThat(dump())
                .doesNotContain("provider@evenhand", "bids.owain", "Hazel", "Owain", "Talgarth", "sha256:", "sealed");
        assertThat(jdbc.sql("select distinct octet_length(content) from bid_letter")
                        .query(Integer.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void rows_that_hold_nothing_go_with_every_reminder_whether_or_not_anybody_bids() {
        remind("one-day");
        assertThat(waiting()).isGreaterThan(1);
        assertThat(sent()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoever_began_and_did_not_seal_is_reminded_and_nobody_else() {
        written(HAZEL, "Not sealed yet");
        BidReference other = written(OWAIN, "Sealed");
        sealing.seal(other, version());
        sent();

        remind("two-hours");

        assertThat(sent()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo("provider@evenhand.example");
            assertThat(letter.subject()).startsWith("A bid that you began is not sealed");
        });
    }

    @Test
    void a_bid_that_was_taken_back_is_not_reminded_of() {
        sealing.withdraw(sealed());
        sent();
        remind("one-day");

        assertThat(sent()).isEmpty();
    }

    @Test
    void after_a_change_whoever_sealed_is_told_to_confirm_until_they_did() {
        BidReference bid = sealed();
        sent();
        as(CERI);
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        publishing.publish(id, seen(), "The address was wrong");

        remind("amended");
        assertThat(sent()).extracting(Letter::subject).containsExactly("Confirm your sealed bid (Company at home)");
        remind("seven-days");
        assertThat(sent()).hasSize(1);
        as(HAZEL);
        assertThat(sealing.confirm(bid, version())).isInstanceOf(Sealing.Done.class);
        assertThat(sent()).extracting(Letter::subject).containsExactly("A bid was confirmed (Company at home)");
        remind("one-day");
        assertThat(sent()).isEmpty();
    }

    @Test
    void a_reminder_of_a_version_that_counts_no_more_or_of_a_cancelled_tender_writes_nothing() {
        written(HAZEL, "Not sealed yet");
        reminding.remind(id + "/" + (version() + 1) + "/one-day");
        assertThat(waiting()).isZero();
        as(CERI);
        ending.cancel(id, "Nobody needs it any more");
        remind("one-day");
        assertThat(waiting()).isZero();
    }

    @Test
    void the_timetable_has_the_same_lines_for_a_tender_whether_or_not_anybody_bids() {
        List<String> before = due();
        sealed();
        written(OWAIN, "Not sealed");

        assertThat(due()).isEqualTo(before);
    }

    private List<String> due() {
        return jdbc.sql("select task_name, task_instance from scheduled_tasks order by 1, 2")
                .query((row, number) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    @Test
    void reminders_stand_on_the_timetable_at_their_hours_before_the_deadline() {
        as(CERI);
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        publishing.publish(id, seen(), "The address was wrong");
        Map<String, Instant> due = new TreeMap<>();
        jdbc.sql("select task_instance, execution_time from scheduled_tasks where task_name = 'remind-bidders'")
                .query(row -> {
                    due.put(
                            row.getString(1).substring(row.getString(1).lastIndexOf('/') + 1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });

        assertThat(due)
                .containsEntry("seven-days", deadline().minus(Duration.ofDays(7)))
                .containsEntry("one-day", deadline().minus(Duration.ofDays(1)))
                .containsEntry("two-hours", deadline().minus(Duration.ofHours(2)))
                .containsKey("amended")
                .hasSize(4);
    }

    @Test
    void what_was_refused_is_not_written_of() {
        BidReference bid = written(HAZEL, "Never sealed");
        assertThat(sealing.withdraw(bid)).isEqualTo(new Sealing.Refused(BidRefusal.NOTHING_SEALED));

        assertThat(waiting()).isZero();
    }
}
