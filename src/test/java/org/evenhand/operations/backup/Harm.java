package org.evenhand.operations.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.evenhand.shared.TenderId;

/**
 * A harm that whoever keeps the database may do: another value in a column of some rows.
 *
 * @param which the rows, as a condition of SQL
 * @param named what the check of the record says of it
 */
record Harm(String table, String column, String value, String which, String named) {

    private static final TenderId TENDER = RestoredDemonstration.TENDER;
    private static final String FRAMEWORK = RestoredDemonstration.FRAMEWORK;
    private static final String OF_TENDER = " where tender = '" + TENDER + "'";
    private static final String OF_FRAMEWORK = " where framework = '" + FRAMEWORK + "'";
    private static final String FIRST_COPY = " where copy_number = 1";

    /** Every harm to what binds others. */
    static final List<Harm> ALL = List.of(
            publication("published_at", "published_at - interval '30' day"),
            publication("published_by", "'Somebody Else'"),
            publication("framework", "'shared-lives-tender'"),
            tender("status", "'cancelled'", "stands at “cancelled”, where no act has brought it"),
            tender("organisation", "'wendmoor-icb'", "belongs to another organisation"),
            tender("version", "version + 1", "acts are missing, or it was changed without one"),
            new Harm("notice", "organisation", "'wendmoor-icb'", OF_TENDER, "is not what was published"),
            buyer("left_at", "invited_at"),
            buyer("since_version", "0"),
            buyer("organisation", "'wendmoor-icb'"),
            framework("frozen_by", "'Somebody Else'", "is not what was frozen"),
            framework("frozen_at", "null", "was frozen, and is so no more"),
            new Harm("framework_answer", "answer", "concat(answer, '1')", OF_FRAMEWORK, "is not what was frozen"),
            new Harm("framework_part", "place", "place + 100", OF_FRAMEWORK, "is not what was frozen"),
            new Harm("tender_sign_off", "signed_by", "'Somebody Else'", OF_TENDER, "is not what was signed"),
            new Harm("self_assessment_copy", "reason", "'Another'", FIRST_COPY, "is not what was kept"),
            new Harm(
                    "self_assessment_copy_answer", "answer", "concat(answer, '1')", FIRST_COPY, "is not what was kept"),
            comment("said", "'All is well'", "is not what was said"),
            comment("name", "'Somebody Else'", "is not what was said"),
            comment("reply", "'Nothing was changed'", "The answer to the comment on-paper is not what was given"),
            comment("outcome", "'stays'", "The answer to the comment on-paper is not what was given"),
            question("words", "'May we bid twice?'", "is not what was asked"),
            question("manner", "'sealed'", "is not what was asked"),
            question("answer", "'No'", "is not what was given"),
            question("shown", "'May we bid twice?'", "is not what was given"));

    private static Harm publication(String column, String value) {
        return new Harm(
                "tender_publication", column, value, OF_TENDER, "Version 2 of the tender " + TENDER + " is not");
    }

    private static Harm question(String column, String value, String named) {
        return new Harm("question", column, value, OF_TENDER + " and number = 1", named);
    }

    private static Harm tender(String column, String value, String named) {
        return new Harm("tender", column, value, " where id = '" + TENDER + "'", named);
    }

    private static Harm buyer(String column, String value) {
        return new Harm(
                "tender_buyer",
                column,
                value,
                OF_TENDER,
                "is named in its notice, and is no buyer that the notice binds");
    }

    private static Harm framework(String column, String value, String named) {
        return new Harm("framework", column, value, " where id = '" + FRAMEWORK + "'", named);
    }

    private static Harm comment(String column, String value, String named) {
        return new Harm("draft_comment", column, value, " where id = 'on-paper'", named);
    }

    String change() {
        return "update " + table + " set " + column + " = " + value + which;
    }

    String back(List<String> key) {
        String same =
                key.stream().map(one -> "k." + one + " = " + table + "." + one).collect(Collectors.joining(" and "));
        return "update " + table + " set " + column + " = (select k." + column + " from kept_before k where " + same
                + ")" + which;
    }
}
