package org.evenhand.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.questions.clarification.Question;
import org.evenhand.questions.clarification.QuestionAuditEvent;
import org.evenhand.questions.clarification.QuestionRows;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares what was asked, and what was answered to everybody, with the acts of asking and settling. */
public final class QuestionCheck implements RecordCheck {

    private static final Set<String> CAME = codes(QuestionAuditEvent.RECEIVED, QuestionAuditEvent.TYPED_IN);

    private static final Set<String> SETTLED = codes(
            QuestionAuditEvent.ANSWERED,
            QuestionAuditEvent.LEFT_TO_NEXT_VERSION,
            QuestionAuditEvent.TAKEN_UP_AGAIN,
            QuestionAuditEvent.ANSWERED_WITH_VERSION,
            QuestionAuditEvent.REFUSED,
            QuestionAuditEvent.MERGED,
            QuestionAuditEvent.WITHDRAWN);

    private static Set<String> codes(QuestionAuditEvent... events) {
        return Stream.of(events).map(QuestionAuditEvent::code).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> acts() {
        return Stream.concat(CAME.stream(), SETTLED.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> left = new LinkedHashMap<>();
        Map<String, RecordedEvent> last = new LinkedHashMap<>();
        acts.forEach(
                act -> (CAME.contains(act.act()) ? left : last).put(act.on().id(), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select * from question order by tender, number").query(row -> {
            Question question = QuestionRows.question(row, row.getRow());
            String name = QuestionAuditEvent.name(question);
            RecordedEvent said = left.remove(name);
            if (said == null) {
                found.add("The question " + name + " never came.");
            } else if (!said.says(QuestionAuditEvent.HASH, question.fingerprint())) {
                found.add("The question " + name + " is not what was asked." + said.said());
            }
            outcome(question, Optional.ofNullable(last.get(name))).ifPresent(found::add);
        });
        left.forEach((name, said) -> found.add("The question " + name + " came and is there no more." + said.said()));
        return new Compared(recorded + " questions", found);
    }

    /** A question that waits has no outcome, whether it was never settled or was taken up again. */
    private static Optional<String> outcome(Question question, Optional<RecordedEvent> said) {
        String what = "The outcome of the question " + QuestionAuditEvent.name(question);
        if (question.isOpen()) {
            return said.filter(act -> !act.act().equals(QuestionAuditEvent.TAKEN_UP_AGAIN.code()))
                    .map(act -> what + " is there no more." + act.said());
        }
        if (said.isEmpty()) {
            return Optional.of(what + " was never given.");
        }
        return said.filter(act -> !act.says(QuestionAuditEvent.HASH, question.outcome()))
                .map(act -> what + " is not what was given." + act.said());
    }
}
