package org.evenhand.questions.clarification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts on the timetable that whoever asked is told what became of it: in the transaction of the act, with no letter yet. */
@Component
class AskersToTell {

    private final QuestionRows rows;
    private final SchedulerClient timeTable;
    private final Clock clock;

    AskersToTell(QuestionRows rows, SchedulerClient timeTable, Clock clock) {
        this.rows = rows;
        this.timeTable = timeTable;
        this.clock = clock;
    }

    /** Whoever asked, and whoever asked the same before. */
    void later(Question settled) {
        List<Question> tell = switch (settled.state()) {
            case ANSWERED, REFUSED ->
                Stream.concat(Stream.of(settled), rows.mergedInto(settled.tender(), settled.number()).stream())
                        .toList();
            case MERGED -> List.of(settled);
            case ASKED, WITH_NEXT_VERSION, WITHDRAWN -> List.of();
        };
        tell.stream()
                .filter(one -> rows.asker(one.tender(), one.number()).isPresent())
                .forEach(one -> timeTable.scheduleIfNotExists(
                        TellingAskers.TASK
                                .instance(TellingAskers.name(one, settled.state()))
                                .build(),
                        clock.instant()));
    }
}
