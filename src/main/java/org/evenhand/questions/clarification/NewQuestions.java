package org.evenhand.questions.clarification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.record.By;
import org.evenhand.shared.Days;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.TypedText;
import org.springframework.stereotype.Component;

/** Takes questions in, however they come: within their days and lengths, each under the next number. */
@Component
class NewQuestions {

    /** Letters that a question may have. */
    static final int LONGEST = 2_000;

    /** Words of a question, and the way on which they came. */
    record Wording(Manner manner, Channel channel, String words, Locale language) {

        String clean() {
            return TypedText.clean(words).strip();
        }

        /** Why it cannot be asked; empty where it can. */
        Optional<QuestionRefusal> objection() {
            String clean = clean();
            if (clean.isEmpty()) {
                return Optional.of(QuestionRefusal.NOTHING_ASKED);
            }
            return clean.length() > LONGEST ? Optional.of(QuestionRefusal.TOO_LONG) : Optional.empty();
        }
    }

    private final QuestionRows rows;
    private final QuestionAccess access;
    private final ReadingNotices notices;
    private final Clock clock;

    NewQuestions(QuestionRows rows, QuestionAccess access, ReadingNotices notices, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.notices = notices;
        this.clock = clock;
    }

    /** The days of a published tender. */
    Optional<QuestionDays> days(TenderId tender) {
        return notices.latest(tender).map(QuestionDays::of);
    }

    /** Makes whoever else asks wait, so that numbers and limits are counted one after the other. */
    void hold(TenderId tender) {
        access.hold(tender);
    }

    /**
     * Keeps a question under the next number.
     *
     * @param came the day on which it came
     * @param typed who typed it in
     */
    Question keep(
            TenderId tender, Wording wording, LocalDate came, Optional<By> typed, Optional<QuestionRows.Asker> asker) {
        Question question = new Question(
                tender,
                rows.last(tender) + 1,
                1,
                QuestionState.ASKED,
                wording.manner(),
                wording.channel(),
                wording.language().getLanguage(),
                wording.clean(),
                wording.clean(),
                "",
                now(),
                came,
                typed,
                Optional.empty(),
                Optional.empty());
        rows.add(question, asker);
        return question;
    }

    Instant now() {
        return Moments.now(clock);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
