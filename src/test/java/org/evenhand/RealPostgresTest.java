package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class RealPostgresTest {

    private final JdbcTemplate first = new JdbcTemplate(RealPostgres.emptyDatabase());
    private final JdbcTemplate second = new JdbcTemplate(RealPostgres.emptyDatabase());

    @Test
    void is_a_postgresql_that_keeps_decimals_exact() {
        first.execute("create table points (amount numeric(20, 10))");
        first.update("insert into points values (?)", new BigDecimal("0.6923076923"));

        assertThat(first.queryForObject("select version()", String.class)).startsWith("PostgreSQL ");
        assertThat(first.queryForObject("select amount from points", BigDecimal.class))
                .isEqualTo(new BigDecimal("0.6923076923"));
    }

    @Test
    void gives_each_caller_a_database_of_its_own() {
        first.execute("create table only_here (id int)");

        assertThat(second.queryForObject(
                        "select count(*) from information_schema.tables where table_name = 'only_here'", Integer.class))
                .isZero();
    }
}
