package org.evenhand.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.evenhand.audit.Database;
import org.evenhand.audit.MadeCheck;
import org.evenhand.audit.Recorder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of the last check of the record is kept, so that whoever reads it on screen knows how far it holds. */
@ParameterizedClass
@EnumSource
class DailyCheckTest {

    @Parameter
    Database kind;

    @TempDir
    Path folder;

    private Recorder recorder;

    @BeforeEach
    void five_acts() {
        recorder = Recorder.on(kind).withActs(5);
    }

    @AfterEach
    void end() {
        recorder.close();
    }

    private MadeCheck check(Duration later) {
        look(later);
        return MadeCheck.last(JdbcClient.create(recorder.jdbc)).orElseThrow();
    }

    private void look(Duration later) {
        JdbcClient jdbc = JdbcClient.create(recorder.jdbc);
        new DailyCheck(
                        recorder.jdbc.getDataSource(),
                        jdbc,
                        folder.resolve("heads.csv"),
                        Clock.fixed(Recorder.MORNING.plus(later), ZoneOffset.UTC))
                .check();
    }

    @Test
    void a_record_that_nobody_touched_is_kept_as_checked_to_its_end() {
        MadeCheck made = check(Duration.ofMinutes(1));

        assertThat(made.upTo()).isEqualTo(5);
        assertThat(made.way()).isEqualTo(MadeCheck.Way.BY_ITSELF);
        assertThat(made.at()).isEqualTo(Recorder.MORNING.plus(Duration.ofMinutes(1)));
        assertThat(made.outcome()).isEqualTo(MadeCheck.Outcome.WHOLE);
    }

    @Test
    void it_is_checked_once_a_day_and_not_while_there_is_nothing_to_check() {
        look(Duration.ofMinutes(1));
        look(Duration.ofHours(1));
        assertThat(kept()).isEqualTo(1);
        look(Duration.ofDays(1));
        assertThat(kept()).isEqualTo(2);

        try (Recorder empty = Recorder.on(kind)) {
            JdbcClient jdbc = JdbcClient.create(empty.jdbc);
            new DailyCheck(empty.jdbc.getDataSource(), jdbc, folder.resolve("heads.csv"), Clock.systemUTC()).check();
            assertThat(MadeCheck.last(jdbc)).isEmpty();
        }
    }

    private int kept() {
        return JdbcClient.create(recorder.jdbc)
                .sql("select count(*) from record_check")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_record_that_was_changed_holds_up_to_the_one_before() {
        check(Duration.ofMinutes(1));
        recorder.harm("update audit_record set why = 'A better reason' where seq = 3");

        MadeCheck made = check(Duration.ofDays(1));

        assertThat(made.upTo()).isEqualTo(2);
        assertThat(made.outcome()).isEqualTo(MadeCheck.Outcome.BROKEN);
    }
}
