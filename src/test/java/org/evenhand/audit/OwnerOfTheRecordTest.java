package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import org.evenhand.RealPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** On PostgreSQL the application owns its tables without being a superuser, as in a real installation. */
class OwnerOfTheRecordTest {

    @Test
    void the_owner_can_add_to_the_record() {
        try (Recorder recorder = asOwner("owner_adds")) {
            assertThat(recorder.withActs(3).check()).isInstanceOf(ChainCheck.Report.Whole.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_record set why = 'x'", "delete from audit_record", "truncate audit_record"})
    void the_owner_has_no_right_to_change_it_even_without_triggers(String harm) {
        try (Recorder recorder = asOwner("owner_harms_" + harm.substring(0, 6))) {
            recorder.withActs(2);
            assertThatThrownBy(() -> recorder.jdbc.execute(harm))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
            recorder.jdbc.execute("grant update, delete, truncate on audit_record to current_user");
            assertThatThrownBy(() -> recorder.jdbc.execute(harm))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only ever added to");
        }
    }

    private static Recorder asOwner(String role) {
        String url = RealPostgres.emptyDatabaseUrl();
        try (HikariDataSource superuser = Database.pool(url)) {
            var jdbc = new org.springframework.jdbc.core.JdbcTemplate(superuser);
            jdbc.execute("create role " + role + " login");
            jdbc.execute("create schema authorization " + role);
        }
        HikariDataSource database =
                Database.pool(url.replace("user=postgres", "user=" + role) + "&currentSchema=" + role);
        Database.POSTGRESQL.migrate(database);
        return new Recorder(database);
    }
}
