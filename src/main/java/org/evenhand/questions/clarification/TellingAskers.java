package org.evenhand.questions.clarification;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.WritingToPeople;
import org.evenhand.people.WritingToPeople.Addressee;
import org.evenhand.shared.TenderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to whoever asked a question once it is answered, refused or merged. */
@Component
class TellingAskers {

    /** Named by the question and what became of it. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("tell-asker");

    private static final String OCCASION = "question/";
    private static final String KEY = "letter.question-";
    private static final char PART = '/';

    private final QuestionRows rows;
    private final NewQuestions intake;
    private final WritingToPeople letters;

    TellingAskers(QuestionRows rows, NewQuestions intake, WritingToPeople letters) {
        this.rows = rows;
        this.intake = intake;
        this.letters = letters;
    }

    /**
     * The name of a letter about a question.
     *
     * @param outcome of the question, or of that with which it was merged
     */
    static String name(Question question, QuestionState outcome) {
        return question.tender().value() + PART + question.number() + PART + outcome.word();
    }

    /** Writes one letter, once. */
    @Transactional
    void tell(String name) {
        int end = name.lastIndexOf(PART);
        int middle = name.lastIndexOf(PART, end - 1);
        TenderId tender = new TenderId(name.substring(0, middle));
        int number = Integer.parseInt(name.substring(middle + 1, end));
        String outcome = name.substring(end + 1);
        Optional<Question> question = rows.find(tender, number);
        Optional<QuestionRows.Asker> asker = rows.asker(tender, number);
        Optional<QuestionDays> days = intake.days(tender);
        if (question.isPresent() && asker.isPresent() && days.isPresent()) {
            tell(name, outcome, question.get(), asker.get(), days.get());
        }
    }

    private void tell(String name, String outcome, Question question, QuestionRows.Asker asker, QuestionDays days) {
        int number = question.number();
        int read = question.settled().flatMap(Question.Settled::into).orElse(number);
        letters.tell(
                OCCASION + name,
                List.of(new Addressee(asker.account(), Locale.of(question.language()))),
                KEY + outcome,
                QuestionPlaces.question(question.tender(), read),
                days.title(),
                String.valueOf(number),
                String.valueOf(read),
                edited(question));
    }

    /** Whether the buyer took something out, for a choice of the message: 1, or 0. */
    private static int edited(Question question) {
        return OwnQuestion.of(question).edited() ? 1 : 0;
    }

    /** Tasks that settled questions put on the timetable. */
    @Configuration(proxyBeanMethods = false)
    static class OnTimetable {

        /** Named by the question and what became of it; where that fails it is tried again later. */
        @Bean
        Task<Void> tellAsker(TellingAskers telling) {
            return Tasks.oneTime(TASK).execute((question, context) -> telling.tell(question.getId()));
        }
    }
}
