package org.evenhand.questions.clarification;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.TenderId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions and answers, for everybody. */
@Service
@Transactional(readOnly = true)
@PermitAll
public class ReadingQuestions {

    private final QuestionRows rows;
    private final NewQuestions intake;

    ReadingQuestions(QuestionRows rows, NewQuestions intake) {
        this.rows = rows;
        this.intake = intake;
    }

    /** Those about a tender, in the order in which they came. */
    public List<PublicQuestion> published(TenderId tender) {
        return rows.of(tender).stream()
                .flatMap(question -> question.published().stream())
                .toList();
    }

    /** Those of every tender that changed last, the last first: as many or fewer. */
    public List<PublicQuestion> newest(int most) {
        return rows.newest(most).stream()
                .flatMap(question -> question.published().stream())
                .toList();
    }

    /** By when one asks about a tender; empty where none is published. */
    public Optional<QuestionDays> days(TenderId tender) {
        return intake.days(tender);
    }
}
