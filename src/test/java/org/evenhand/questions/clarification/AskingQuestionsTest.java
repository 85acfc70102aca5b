package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedInAs;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** Providers ask, in public or sealed, within days and limits; what came another way is typed in. */
abstract class AskingQuestionsTest extends WithQuestions {

    @DemoOnH2
    static class OnH2Test extends AskingQuestionsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends AskingQuestionsTest {}

    private static final String WORDS = "May two small groups bid together?";

    private Asking refused(QuestionRefusal why) {
        return new Asking.Refused(why);
    }

    @Test
    void the_words_of_an_open_question_stand_on_the_notice_at_once_and_those_of_a_sealed_one_nowhere() {
        int open = ask(HAZEL, Manner.OPEN, WORDS);
        int sealed = ask(HAZEL, Manner.SEALED, "We have no office. Must we open one?");

        assertThat(published(open)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(WORDS);
            assertThat(one.state()).isEqualTo(QuestionState.ASKED);
            assertThat(one.answer()).isEmpty();
        });
        assertThat(published(sealed)).isEmpty();
        assertThat(sealed).isEqualTo(open + 1);
        as(CERI);
        assertThat(buyers.of(id).orElseThrow().question(sealed).orElseThrow().words())
                .startsWith("We have no office");
    }

    @Test
    void whoever_asked_sees_the_question_and_a_colleague_of_another_organisation_does_not() {
        int number = ask(HAZEL, Manner.SEALED, WORDS);

        assertThat(asking.mine(id)).extracting(OwnQuestion::number).containsExactly(number);
        as(OWAIN);
        assertThat(asking.mine(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000"})
    void nothing_is_no_question(String nothing) {
        as(HAZEL);

        assertThat(asking.ask(id, Manner.OPEN, nothing, Locale.UK)).isEqualTo(refused(QuestionRefusal.NOTHING_ASKED));
        assertThat(everybody.published(id)).isEmpty();
    }

    @Test
    void a_question_has_2000_letters_at_most() {
        as(HAZEL);

        assertThat(asking.ask(id, Manner.OPEN, "x".repeat(2_001), Locale.UK))
                .isEqualTo(refused(QuestionRefusal.TOO_LONG));
        assertThat(asking.ask(id, Manner.OPEN, "x".repeat(2_000), Locale.UK)).isInstanceOf(Asking.Asked.class);
    }

    @Test
    void nobody_asks_about_a_draft_or_what_is_not_there() {
        as(HAZEL);

        for (String tender : new String[] {"shared-lives-2027-example", "nobody-knows-it"}) {
            assertThat(asking.ask(new TenderId(tender), Manner.OPEN, WORDS, Locale.UK))
                    .isEqualTo(refused(QuestionRefusal.NO_TENDER));
        }
    }

    /** The services as they are at another time. */
    private Asking askAt(Instant moment) {
        NewQuestions intake = new NewQuestions(
                rows, context.getBean(QuestionAccess.class), reading, Clock.fixed(moment, ZoneOffset.UTC));
        AskingQuestions then = new AskingQuestions(rows, intake, context.getBean(CurrentPerson.class), context);
        as(HAZEL);
        return Objects.requireNonNull(
                transactions.execute(any -> then.ask(id, Manner.OPEN, "Asked at " + moment, Locale.UK)));
    }

    @Test
    void the_last_day_for_questions_counts_to_its_end_in_london() {
        LocalDate last = everybody.days(id).orElseThrow().questions().orElseThrow();
        assertThat(last).isEqualTo(WholeDraft.workingDay(30));
        Instant end = last.plusDays(1).atStartOfDay(Days.HERE).toInstant();

        assertThat(askAt(end.minusMillis(1))).isInstanceOf(Asking.Asked.class);
        assertThat(askAt(end)).isEqualTo(refused(QuestionRefusal.DAY_PASSED));
        Instant deadline = everybody.days(id).orElseThrow().deadline();
        assertThat(askAt(deadline.plusSeconds(1))).isEqualTo(refused(QuestionRefusal.CLOSED));
    }

    @Test
    void a_cancelled_tender_takes_no_question() {
        as(CERI);
        ending.cancel(id, "The money is gone");
        as(HAZEL);

        assertThat(asking.ask(id, Manner.OPEN, WORDS, Locale.UK)).isEqualTo(refused(QuestionRefusal.CLOSED));
    }

    @Test
    void an_organisation_asks_20_a_day_and_60_in_all_and_others_ask_on() {
        for (int i = 1; i <= AskingQuestions.MOST_IN_A_DAY; i++) {
            ask(HAZEL, Manner.SEALED, "Question " + i);
        }
        assertThat(asking.ask(id, Manner.OPEN, WORDS, Locale.UK)).isEqualTo(refused(QuestionRefusal.ENOUGH_FOR_TODAY));
        ask(OWAIN, Manner.OPEN, WORDS);

        for (int day = 1; day <= 2; day++) {
            yesterday();
            for (int i = 1; i <= AskingQuestions.MOST_IN_A_DAY; i++) {
                ask(HAZEL, Manner.SEALED, "Day " + day + ", question " + i);
            }
        }
        yesterday();
        as(HAZEL);
        assertThat(asking.ask(id, Manner.OPEN, WORDS, Locale.UK)).isEqualTo(refused(QuestionRefusal.ENOUGH));
        ask(OWAIN, Manner.OPEN, "And another");
    }

    private void yesterday() {
        jdbc.sql("update question set asked_at = ? where tender = ?")
                .params(Moments.at(context.getBean(Clock.class).instant().minus(Duration.ofDays(2))), id.value())
                .update();
    }

    @Test
    void what_was_taken_back_counts_towards_the_limit_so_that_nobody_floods_by_taking_back() {
        for (int i = 1; i <= AskingQuestions.MOST_IN_A_DAY; i++) {
            int number = ask(HAZEL, Manner.OPEN, "Question " + i);
            assertThat(asking.takeBack(id, number, "")).isInstanceOf(Settling.Done.class);
        }

        assertThat(asking.ask(id, Manner.OPEN, WORDS, Locale.UK)).isEqualTo(refused(QuestionRefusal.ENOUGH_FOR_TODAY));
    }

    @Test
    void a_form_that_is_sent_twice_asks_once() {
        int first = ask(HAZEL, Manner.OPEN, WORDS);

        assertThat(ask(HAZEL, Manner.OPEN, WORDS + "  ")).isEqualTo(first);
        assertThat(ask(OWAIN, Manner.OPEN, WORDS)).isEqualTo(first + 1);
    }

    @Test
    void those_who_ask_at_the_same_time_get_numbers_of_their_own_and_no_more_than_the_limit() throws Exception {
        List<Callable<Asking>> all = new ArrayList<>();
        for (int i = 0; i < AskingQuestions.MOST_IN_A_DAY + 4; i++) {
            String words = "At once, " + i;
            all.add(() -> {
                as(HAZEL);
                return asking.ask(id, Manner.OPEN, words, Locale.UK);
            });
        }
        List<Asking> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Asking> one : threads.invokeAll(all)) {
                outcomes.add(one.get());
            }
        }

        assertThat(outcomes)
                .filteredOn(Asking.Asked.class::isInstance)
                .hasSize(AskingQuestions.MOST_IN_A_DAY)
                .doesNotHaveDuplicates();
        assertThat(outcomes)
                .filteredOn(Asking.Refused.class::isInstance)
                .hasSize(4)
                .containsOnly(refused(QuestionRefusal.ENOUGH_FOR_TODAY));
    }

    @Test
    void whoever_asked_takes_a_question_back_while_it_waits_and_nobody_else_does() {
        int open = ask(HAZEL, Manner.OPEN, WORDS);
        int sealed = ask(HAZEL, Manner.SEALED, "A secret");
        as(OWAIN);
        assertThat(asking.takeBack(id, open, "")).isEqualTo(new Settling.Refused(QuestionRefusal.NOT_YOURS));
        assertThat(asking.takeBack(id, 999, "")).isEqualTo(new Settling.Refused(QuestionRefusal.NOT_YOURS));

        as(HAZEL);
        assertThat(asking.takeBack(id, open, "x".repeat(501)))
                .isEqualTo(new Settling.Refused(QuestionRefusal.REASON_TOO_LONG));
        assertThat(asking.takeBack(id, open, "The notice says it")).isInstanceOf(Settling.Done.class);
        assertThat(asking.takeBack(id, open, "Again")).isInstanceOf(Settling.Meanwhile.class);
        asking.takeBack(id, sealed, "");

        assertThat(published(open)).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(QuestionState.WITHDRAWN);
            assertThat(one.reason()).isEqualTo("The notice says it");
        });
        assertThat(published(sealed)).isEmpty();
    }

    @Test
    void what_is_answered_or_asked_by_others_too_is_not_taken_back() {
        int answered = ask(HAZEL, Manner.OPEN, WORDS);
        answer(CERI, answered, "Yes");
        int taken = ask(HAZEL, Manner.OPEN, "For how long?");
        int same = ask(OWAIN, Manner.OPEN, "How many years?");
        as(CERI);
        answering.merge(id, same, taken);

        as(HAZEL);
        assertThat(asking.takeBack(id, answered, "")).isInstanceOf(Settling.Meanwhile.class);
        assertThat(asking.takeBack(id, taken, "")).isEqualTo(new Settling.Refused(QuestionRefusal.OTHERS_ASK_THE_SAME));
        assertThat(question(taken).isOpen()).isTrue();
    }

    private Asking typeIn(Channel channel, LocalDate came, String words) {
        return typing.typeIn(id, Manner.OPEN, channel, came, words, Locale.UK);
    }

    @Test
    void a_commissioner_types_in_what_came_by_letter_and_it_is_marked_so() {
        as(CERI);
        LocalDate today = Days.today(context.getBean(Clock.class));
        assertThat(typeIn(Channel.LETTER, today, WORDS)).isInstanceOf(Asking.Asked.class);

        Question typed = buyers.of(id).orElseThrow().questions().getLast();
        assertThat(typed.channel()).isEqualTo(Channel.LETTER);
        assertThat(typed.typed()).hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Ceri Vaughan"));
        assertThat(rows.asker(id, typed.number())).isEmpty();
        assertThat(typeIn(Channel.EMAIL, today, " ")).isEqualTo(refused(QuestionRefusal.NOTHING_ASKED));
        assertThat(typeIn(Channel.TELEPHONE, today.plusDays(1), WORDS)).isEqualTo(refused(QuestionRefusal.NOT_IN_TIME));
        assertThat(typeIn(Channel.TELEPHONE, today.plusDays(40), WORDS))
                .isEqualTo(refused(QuestionRefusal.NOT_IN_TIME));
    }

    @Test
    void nobody_types_in_for_the_tender_of_others_nor_asks_without_being_a_provider() {
        LocalDate today = Days.today(context.getBean(Clock.class));
        for (String who : new String[] {"joint.commissioner", "auditor", HAZEL}) {
            as(who);
            assertThatThrownBy(() -> typeIn(Channel.LETTER, today, WORDS)).isInstanceOf(AccessDeniedException.class);
        }
        as(CERI);
        assertThatThrownBy(() -> asking.ask(id, Manner.OPEN, WORDS, Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        SignedInAs.nobody();
        assertThatThrownBy(() -> asking.mine(id)).isInstanceOf(RuntimeException.class);
        as(CERI);
    }
}
