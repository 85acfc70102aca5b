package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.evenhand.RealPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;

/** Real mail over a real connection, on both databases; the hours pass by hand. */
abstract class OutboxTest extends WithMailServer {

    @DataJdbcTest(
            properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid}",
            includeFilters = @Filter(type = FilterType.REGEX, pattern = WIRING))
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnH2Test extends OutboxTest {}

    @DataJdbcTest(includeFilters = @Filter(type = FilterType.REGEX, pattern = WIRING))
    @AutoConfigureTestDatabase(replace = Replace.NONE)
    static class OnPostgresqlTest extends OutboxTest {
        @DynamicPropertySource
        static void database(DynamicPropertyRegistry properties) {
            String url = RealPostgres.emptyDatabaseUrl();
            properties.add("spring.datasource.url", () -> url);
        }
    }

    @Test
    void a_letter_leaves_once_the_act_is_committed() throws Exception {
        transaction.executeWithoutResult(status -> {
            outbox.post(letter("Croeso – ŵythnos nesaf", "Annwyl Ann,\nDyma’ch dolen.\n", "cy"));
            assertThat(server.getReceivedMessages()).isEmpty();
        });
        assertThat(server.getReceivedMessages()).isEmpty();

        timeTable.runAnyDueExecutions();

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Croeso – ŵythnos nesaf");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("Ann@example.org");
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("evenhand@council.example");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(((String) mail.getContent()).lines()).containsExactly("Annwyl Ann,", "Dyma’ch dolen.");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("cy");
        assertThat(mail.getSentDate()).isEqualTo(MORNING);
        assertThat(row("id")).isNotNull();
        assertThat(mail.getMessageID()).isEqualTo("<" + row("id") + "@council.example>");
    }

    @Test
    void a_letter_of_an_act_that_was_rolled_back_never_leaves() {
        transaction.executeWithoutResult(status -> {
            outbox.post(letter());
            status.setRollbackOnly();
        });

        timeTable.runAnyDueExecutions();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(count("outgoing_mail")).isZero();
        assertThat(count("scheduled_tasks")).isZero();
    }

    @Test
    void outside_a_transaction_nothing_is_posted() {
        assertThatThrownBy(() -> outbox.post(letter())).isInstanceOf(IllegalTransactionStateException.class);
        assertThat(count("outgoing_mail")).isZero();
    }

    @Test
    void once_sent_only_the_person_the_subject_and_the_times_stay() {
        post(letter());
        assertThat(row("words")).isEqualTo("Words with a link");
        TIME.tick(Duration.ofSeconds(4));

        timeTable.runAnyDueExecutions();

        Map<String, Object> row = jdbc.queryForMap("select words, problem, recipient, subject from outgoing_mail");
        assertThat(row)
                .containsEntry("words", null)
                .containsEntry("problem", null)
                .containsEntry("recipient", "Ann@example.org")
                .containsEntry("subject", "Subject");
        assertThat(time("posted_at")).isEqualTo(MORNING);
        assertThat(time("sent_at")).isEqualTo(MORNING.plusSeconds(4));
        assertThat(count("scheduled_tasks")).isZero();
        assertThat(undelivered.failed()).isEmpty();
    }

    @Test
    void while_the_server_is_down_a_letter_waits_and_then_it_leaves() throws Exception {
        server.stop();
        post(letter());
        timeTable.runAnyDueExecutions();
        assertThat(row("attempts")).isEqualTo(1);
        assertThat(row("problem")).asString().contains("127.0.0.1");
        assertThat(due()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));

        server = server(PORT);
        TIME.tick(Duration.ofSeconds(59));
        timeTable.runAnyDueExecutions();
        assertThat(server.getReceivedMessages()).isEmpty();

        TIME.tick(Duration.ofSeconds(1));
        timeTable.runAnyDueExecutions();
        assertThat(onlyMail().getSubject()).isEqualTo("Subject");
        assertThat(row("words")).isNull();
        assertThat(row("problem")).isNull();
    }

    @Test
    void after_two_days_of_growing_pauses_a_letter_is_given_up_and_its_words_are_gone() {
        server.stop();
        post(letter());
        int attempts = 0;
        while (count("scheduled_tasks") > 0 && attempts < 100) {
            TIME.set(due());
            timeTable.runAnyDueExecutions();
            attempts++;
        }

        assertThat(attempts).isBetween(15, 25);
        assertThat(row("attempts")).isEqualTo(attempts);
        assertThat(row("words")).isNull();
        assertThat(undelivered.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.to()).isEqualTo(new EmailAddress("ann@example.org"));
            assertThat(failed.subject()).isEqualTo("Subject");
            assertThat(failed.postedAt()).isEqualTo(MORNING);
            assertThat(failed.failedAt()).isEqualTo(MORNING.plus(Duration.ofDays(2)));
            assertThat(failed.problem()).contains("127.0.0.1");
        });
    }

    @Test
    void pauses_double_from_a_minute_to_four_hours() {
        assertThat(List.of(0, 1, 2, 7, 8, 9, 1000))
                .extracting(SendingMail::pauseAfter)
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 128L, 240L, 240L, 240L);
    }

    @Test
    void a_second_copy_can_be_told_by_its_message_id() throws Exception {
        post(letter());
        timeTable.runAnyDueExecutions();
        // As if the node had died between the sending and the note of it.
        jdbc.update("update outgoing_mail set sent_at = null, words = 'Words with a link'");
        String id = String.valueOf(row("id"));
        transaction.executeWithoutResult(status -> timeTable.schedule(sendMail.instance(id), TIME.now()));
        timeTable.runAnyDueExecutions();

        MimeMessage[] both = server.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID());
    }

    @Test
    void a_task_whose_letter_has_left_is_struck_off_without_a_second_copy() {
        post(letter());
        timeTable.runAnyDueExecutions();
        timeTable.schedule(sendMail.instance(String.valueOf(row("id"))), TIME.now());
        timeTable.runAnyDueExecutions();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(count("scheduled_tasks")).isZero();
    }
}
