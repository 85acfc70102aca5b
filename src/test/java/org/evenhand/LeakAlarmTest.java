package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The alarm that every class of tests ends with can be heard. */
class LeakAlarmTest {

    @Test
    void a_connection_that_is_kept_too_long_is_heard_of_with_the_place_where_it_was_taken() throws Exception {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:leak-alarm");
            pool.setMaximumPoolSize(1);
            // The shortest that the pool takes.
            pool.setLeakDetectionThreshold(2_000);
            List<String> heard = new ArrayList<>();
            try (Connection kept = pool.getConnection()) {
                while (heard.isEmpty()) {
                    Thread.onSpinWait();
                    heard.addAll(LeakAlarm.heard());
                }
                assertThat(kept.isClosed()).isFalse();
            }

            assertThat(heard)
                    .singleElement()
                    .asString()
                    .contains("Apparent connection leak", LeakAlarmTest.class.getName());
        }
    }
}
