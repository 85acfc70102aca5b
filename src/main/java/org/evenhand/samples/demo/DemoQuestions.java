package org.evenhand.samples.demo;

import java.util.Locale;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.InventedPeople;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.AskingQuestions;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.DraftPart;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.questions.clarification.Settling;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Questions of the invented provider about the invented published tender, asked and answered through the same services as every
 * other: two are answered, one is merged and one waits.
 */
@Component
@Profile("demo")
class DemoQuestions {

    private static final EmailAddress PROVIDER = DemoPeople.email("provider");

    private final AskingQuestions asking;
    private final BuyersQuestions reading;
    private final AnsweringQuestions answering;
    private final InventedPeople invented;
    private final TransactionTemplate transactions;

    DemoQuestions(
            AskingQuestions asking,
            BuyersQuestions reading,
            AnsweringQuestions answering,
            InventedPeople invented,
            TransactionTemplate transactions) {
        this.asking = asking;
        this.reading = reading;
        this.answering = answering;
        this.invented = invented;
        this.transactions = transactions;
    }

    /** Once the tender is published; wholly or not at all. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(DemoNotice.ORDER + 1)
    void make() {
        transactions.executeWithoutResult(transaction -> {
            invented.acts(PROVIDER, this::ask);
            invented.acts(DemoNotice.BUYER, this::answer);
        });
    }

    private void ask() {
        if (asking.mine(DemoNotice.ID).isEmpty()) {
            ask(Manner.OPEN, "May two small groups bid together for one lot?");
            ask(
                    Manner.SEALED,
                    "We match people in three valleys and have no office in the west. Must we open one before the contract"
                            + " starts?");
            ask(Manner.OPEN, "Can we share a bid with a group from the next county?");
            ask(
                    Manner.OPEN,
                    "Does an hour count towards SV1 if both people spend it outside the home, at a café or a match?");
        }
    }

    private void ask(Manner manner, String words) {
        asking.ask(DemoNotice.ID, manner, words, Locale.UK);
    }

    /** What waits as it was asked. */
    private void answer() {
        answer(
                1,
                "Yes. One of you signs for both, and the bid says who does what. You are judged as one bidder, by the same"
                        + " rules as every other.");
        write(
                2,
                DraftPart.SHOWN,
                "Must a provider that has no office in the west of the county open one before the contract starts?");
        answer(2, "No. We ask that somebody can be with both people within an hour, and not where you have an office.");
        if (waits(3)) {
            done(answering.merge(DemoNotice.ID, 3, 1));
        }
    }

    private void answer(int number, String text) {
        if (waits(number)) {
            write(number, DraftPart.ANSWER, text);
            done(answering.answer(DemoNotice.ID, number, question(number).version()));
        }
    }

    private void write(int number, DraftPart part, String text) {
        if (waits(number)) {
            Question question = question(number);
            String seen = part == DraftPart.SHOWN ? question.shown() : question.answer();
            answering.write(DemoNotice.ID, number, part, seen, text);
        }
    }

    /** Whether it waits and nobody wrote anything yet. */
    private boolean waits(int number) {
        return reading.of(DemoNotice.ID)
                .flatMap(all -> all.question(number))
                .filter(question -> question.isOpen() && question.answer().isEmpty())
                .isPresent();
    }

    private Question question(int number) {
        return reading.of(DemoNotice.ID).flatMap(all -> all.question(number)).orElseThrow();
    }

    private static void done(Settling outcome) {
        if (!(outcome instanceof Settling.Done)) {
            throw new IllegalStateException("The invented question was not settled: " + outcome);
        }
    }
}
