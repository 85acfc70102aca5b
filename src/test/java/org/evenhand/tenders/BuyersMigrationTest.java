package org.evenhand.tenders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.RealPostgres;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The buyers that earlier releases kept in the text of a draft become rows, with what is known of who agreed when. */
class BuyersMigrationTest {

    @Test
    void buyers_of_an_h2_database_become_rows() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

        becomeRows(database, "h2");
    }

    @Test
    void buyers_of_a_postgresql_database_become_rows() {
        becomeRows(RealPostgres.emptyDatabase(), "postgresql");
    }

    private static void becomeRows(DataSource database, String vendor) {
        migrate(database, vendor, "66");
        JdbcClient jdbc = JdbcClient.create(database);
        for (String organisation : List.of("lead", "friend", "newcomer", "gone")) {
            jdbc.sql(
                            "insert into organisation (id, name, buys, provides, runs_installation, changed_by, changed_at,"
                                    + " version) values (?, ?, true, false, false, 'Ceri', timestamp with time zone '2026-01-01 00:00:00+00', 1)")
                    .params(organisation, organisation)
                    .update();
        }
        jdbc.sql("insert into framework (id, organisation, version, changed_by, changed_at)"
                        + " values ('f', 'lead', 1, 'Ceri', timestamp with time zone '2026-01-01 00:00:00+00')")
                .update();
        tender(jdbc, "draft", "planning");
        buyer(jdbc, "draft", "a", "lead", "02");
        buyer(jdbc, "draft", "b", "friend", "02");
        buyer(jdbc, "draft", "c", "no-such-organisation", "02");
        buyer(jdbc, "draft", "d", "", "02");
        buyer(jdbc, "draft", "e", "gone", "02");
        remove(jdbc, "draft", "e", "04");
        sign(jdbc, "draft", "friend", 1, true, "05");
        sign(jdbc, "draft", "friend", 2, false, "06");
        tender(jdbc, "notice", "active");
        buyer(jdbc, "notice", "a", "lead", "02");
        buyer(jdbc, "notice", "b", "friend", "02");
        sign(jdbc, "notice", "friend", 1, true, "09");
        publish(jdbc, "notice", 1, "10");
        buyer(jdbc, "notice", "c", "newcomer", "12");
        buyer(jdbc, "notice", "d", "gone", "03");
        remove(jdbc, "notice", "d", "08");
        remove(jdbc, "notice", "b", "14");

        migrate(database, vendor, "67");

        assertThat(rows(jdbc, "draft"))
                .containsExactly(
                        "a lead since 0 by Ceri agreed null left null",
                        "b friend since 0 by Ceri agreed null left null",
                        "e gone since 0 by Ceri agreed null left Ceri");
        assertThat(rows(jdbc, "notice"))
                .as("who was published and taken out of the draft of a change is a buyer still")
                .containsExactly(
                        "a lead since 1 by Ceri agreed null left null",
                        "b friend since 1 by Ceri agreed Jo left null",
                        "c newcomer since 0 by Ceri agreed null left null",
                        "d gone since 0 by Ceri agreed null left Ceri");
        assertThat(jdbc.sql("select count(*) from tender_answer where place = 'organisation'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from tender_part where tender = 'notice' and removed_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from tender_answer where place = 'share'")
                        .query(Integer.class)
                        .single())
                .as("shares stay")
                .isEqualTo(9);
    }

    private static void migrate(DataSource database, String vendor, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .target(target)
                .load()
                .migrate();
    }

    private static void tender(JdbcClient jdbc, String id, String status) {
        jdbc.sql("insert into tender (id, organisation, framework, status, version, changed_by, changed_at)"
                        + " values (?, 'lead', 'f', ?, 1, 'Ceri', timestamp with time zone '2026-01-01 00:00:00+00')")
                .params(id, status)
                .update();
    }

    private static void buyer(JdbcClient jdbc, String tender, String part, String organisation, String day) {
        jdbc.sql("insert into tender_part (tender, id, kind, place) values (?, ?, 'buyer', 1)")
                .params(tender, part)
                .update();
        for (Map.Entry<String, String> answer :
                Map.of("organisation", organisation, "share", "10").entrySet()) {
            jdbc.sql("insert into tender_answer (tender, part, place, answer, changed_by, changed_at)"
                            + " values (?, ?, ?, ?, 'Ceri', " + at(day) + ")")
                    .params(tender, part, answer.getKey(), answer.getValue())
                    .update();
        }
    }

    private static void remove(JdbcClient jdbc, String tender, String part, String day) {
        jdbc.sql("update tender_part set removed_by = 'Ceri', removed_at = " + at(day) + " where tender = ? and id = ?")
                .params(tender, part)
                .update();
    }

    private static void sign(
            JdbcClient jdbc, String tender, String organisation, int number, boolean signed, String day) {
        jdbc.sql("insert into tender_sign_off (tender, organisation, number, signed, digest, signed_by, signed_at)"
                        + " values (?, ?, ?, ?, 'x', 'Jo', " + at(day) + ")")
                .params(tender, organisation, number, signed)
                .update();
    }

    private static void publish(JdbcClient jdbc, String tender, int version, String day) {
        jdbc.sql("insert into tender_publication (tender, version, framework, title, deadline, content, rules_digest,"
                        + " digest, published_by, published_at) values (?, ?, 'f', 'Meals', " + at(day)
                        + ", '{}', 'x', 'x', 'Ceri', " + at(day) + ")")
                .params(tender, version)
                .update();
    }

    private static String at(String day) {
        return "timestamp with time zone '2026-01-" + day + " 00:00:00+00'";
    }

    private static List<String> rows(JdbcClient jdbc, String tender) {
        return jdbc.sql("select * from tender_buyer where tender = ? order by part")
                .param(tender)
                .query((row, number) -> row.getString("part") + " " + row.getString("organisation") + " since "
                        + row.getInt("since_version") + " by " + row.getString("invited_by") + " agreed "
                        + row.getString("agreed_by") + " left " + row.getString("left_by"))
                .list();
    }
}
