package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.audit.RecordedActs;
import org.evenhand.questions.QuestionCheck;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.shared.AnswerOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Buyers answer to everybody, merge, refuse, leave to the next version; nobody overwrites what another did. */
abstract class AnsweringQuestionsTest extends WithQuestions {

    @DemoOnH2
    static class OnH2Test extends AnsweringQuestionsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AnsweringQuestionsTest {}

    private static final String SECRET = "We of the valleys have no office. Must we open one?";
    private static final String EDITED = "Must a provider without an office open one?";

    private static Settling refused(QuestionRefusal why) {
        return new Settling.Refused(why);
    }

    @Test
    void everybody_reads_a_sealed_question_with_its_answer_in_the_words_of_the_buyer_and_the_asker_is_told() {
        int number = ask(OWAIN, Manner.SEALED, SECRET);
        as(CERI);
        kept(answering.write(id, number, DraftPart.SHOWN, SECRET, EDITED));

        assertThat(answer(CERI, number, "No.")).isInstanceOf(Settling.Done.class);

        assertThat(published(number)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(EDITED);
            assertThat(one.answer()).isEqualTo("No.");
        });
        assertThat(question(number).words()).isEqualTo(SECRET);
        as(OWAIN);
        assertThat(asking.mine(id)).singleElement().satisfies(mine -> {
            assertThat(mine.words()).isEqualTo(SECRET);
            assertThat(mine.edited()).isTrue();
        });
    }

    @Test
    void what_is_being_written_is_read_by_the_buyers_alone() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        as(CERI);
        kept(answering.write(id, number, DraftPart.SHOWN, "How long?", "For how many years?"));
        write(CERI, number, "Three years, I think");

        assertThat(published(number)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("How long?");
            assertThat(one.answer()).isEmpty();
        });
        as(OWAIN);
        assertThat(asking.mine(id).toString()).doesNotContain("Three years", "For how many");
    }

    @Test
    void nothing_is_published_without_an_answer_or_without_a_question() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        as(CERI);

        assertThat(answering.answer(id, number, question(number).version()))
                .isEqualTo(refused(QuestionRefusal.NO_ANSWER));
        assertThat(answering.write(id, number, DraftPart.SHOWN, "How long?", " "))
                .isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(answering.write(id, number, DraftPart.ANSWER, "", "x".repeat(5_001)))
                .isEqualTo(new AnswerOutcome.TooLong(5_000));
        assertThat(question(number).isOpen()).isTrue();
    }

    @Test
    void two_who_write_at_once_see_both_versions_and_nothing_is_lost() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        write(CERI, number, "Three years");
        as(NESTA);

        assertThat(answering.write(id, number, DraftPart.ANSWER, "", "Four years"))
                .isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, other -> {
                    assertThat(other.mine()).isEqualTo("Four years");
                    assertThat(other.theirs()).isEqualTo("Three years");
                    assertThat(other.by()).isEqualTo("Ceri Vaughan");
                });
        assertThat(question(number).answer()).isEqualTo("Three years");
    }

    @Test
    void who_publishes_what_another_changed_since_is_shown_it_and_publishes_nothing() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        write(CERI, number, "Three years");
        long seen = question(number).version();
        write(NESTA, number, "Four years");
        as(CERI);

        assertThat(answering.answer(id, number, seen))
                .isInstanceOfSatisfying(
                        Settling.Meanwhile.class,
                        now -> assertThat(now.question().answer()).isEqualTo("Four years"));
        assertThat(published(number).getFirst().answer()).isEmpty();
    }

    @Test
    void the_second_of_two_who_answer_is_shown_the_answer_of_the_first_and_keeps_the_own_words() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        write(NESTA, number, "Three years");
        long seen = question(number).version();
        as(CERI);
        assertThat(answering.answer(id, number, seen)).isInstanceOf(Settling.Done.class);
        as(NESTA);

        assertThat(answering.answer(id, number, seen)).isInstanceOf(Settling.Meanwhile.class);
        assertThat(answering.write(id, number, DraftPart.ANSWER, "Three years", "Three years and a half"))
                .isInstanceOfSatisfying(AnswerOutcome.Locked.class, locked -> {
                    assertThat(locked.why().key()).isEqualTo("questions.locked.answered");
                    assertThat(locked.why().parts().toString()).contains("Ceri Vaughan", "Three years");
                });
        assertThat(published(number).getFirst().answer()).isEqualTo("Three years");
        assertThat(answering.refuse(id, number, "Too late")).isInstanceOf(Settling.Meanwhile.class);
        assertThat(acts(id + "/" + number))
                .filteredOn("questions.answered"::equals)
                .hasSize(1);
    }

    @Test
    void of_two_who_settle_at_the_same_moment_one_does_and_the_other_is_shown_it() throws Exception {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        write(CERI, number, "Three years");
        long seen = question(number).version();
        List<Callable<Settling>> both = List.of(
                () -> {
                    as(CERI);
                    return answering.answer(id, number, seen);
                },
                () -> {
                    as(NESTA);
                    return answering.refuse(id, number, "It is not ours to say.");
                });
        List<Settling> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Settling> one : threads.invokeAll(both)) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes).filteredOn(Settling.Done.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Settling.Meanwhile.class::isInstance).hasSize(1);
        assertThat(acts(id + "/" + number)).hasSize(2);
    }

    @Test
    void a_refused_question_keeps_its_reason_which_everybody_reads() {
        int number = ask(OWAIN, Manner.SEALED, SECRET);
        as(CERI);
        kept(answering.write(id, number, DraftPart.SHOWN, SECRET, "A question about one provider’s plans."));

        assertThat(answering.refuse(id, number, " ")).isEqualTo(refused(QuestionRefusal.NO_REASON));
        assertThat(answering.refuse(id, number, "x".repeat(501))).isEqualTo(refused(QuestionRefusal.REASON_TOO_LONG));
        assertThat(published(number)).isEmpty();
        assertThat(answering.refuse(id, number, "It is for one provider alone to know."))
                .isInstanceOf(Settling.Done.class);

        assertThat(published(number)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("A question about one provider’s plans.");
            assertThat(one.reason()).isEqualTo("It is for one provider alone to know.");
        });
    }

    @Test
    void similar_ones_are_merged_and_whoever_asked_gets_the_answer_to_the_other() {
        int first = ask(OWAIN, Manner.OPEN, "How long?");
        int same = ask(HAZEL, Manner.SEALED, "For how many years, as we plan?");
        int third = ask(HAZEL, Manner.OPEN, "How many years?");
        as(CERI);

        assertThat(answering.merge(id, same, same)).isEqualTo(refused(QuestionRefusal.NOT_TO_MERGE));
        assertThat(answering.merge(id, same, 999)).isEqualTo(refused(QuestionRefusal.NOT_TO_MERGE));
        assertThat(answering.merge(id, same, first)).isInstanceOf(Settling.Done.class);
        assertThat(answering.merge(id, third, same)).isEqualTo(refused(QuestionRefusal.NOT_TO_MERGE));
        assertThat(answering.merge(id, first, third)).isEqualTo(refused(QuestionRefusal.NOT_TO_MERGE));

        assertThat(published(same)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEmpty();
            assertThat(one.into()).contains(first);
        });
        assertThat(tasks("tell-asker")).containsExactly(id + "/" + same + "/merged");
        answer(CERI, first, "Three years.");
        assertThat(tasks("tell-asker"))
                .containsExactlyInAnyOrder(
                        id + "/" + same + "/merged", id + "/" + first + "/answered", id + "/" + same + "/answered");
    }

    @Test
    void an_answer_that_changes_the_tender_waits_and_is_published_with_the_next_version() {
        int number = ask(OWAIN, Manner.OPEN, "Is the address right?");
        write(CERI, number, "No. Version 2 has the right one.");

        assertThat(answering.answerWithNextVersion(id, number, question(number).version()))
                .isInstanceOf(Settling.Done.class);
        assertThat(published(number).getFirst().answer()).isEmpty();
        assertThat(published(number).getFirst().state()).isEqualTo(QuestionState.WITH_NEXT_VERSION);
        assertThat(tasks("tell-asker")).isEmpty();

        amend();

        assertThat(published(number)).singleElement().satisfies(one -> {
            assertThat(one.answer()).isEqualTo("No. Version 2 has the right one.");
            assertThat(one.tenderVersion()).contains(2);
        });
        assertThat(tasks("tell-asker")).containsExactly(id + "/" + number + "/answered");
    }

    @Test
    void such_an_answer_can_be_taken_up_again_before() {
        int number = ask(OWAIN, Manner.OPEN, "Is the address right?");
        write(CERI, number, "No.");
        answering.answerWithNextVersion(id, number, question(number).version());

        assertThat(answering.takeUpAgain(id, number)).isInstanceOf(Settling.Done.class);
        write(CERI, number, "Yes.");
        amend();

        assertThat(question(number).isOpen()).isTrue();
        assertThat(published(number).getFirst().answer()).isEmpty();
    }

    @Test
    void nothing_is_settled_once_the_tender_is_cancelled() {
        int number = ask(OWAIN, Manner.OPEN, "How long?");
        write(CERI, number, "Three years");
        ending.cancel(id, "The money is gone");

        assertThat(answering.answer(id, number, question(number).version())).isEqualTo(refused(QuestionRefusal.CLOSED));
        assertThat(answering.refuse(id, number, "Too late")).isEqualTo(refused(QuestionRefusal.CLOSED));
        assertThat(answering.write(id, number, DraftPart.ANSWER, "Three years", "Four"))
                .isInstanceOf(AnswerOutcome.Locked.class);
        assertThat(buyers.mine()).extracting(BuyersQuestions.Waiting::tender).doesNotContain(id);
    }

    @Test
    void commissioners_of_the_buyers_answer_their_auditors_read_and_others_find_nothing() {
        int number = ask(OWAIN, Manner.SEALED, SECRET);

        as("auditor");
        assertThat(buyers.of(id).orElseThrow().writes()).isFalse();
        as("joint.commissioner");
        assertThat(buyers.of(id)).isEmpty();
        assertThat(buyers.tenders()).extracting(BuyersQuestions.Waiting::tender).doesNotContain(id);
        for (String who : new String[] {"auditor", "joint.commissioner", OWAIN}) {
            as(who);
            assertThatThrownBy(() -> answering.write(id, number, DraftPart.ANSWER, "", "Yes"))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> answering.refuse(id, number, "No")).isInstanceOf(AccessDeniedException.class);
        }
        as(NESTA);
        assertThat(buyers.mine()).extracting(BuyersQuestions.Waiting::tender).contains(id);
    }

    @Test
    void the_record_holds_digests_and_finds_what_was_changed_behind_its_back() {
        int answered = ask(OWAIN, Manner.SEALED, SECRET);
        answer(CERI, answered, "No.");
        int waits = ask(HAZEL, Manner.OPEN, "How long?");
        QuestionCheck check = new QuestionCheck();

        assertThat(acts(id + "/" + answered)).containsExactly("questions.received", "questions.answered");
        assertThat(found(check)).isEmpty();

        jdbc.sql("update question set answer = 'Yes.' where tender = ? and number = ?")
                .params(id.value(), answered)
                .update();
        assertThat(found(check)).singleElement().asString().contains("is not what was given");
        jdbc.sql("update question set answer = 'No.', words = 'x' where tender = ? and number = ?")
                .params(id.value(), answered)
                .update();
        assertThat(found(check)).singleElement().asString().contains("is not what was asked");
        jdbc.sql("update question set words = ? where tender = ? and number = ?")
                .params(SECRET, id.value(), answered)
                .update();
        jdbc.sql("update question set state = 'refused', settled_by = 'x', settled_at = asked_at"
                        + " where tender = ? and number = ?")
                .params(id.value(), waits)
                .update();
        assertThat(found(check)).singleElement().asString().contains("was never given");
        jdbc.sql("update question set state = 'asked', settled_by = null, settled_at = null"
                        + " where tender = ? and number = ?")
                .params(id.value(), waits)
                .update();
        assertThat(found(check)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_record where details like '%valleys have%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Of this tender alone. */
    private List<String> found(QuestionCheck check) {
        return check.compare(jdbc, RecordedActs.of(jdbc, check.acts())).found().stream()
                .filter(line -> line.contains(id.value() + "/"))
                .toList();
    }
}
