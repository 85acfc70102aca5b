package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.evenhand.questions.clarification.Question.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** From the act of a commissioner to the letters: one to whoever asked, one a day to each follower, and no name in any. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:question-letters-${random.uuid};DB_CLOSE_DELAY=30",
            "evenhand.packs=rules",
            "evenhand.public-address=https://tenders.example",
            // Letters stay in the outbox, as nothing takes them there.
            "evenhand.mail.host=127.0.0.1",
            "evenhand.mail.from=evenhand@council.example",
            "evenhand.scheduler.enabled=false"
        })
@ActiveProfiles("demo")
class QuestionLettersTest extends WithQuestions {

    @Autowired
    Task<Void> tellAsker;

    @Autowired
    Task<Void> tellOfAnswers;

    @Autowired
    ExecutionInterceptor around;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    private record Posted(String to, String subject, String words) {}

    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("delete from scheduled_tasks").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from notice_follower").update();
        jdbc.sql("delete from notice_email_follower").update();
    }

    private void due(Duration later) {
        SettableClock now = new SettableClock();
        now.set(clock.instant().plus(later));
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(database, tellAsker, tellOfAnswers)
                .clock(now);
        builder.addExecutionInterceptor(around);
        ManualScheduler scheduler = builder.build();
        scheduler.runAnyDueExecutions();
    }

    private List<Posted> posted() {
        return jdbc.sql("select recipient, subject, words from outgoing_mail order by id")
                .query((row, number) ->
                        new Posted(row.getString("recipient"), row.getString("subject"), row.getString("words")))
                .list();
    }

    private void follow(String who) {
        as(who);
        following.follow(id, Locale.UK);
    }

    @Test
    void whoever_asked_gets_a_letter_that_leads_to_the_answer_and_says_what_the_buyer_changed() {
        int number = ask(OWAIN, Manner.SEALED, "We have no office. Must we open one?");
        as(CERI);
        kept(answering.write(
                id, number, DraftPart.SHOWN, "We have no office. Must we open one?", "Must one have an office?"));
        answer(CERI, number, "No.");

        due(Duration.ZERO);
        due(Duration.ofDays(2));

        assertThat(posted()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("questions.owain@evenhand.example");
            assertThat(letter.subject()).isEqualTo("Question " + number + " is answered: Company at home");
            assertThat(letter.words())
                    .contains("https://tenders.example/notice/" + id + "/questions#question-" + number)
                    .contains("in other words, so that it does not show who asked");
        });
    }

    @Test
    void refused_and_merged_ones_are_told_and_the_answer_goes_to_the_merged_too() {
        int first = ask(HAZEL, Manner.OPEN, "How long?");
        int same = ask(OWAIN, Manner.OPEN, "For how many years?");
        int never = ask(OWAIN, Manner.OPEN, "What did the last provider earn?");
        as(CERI);
        answering.merge(id, same, first);
        answering.refuse(id, never, "It is not ours to say.");
        due(Duration.ZERO);
        assertThat(posted())
                .extracting(Posted::subject)
                .containsExactlyInAnyOrder(
                        "Question " + same + " is merged with question " + first + ": Company at home",
                        "Question " + never + " is not answered: Company at home");

        answer(CERI, first, "Three years.");
        due(Duration.ZERO);

        assertThat(posted())
                .filteredOn(letter -> letter.subject().contains("is answered"))
                .extracting(Posted::to)
                .containsExactlyInAnyOrder("provider@evenhand.example", "questions.owain@evenhand.example");
        assertThat(posted())
                .extracting(Posted::words)
                .allSatisfy(words ->
                        assertThat(words).doesNotContain("Hazel", "Hearthside", "Owain", "Talgarth", "It is not ours"));
    }

    @Test
    void a_follower_gets_one_letter_a_day_however_many_are_answered() {
        follow(HAZEL);
        byEmail();
        int first = ask(OWAIN, Manner.OPEN, "How long?");
        int second = ask(OWAIN, Manner.OPEN, "How many people?");
        answer(CERI, first, "Three years.");
        answer(CERI, second, "Thirty.");
        assertThat(tasks("tell-of-answers")).hasSize(1);
        assertThat(toFollowers()).isEmpty();

        due(Duration.ofHours(25));
        due(Duration.ofHours(50));

        assertThat(toFollowers())
                .extracting(Posted::to)
                .containsExactlyInAnyOrder("provider@evenhand.example", "ann@hearthside.example");
        assertThat(toFollowers())
                .extracting(Posted::words)
                .allSatisfy(words -> assertThat(words)
                        .contains("https://tenders.example/notice/" + id)
                        .doesNotContain("Owain", "Talgarth", "Three years."));
    }

    private void byEmail() {
        jdbc.sql("insert into notice_email_follower (token, tender, email, email_key, language, letters, asked_at,"
                        + " confirmed_at) values ('a-token', ?, 'ann@hearthside.example', 'ann@hearthside.example',"
                        + " 'en', 1, timestamp '2026-01-01 00:00:00', timestamp '2026-01-01 00:00:00')")
                .param(id.value())
                .update();
    }

    private List<Posted> toFollowers() {
        return posted().stream()
                .filter(letter -> letter.subject().startsWith("Questions answered"))
                .toList();
    }

    @Test
    void with_an_answer_that_came_with_a_version_the_letter_about_the_version_is_enough() {
        follow(HAZEL);
        int number = ask(OWAIN, Manner.OPEN, "Is the address right?");
        write(CERI, number, "No.");
        answering.answerWithNextVersion(id, number, question(number).version());
        amend();

        assertThat(tasks("tell-of-answers")).isEmpty();
        assertThat(tasks("tell-asker")).hasSize(1);
        assertThat(tasks("tell-followers")).hasSize(1);
    }

    @Test
    void nobody_is_told_of_answers_where_nobody_follows_or_of_a_tender_that_was_cancelled() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        answer(CERI, number, "Three years.");
        assertThat(tasks("tell-of-answers")).isEmpty();

        follow(HAZEL);
        int second = ask(OWAIN, Manner.OPEN, "How many people?");
        answer(CERI, second, "Thirty.");
        ending.cancel(id, "The money is gone");
        due(Duration.ofHours(25));
        assertThat(toFollowers()).isEmpty();
    }
}
