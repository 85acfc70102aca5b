package org.evenhand.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase.Replace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The application as it comes, with no mail server named. */
@DataJdbcTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:${random.uuid}", "evenhand.scheduler.enabled=false"},
        includeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern =
                                "org\\.evenhand\\.(timetable\\.(SchedulerConfiguration|AsTimetable)|letters\\.[A-Z]\\w+)"))
@AutoConfigureTestDatabase(replace = Replace.NONE)
@Import(NoMailServerTest.Noon.class)
class NoMailServerTest {

    static class Noon {
        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    Outbox outbox;

    @Autowired
    SchedulerClient timeTable;

    @Test
    void the_outbox_says_so_and_takes_no_letter() {
        assertThat(outbox.canSend()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        outbox.post(new Letter(new EmailAddress("ann@example.org"), "Subject", "Words", Locale.UK)))
                .withMessageContaining("canSend");
        assertThat(timeTable.getScheduledExecutions()).isEmpty();
    }
}
