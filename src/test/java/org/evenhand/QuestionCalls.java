package org.evenhand;

import static org.evenhand.ServiceCalls.EVERYBODY;
import static org.evenhand.ServiceCalls.call;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenhand.ServiceCalls.Expected;
import org.evenhand.questions.clarification.AnsweringQuestions;
import org.evenhand.questions.clarification.AskingQuestions;
import org.evenhand.questions.clarification.BuyersQuestions;
import org.evenhand.questions.clarification.DraftPart;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.questions.clarification.ReadingQuestions;
import org.evenhand.questions.clarification.TypingInQuestions;
import org.evenhand.shared.TenderId;
import org.springframework.context.ApplicationContext;

/** Calls on questions about published tenders. */
final class QuestionCalls {

    private static final Set<String> WRITER = Set.of("commissioner");
    private static final Set<String> COMMISSIONERS = Set.of("commissioner", "joint.commissioner", "auditor");
    private static final Set<String> PROVIDER = Set.of("provider");

    /** Nobody asks about a draft. */
    private static final TenderId DRAFT = new TenderId("shared-lives-2027-example");

    private static final TenderId TENDER = new TenderId("homeshare-2027-example");

    private QuestionCalls() {}

    static Map<String, Expected> all() {
        return Map.ofEntries(
                call("AskingQuestions.mine", PROVIDER, beans -> asking(beans).mine(DRAFT)),
                call(
                        "AskingQuestions.ask",
                        PROVIDER,
                        beans -> asking(beans).ask(DRAFT, Manner.OPEN, "How long?", Locale.UK)),
                call(
                        "AskingQuestions.takeBack",
                        PROVIDER,
                        beans -> asking(beans).takeBack(DRAFT, 1, "")),
                call(
                        "TypingInQuestions.typeIn",
                        WRITER,
                        beans -> beans.getBean(TypingInQuestions.class)
                                .typeIn(
                                        TENDER,
                                        Manner.OPEN,
                                        Channel.LETTER,
                                        LocalDate.of(2000, 1, 1),
                                        "How long?",
                                        Locale.UK)),
                call(
                        "ReadingQuestions.published",
                        EVERYBODY,
                        beans -> reading(beans).published(DRAFT)),
                call(
                        "ReadingQuestions.newest",
                        EVERYBODY,
                        beans -> reading(beans).newest(10)),
                call("ReadingQuestions.days", EVERYBODY, beans -> reading(beans).days(DRAFT)),
                call("BuyersQuestions.of", COMMISSIONERS, beans -> buyers(beans).of(TENDER)),
                call(
                        "BuyersQuestions.tenders",
                        COMMISSIONERS,
                        beans -> buyers(beans).tenders()),
                call(
                        "BuyersQuestions.mine",
                        COMMISSIONERS,
                        beans -> buyers(beans).mine()),
                call(
                        "AnsweringQuestions.write",
                        WRITER,
                        beans -> answering(beans).write(TENDER, 4, DraftPart.ANSWER, "", "Yes")),
                call(
                        "AnsweringQuestions.answer",
                        WRITER,
                        beans -> answering(beans).answer(TENDER, 4, 1)),
                call(
                        "AnsweringQuestions.answerWithNextVersion",
                        WRITER,
                        beans -> answering(beans).answerWithNextVersion(TENDER, 4, 1)),
                call(
                        "AnsweringQuestions.takeUpAgain",
                        WRITER,
                        beans -> answering(beans).takeUpAgain(TENDER, 4)),
                call(
                        "AnsweringQuestions.refuse",
                        WRITER,
                        beans -> answering(beans).refuse(TENDER, 4, "Not about this tender")),
                call(
                        "AnsweringQuestions.merge",
                        WRITER,
                        beans -> answering(beans).merge(TENDER, 4, 1)));
    }

    private static AskingQuestions asking(ApplicationContext beans) {
        return beans.getBean(AskingQuestions.class);
    }

    private static ReadingQuestions reading(ApplicationContext beans) {
        return beans.getBean(ReadingQuestions.class);
    }

    private static BuyersQuestions buyers(ApplicationContext beans) {
        return beans.getBean(BuyersQuestions.class);
    }

    private static AnsweringQuestions answering(ApplicationContext beans) {
        return beans.getBean(AnsweringQuestions.class);
    }
}
