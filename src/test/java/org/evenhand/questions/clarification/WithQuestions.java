package org.evenhand.questions.clarification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.evenhand.people.MadePeople;
import org.evenhand.people.SignedInAs;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.WithAWholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of questions have in common: a tender that was just published, two providers and two commissioners. */
abstract class WithQuestions extends WithAWholeDraft {

    /** The commissioner of the demonstration who leads the tender. */
    static final String CERI = "commissioner";

    /** Another commissioner of the same buyer. */
    static final String NESTA = "questions.nesta";

    /** The provider of the demonstration. */
    static final String HAZEL = "provider";

    /** A provider of another organisation. */
    static final String OWAIN = "questions.owain";

    static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    static final OrganisationId TALGARTH = new OrganisationId("talgarth-homes");

    @Autowired
    AskingQuestions asking;

    @Autowired
    TypingInQuestions typing;

    @Autowired
    AnsweringQuestions answering;

    @Autowired
    BuyersQuestions buyers;

    @Autowired
    ReadingQuestions everybody;

    @Autowired
    QuestionRows rows;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void published() {
        MadePeople.make(context, NESTA, "Nesta Quill", Role.COMMISSIONER, NORTHSHIRE, "");
        MadePeople.make(context, OWAIN, "Owain Talgarth", Role.PROVIDER, TALGARTH, "Talgarth Homes");
        SignedInAs.demo(context, CERI);
        publish();
    }

    /** Nobody else of this application is to find questions that wait; what is on record stays. */
    @AfterEach
    void forget() {
        as(CERI);
        if (reading.latest(id).orElseThrow().cancelled().isEmpty()) {
            ending.cancel(id, "Nobody needs it any more");
        }
    }

    final void as(String who) {
        SignedInAs.demo(context, who);
    }

    /** Asks as a person, who is signed in afterwards; gives the number. */
    final int ask(String who, Manner manner, String words) {
        as(who);
        return ((Asking.Asked) asking.ask(id, manner, words, Locale.UK)).number();
    }

    /** Writes an answer as a commissioner. */
    final void write(String who, int number, String text) {
        as(who);
        kept(answering.write(id, number, DraftPart.ANSWER, question(number).answer(), text));
    }

    static void kept(AnswerOutcome outcome) {
        assertThat(outcome).isInstanceOf(AnswerOutcome.Kept.class);
    }

    /** Writes and publishes an answer as a commissioner. */
    final Settling answer(String who, int number, String text) {
        write(who, number, text);
        return answering.answer(id, number, question(number).version());
    }

    final Question question(int number) {
        return rows.find(id, number).orElseThrow();
    }

    final List<PublicQuestion> published(int number) {
        return everybody.published(id).stream()
                .filter(one -> one.number() == number)
                .toList();
    }

    /** Publishes the next version of the tender. */
    final void amend() {
        as(CERI);
        WholeDraft.answer(context, id, "contact", "ask@northshire.example");
        publishing.publish(id, seen(), "A question showed that the address was wrong");
    }

    final List<String> tasks(String name) {
        return jdbc.sql("select task_instance from scheduled_tasks where task_name = ? and task_instance like ?"
                        + " order by task_instance")
                .params(name, id.value() + "/%")
                .query(String.class)
                .list();
    }
}
