package org.evenhand.planning.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerRows;
import org.evenhand.answers.AnswerTables;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Self-assessments and their dated copies, as rows. */
@Component
public class AssessmentRows {

    private static final AnswerTables ANSWERS =
            new AnswerTables("self_assessment_answer", "organisation", "asset_action", "field");

    private final JdbcClient jdbc;

    /** The rows of a database. */
    public AssessmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The answers of organisations, one by one. Whoever writes holds the organisation before. */
    public static AnswerRows<OrganisationId> answers(JdbcTemplate jdbc) {
        return new AnswerRows<>(jdbc, ANSWERS, (row, number) -> new OrganisationId(row.getString("id")));
    }

    /** What an organisation answers now. */
    public Answers now(OrganisationId organisation) {
        return answers(
                "select asset_action, field, answer from self_assessment_answer where organisation = ?"
                        + " and answer <> ''",
                organisation.value());
    }

    /** The copies of an organisation, the oldest first. */
    public List<AssessmentCopy> copies(OrganisationId organisation) {
        return jdbc.sql("select * from self_assessment_copy where organisation = ? order by copy_number")
                .param(organisation.value())
                .query((row, number) -> copy(row, organisation))
                .list();
    }

    private AssessmentCopy copy(ResultSet row, OrganisationId organisation) throws SQLException {
        int number = row.getInt("copy_number");
        return new AssessmentCopy(
                number,
                row.getObject("kept_on", LocalDate.class),
                row.getString("kept_by"),
                row.getString("reason"),
                answers(
                        "select asset_action, field, answer from self_assessment_copy_answer"
                                + " where organisation = ? and copy_number = ?",
                        organisation.value(),
                        number));
    }

    /**
     * Adds a copy; the organisation must be held.
     *
     * @param by whoever the copy says it is by
     */
    public void keep(OrganisationId organisation, AssessmentCopy copy, By by) {
        jdbc.sql("insert into self_assessment_copy (organisation, copy_number, kept_on, kept_by, kept_account, kept_at,"
                        + " reason) values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        organisation.value(),
                        copy.number(),
                        copy.on(),
                        copy.by(),
                        by.accountId(),
                        Moments.at(by.at()),
                        copy.why()))
                .update();
        copy.answers()
                .given()
                .forEach((question, answer) -> jdbc.sql("insert into self_assessment_copy_answer"
                                + " (organisation, copy_number, asset_action, field, answer) values (?, ?, ?, ?, ?)")
                        .params(
                                organisation.value(),
                                copy.number(),
                                question.action().word(),
                                question.field().word(),
                                answer)
                        .update());
    }

    private Answers answers(String query, Object... parameters) {
        Map<Question, String> given = new HashMap<>();
        jdbc.sql(query).params(List.of(parameters)).query(row -> {
            Optional<AssetAction> action = AssetAction.of(row.getString("asset_action"));
            // An action that a later version no longer knows is passed over.
            if (action.isPresent()) {
                given.put(new Question(action.get(), ActionField.of(row.getString("field"))), row.getString("answer"));
            }
        });
        return new Answers(given);
    }
}
