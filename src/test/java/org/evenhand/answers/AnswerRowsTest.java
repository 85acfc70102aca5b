package org.evenhand.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenhand.answers.AnswerRows.Given;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Answers that are written beside others belong to the version of those. */
class AnswerRowsTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");
    private static final By CERI = By.of(InventedForm.person("Ceri"), MORNING);
    private static final By SAMIR = By.of(InventedForm.person("Samir"), MORNING);
    private static final FieldPath TITLE = new FieldPath("title");
    private final JdbcConnectionPool pool =
            JdbcConnectionPool.create("jdbc:h2:mem:answer-rows;DB_CLOSE_DELAY=-1", "sa", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(pool);
    private final AnswerRows<InventedForm> rows = InventedForm.rows(jdbc);

    @BeforeEach
    void twoForms() {
        InventedForm.makeTwo(jdbc);
    }

    @AfterEach
    void close() {
        pool.dispose();
    }

    @Test
    void what_follows_an_answer_is_part_of_the_version_that_was_claimed_for_it() {
        rows.put("f", List.of(new Given("lot", TITLE, "Shared Lives"), given("0", "one")), CERI);
        rows.next("f", CERI);
        AnswerPart<InventedForm> found = rows.find("f", "lot").orElseThrow();

        assertThat(rows.claim(found, SAMIR)).isTrue();
        rows.write(found, new AnswerChange(TITLE, "Shared Lives", "Homeshare", SAMIR));
        rows.follow(found, List.of(given("0", "two"), given("1", "three")), SAMIR);

        assertThat(rows.all("f").get("lot"))
                .isEqualTo(Map.of("title", "Homeshare", "bands/0/text", "two", "bands/1/text", "three"));
        assertThat(rows.all("f", 2).get("lot")).isEqualTo(Map.of("title", "Shared Lives", "bands/0/text", "one"));
        assertThat(rows.versions("f")).extracting(SheetVersion::number).containsExactly(3L, 2L);
    }

    @Test
    void the_first_answers_of_a_new_part_need_no_history() {
        rows.add("f", List.of(new Given("new", TITLE, "Added")), CERI);
        rows.add("f", List.of(), CERI);

        assertThat(rows.all("f").get("new")).isEqualTo(Map.of("title", "Added"));
        assertThat(jdbc.queryForObject("select count(*) from form_answer_before", Integer.class))
                .isZero();
    }

    private static Given given(String band, String text) {
        return new Given("lot", FieldPath.of("bands", band, "text"), text);
    }
}
