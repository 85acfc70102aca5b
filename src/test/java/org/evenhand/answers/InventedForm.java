package org.evenhand.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.AnswerOutcome.Refused;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.figures.FigureForm;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** An invented module's sheet of answers: a form, who owns it, and whether it is closed. */
record InventedForm(String owner, boolean closed) {

    private record Because(String key) implements Reason {}

    static final Reason NO_TITLE = new Because("form.refused.title");
    static final Reason CLOSED = new Because("form.closed");
    static final Reason FORBIDDEN = new Because("form.forbidden");
    private static final AnswerTables TABLES = new AnswerTables("form_answer", "form", "part", "field")
            .of("form", "closed_by is null")
            .in("form_part")
            .remembering("form_answer_before", "form_version");
    private static final FieldCatalogue FIELDS = new FieldCatalogue(List.of(
            AnswerField.words("title", 20, String::strip).required(NO_TITLE),
            AnswerField.words("bands/#/text", 20, String::strip),
            AnswerField.figure("value", FigureForm.money())));

    /** Somebody who is signed in, with an account that follows from the name. */
    static Actor.Person person(String name) {
        return new Actor.Person(
                new AccountId("account-" + name), name, Role.COMMISSIONER, new OrganisationId("northshire"));
    }

    /** Lets Ceri and Samir write in forms of Northshire that are not closed, and notes what is kept. */
    static final class Guard implements AnswerGuard<InventedForm> {
        private final Actor.Person writer;
        final List<AnswerChange> noted = new ArrayList<>();

        Guard(String writer) {
            this.writer = person(writer);
        }

        @Override
        public Actor.Person writer(InventedForm form) {
            if (!form.owner().equals("northshire")) {
                throw new AccessDeniedException("Not yours");
            }
            return writer;
        }

        @Override
        public Optional<Reason> lock(InventedForm form) {
            return form.closed() ? Optional.of(CLOSED) : Optional.empty();
        }

        @Override
        public Optional<AnswerField> field(AnswerPart<InventedForm> part, FieldPath path) {
            return FIELDS.at(path);
        }

        @Override
        public Optional<AnswerOutcome> objection(AnswerPart<InventedForm> part, AnswerChange change) {
            return change.to().equals("forbidden") ? Optional.of(new Refused(FORBIDDEN)) : Optional.empty();
        }

        @Override
        public List<String> kept(AnswerPart<InventedForm> part, AnswerChange change) {
            noted.add(change);
            return List.of();
        }
    }

    /** Makes the tables anew, with a form of Northshire that has one lot, and one of Marshwick. */
    static void makeTwo(JdbcTemplate jdbc) {
        for (String table : List.of("form_version", "form_answer_before", "form_answer", "form_part", "form")) {
            jdbc.execute("drop table if exists " + table);
        }
        jdbc.execute("create table form (id varchar(36) primary key, owner varchar(80), closed_by varchar(80),"
                + " version bigint not null, kept_from bigint default 1 not null, changed_by varchar(200) not null,"
                + " changed_account varchar(36), changed_at timestamp(3) with time zone not null)");
        jdbc.execute("create table form_part (form varchar(36), id varchar(64), removed_by varchar(200),"
                + " removed_account varchar(36), removed_at timestamp(3) with time zone, primary key (form, id))");
        jdbc.execute(
                "create table form_answer (form varchar(36), part varchar(64), field varchar(160), answer text,"
                        + " changed_by varchar(200), changed_account varchar(36), changed_at timestamp(3) with time zone, primary key (form, part, field))");
        jdbc.execute("create table form_answer_before (form varchar(36), part varchar(64), field varchar(160),"
                + " until_version bigint, answer text, primary key (form, part, field, until_version))");
        jdbc.execute("create table form_version (form varchar(36), version bigint, changed_by varchar(200),"
                + " changed_account varchar(36), changed_at timestamp(3) with time zone, primary key (form, version))");
        jdbc.update("insert into form values ('f', 'northshire', null, 1, 1, 'Set-up', null, timestamp with time zone"
                + " '2026-11-24 08:00:00+00')");
        jdbc.update(
                "insert into form values ('other', 'marshwick', null, 1, 1, 'Set-up', null, timestamp with time zone"
                        + " '2026-11-24 08:00:00+00')");
        jdbc.update("insert into form_part values ('f', 'lot', null, null, null)");
    }

    static AnswerRows<InventedForm> rows(JdbcTemplate jdbc) {
        return new AnswerRows<>(
                jdbc,
                TABLES,
                (row, number) -> new InventedForm(row.getString("owner"), row.getString("closed_by") != null));
    }
}
