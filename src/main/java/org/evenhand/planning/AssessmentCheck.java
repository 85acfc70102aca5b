package org.evenhand.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.planning.access.PlanningAuditEvent;
import org.evenhand.planning.assessment.AssessmentRows;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Days;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the dated copies of every self-assessment with the acts of keeping them. */
public final class AssessmentCheck implements RecordCheck {

    /** Earlier versions made these copies of the demonstration without an act. */
    private static final String INVENTED = "northshire-council";

    private static final int INVENTED_COPIES = 3;

    private record Key(String organisation, long number) {

        private String said() {
            return "Copy " + number + " of the self-assessment of " + organisation;
        }
    }

    @Override
    public Set<String> acts() {
        return Set.of(PlanningAuditEvent.ASSESSMENT_KEPT.code());
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<Key, RecordedEvent> left = new LinkedHashMap<>();
        acts.forEach(act -> left.put(new Key(act.on().id(), act.on().version().orElse(0L)), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        AssessmentRows rows = new AssessmentRows(database);
        database.sql("select distinct organisation from self_assessment_copy order by organisation")
                .query(String.class)
                .list()
                .forEach(organisation -> rows.copies(new OrganisationId(organisation))
                        .forEach(copy -> {
                            Key key = new Key(organisation, copy.number());
                            RecordedEvent said = left.remove(key);
                            if (said == null && organisation.equals(INVENTED) && copy.number() <= INVENTED_COPIES) {
                                return;
                            }
                            if (said == null) {
                                found.add(key.said() + " was never kept.");
                            } else if (!isAsKept(copy, said)) {
                                found.add(key.said() + " is not what was kept." + said.said());
                            }
                        }));
        left.forEach((key, said) -> found.add(key.said() + " was kept and is there no more." + said.said()));
        return new Compared(recorded + " copies of self-assessments", found);
    }

    private static boolean isAsKept(AssessmentCopy copy, RecordedEvent said) {
        return said.says("hash", copy.fingerprint())
                && said.isBecause(copy.why())
                && said.isBy(copy.by())
                && (said.by().isEmpty() || isOnDay(copy.on(), said.at()));
    }

    /** The day is that of the act, which may have been recorded just after midnight. */
    private static boolean isOnDay(LocalDate day, Instant at) {
        return Stream.of(at, at.minus(Duration.ofMinutes(10)))
                .map(moment -> LocalDate.ofInstant(moment, Days.HERE))
                .anyMatch(day::equals);
    }
}
