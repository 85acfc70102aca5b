package org.evenhand.questions.clarification;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions as those have them who buy: with the words of sealed ones, and without whoever asked. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@NamedInterface("clarification")
public class BuyersQuestions {

    /**
     * Everything asked about a tender.
     *
     * @param questions in the order in which they came
     * @param writes whether the signed-in person may answer now
     */
    public record OfTender(TenderId tender, QuestionDays days, List<Question> questions, boolean writes) {

        /** A question by its number. */
        public Optional<Question> question(int number) {
            return questions.stream().filter(one -> one.number() == number).findFirst();
        }

        /** Those that wait for their answer. */
        public List<Question> waiting() {
            return questions.stream().filter(Question::isOpen).toList();
        }
    }

    /** Questions about a tender that wait for their answer. */
    public record Waiting(TenderId tender, QuestionDays days, int questions) {}

    private final QuestionRows rows;
    private final QuestionAccess access;
    private final NewQuestions intake;
    private final ReadingNotices notices;

    BuyersQuestions(QuestionRows rows, QuestionAccess access, NewQuestions intake, ReadingNotices notices) {
        this.rows = rows;
        this.access = access;
        this.intake = intake;
        this.notices = notices;
    }

    /** What was asked about a tender; empty for those who do not buy by it. */
    public Optional<OfTender> of(TenderId tender) {
        return intake.days(tender)
                .filter(days -> access.mayRead(tender))
                .map(days -> new OfTender(
                        tender, days, rows.of(tender), access.mayWrite(tender) && !days.isClosed(intake.now())));
    }

    /** The published tenders by which the signed-in person's organisations buy, and how many questions wait for each. */
    public List<Waiting> tenders() {
        Predicate<TenderId> mine = access.readable();
        Map<TenderId, Integer> waiting = rows.waiting();
        return notices.listed().stream()
                .map(TenderNotice.Listed::tender)
                .filter(mine)
                .flatMap(tender ->
                        intake
                                .days(tender)
                                .map(days -> new Waiting(tender, days, waiting.getOrDefault(tender, 0)))
                                .stream())
                .toList();
    }

    /** Those that the signed-in person may answer now. */
    public List<Waiting> mine() {
        return rows.waiting().entrySet().stream()
                .filter(one -> access.mayWrite(one.getKey()))
                .flatMap(one -> intake
                        .days(one.getKey())
                        .filter(days -> !days.isClosed(intake.now()))
                        .map(days -> new Waiting(one.getKey(), days, one.getValue()))
                        .stream())
                .toList();
    }
}
