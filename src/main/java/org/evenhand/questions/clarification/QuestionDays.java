package org.evenhand.questions.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Days;

/**
 * Days by which questions about a published tender are asked and answered, as the version says that counts.
 *
 * @param questions the last day for questions, the whole of it in London; empty where none was published
 * @param answers the day by which all are answered
 * @param contact whom to write to instead
 */
public record QuestionDays(
        String title,
        Optional<LocalDate> questions,
        Optional<LocalDate> answers,
        Instant deadline,
        boolean cancelled,
        String contact) {

    /** The days of a notice. */
    public static QuestionDays of(TenderNotice notice) {
        PublishedTender published = notice.published();
        return new QuestionDays(
                published.title(),
                published.content().day(Milestone.QUESTIONS),
                published.content().day(Milestone.ANSWERS),
                published.deadline(),
                notice.cancelled().isPresent(),
                published.content().says(NoticeField.CONTACT));
    }

    /** Whether nothing can be asked or answered any more. */
    public boolean isClosed(Instant now) {
        return cancelled || now.isAfter(deadline);
    }

    /** Why nothing can be asked at a moment; empty where it can. */
    public Optional<QuestionRefusal> objection(Instant now) {
        if (isClosed(now)) {
            return Optional.of(QuestionRefusal.CLOSED);
        }
        return isInTime(Days.of(now)) ? Optional.empty() : Optional.of(QuestionRefusal.DAY_PASSED);
    }

    /** Whether a question of that day came in time. */
    boolean isInTime(LocalDate came) {
        return questions.map(last -> !came.isAfter(last)).orElse(true);
    }

    /** Whether the day by which all are answered has passed. */
    public boolean isLate(LocalDate today) {
        return answers.map(today::isAfter).orElse(false);
    }
}
