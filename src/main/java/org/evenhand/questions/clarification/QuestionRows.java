package org.evenhand.questions.clarification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenhand.questions.clarification.Question.Channel;
import org.evenhand.questions.clarification.Question.Manner;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of questions. Whoever asked one is found for letters and limits alone. */
@Repository
public class QuestionRows {

    /** Person who asked, for the organisation for which it was done. */
    record Asker(AccountId account, OrganisationId organisation) {}

    private static final String ALL = "select * from question ";

    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a question as it was asked. */
    void add(Question question, Optional<Asker> asker) {
        jdbc.sql("""
                        insert into question (tender, number, state, manner, channel, asked_organisation, asked_account,
                            language, words, asked_at, came, typed_by, typed_account, typed_at, shown, answer, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        question.tender().value(),
                        question.number(),
                        question.state().word(),
                        question.manner().word(),
                        question.channel().word(),
                        asker.map(one -> one.organisation().value()).orElse(null),
                        asker.map(one -> one.account().value()).orElse(null),
                        question.language(),
                        question.words(),
                        Moments.at(question.askedAt()),
                        question.came(),
                        question.typed().map(By::name).orElse(null),
                        question.typed().map(By::accountId).orElse(null),
                        question.typed().map(by -> Moments.at(by.at())).orElse(null),
                        question.shown(),
                        question.answer(),
                        question.version()))
                .update();
    }

    /** The highest number so far; 0 where nobody asked. */
    int last(TenderId tender) {
        return jdbc.sql("select coalesce(max(number), 0) from question where tender = ?")
                .param(tender.value())
                .query(Integer.class)
                .single();
    }

    Optional<Question> find(TenderId tender, int number) {
        return jdbc.sql(ALL + "where tender = ? and number = ?")
                .params(tender.value(), number)
                .query(QuestionRows::question)
                .optional();
    }

    /** Makes whoever else writes in a question wait until this transaction has ended. */
    void lock(TenderId tender, int number) {
        jdbc.sql("select number from question where tender = ? and number = ? for update")
                .params(tender.value(), number)
                .query(Integer.class)
                .optional();
    }

    /** Those of a tender, in the order in which they came. */
    List<Question> of(TenderId tender) {
        return jdbc.sql(ALL + "where tender = ? order by number")
                .param(tender.value())
                .query(QuestionRows::question)
                .list();
    }

    /** Those that changed last, of every tender. */
    List<Question> newest(int most) {
        return jdbc.sql(ALL + "order by coalesce(settled_at, asked_at) desc, tender, number fetch first " + most
                        + " rows only")
                .query(QuestionRows::question)
                .list();
    }

    /** Those whose answers come with the next version of a tender; whoever else changes them waits. */
    List<Question> withNextVersion(TenderId tender) {
        return jdbc.sql(ALL + "where tender = ? and state = ? order by number for update")
                .params(tender.value(), QuestionState.WITH_NEXT_VERSION.word())
                .query(QuestionRows::question)
                .list();
    }

    /** Those that ask the same as another. */
    List<Question> mergedInto(TenderId tender, int number) {
        return jdbc.sql(ALL + "where tender = ? and merged_into = ? order by number")
                .params(tender.value(), number)
                .query(QuestionRows::question)
                .list();
    }

    /** Those that an account asked, the last first. */
    List<Question> askedBy(AccountId account, TenderId tender) {
        return jdbc.sql(ALL + "where asked_account = ? and tender = ? order by number desc")
                .params(account.value(), tender.value())
                .query(QuestionRows::question)
                .list();
    }

    /** Those that an organisation asked, in the order in which they came. */
    List<Question> askedFor(OrganisationId organisation, TenderId tender) {
        return jdbc.sql(ALL + "where asked_organisation = ? and tender = ? order by number")
                .params(organisation.value(), tender.value())
                .query(QuestionRows::question)
                .list();
    }

    /** Who asked; empty where it was typed in. */
    Optional<Asker> asker(TenderId tender, int number) {
        return jdbc.sql("select asked_account, asked_organisation from question"
                        + " where tender = ? and number = ? and asked_account is not null")
                .params(tender.value(), number)
                .query((row, count) -> new Asker(
                        new AccountId(row.getString("asked_account")),
                        new OrganisationId(row.getString("asked_organisation"))))
                .optional();
    }

    /** How many wait for an answer, by tender. */
    Map<TenderId, Integer> waiting() {
        Map<TenderId, Integer> waiting = new TreeMap<>();
        jdbc.sql("select tender, count(*) as questions from question where state = ? group by tender")
                .param(QuestionState.ASKED.word())
                .query(row -> {
                    waiting.put(new TenderId(row.getString("tender")), row.getInt("questions"));
                });
        return waiting;
    }

    /** Counts the version up, unless somebody else did since the question was found. */
    boolean claim(Question found, By by) {
        return jdbc.sql("""
                        update question set version = version + 1, written_by = ?, written_account = ?, written_at = ?
                        where tender = ? and number = ? and version = ?""")
                        .params(Arrays.asList(
                                by.name(),
                                by.accountId(),
                                Moments.at(by.at()),
                                found.tender().value(),
                                found.number(),
                                found.version()))
                        .update()
                == 1;
    }

    void write(Question found, DraftPart part, String text) {
        jdbc.sql(
                        switch (part) {
                            case SHOWN -> "update question set shown = ? where tender = ? and number = ?";
                            case ANSWER -> "update question set answer = ? where tender = ? and number = ?";
                        })
                .params(text, found.tender().value(), found.number())
                .update();
    }

    /** Takes a question from one state to another, unless somebody else changed it since it was found. */
    boolean settle(Question found, QuestionState.Step step, Optional<Question.Settled> how) {
        return jdbc.sql("""
                        update question set state = ?, reason = ?, merged_into = ?, tender_version = ?, settled_by = ?,
                            settled_account = ?, settled_at = ?, version = version + 1
                        where tender = ? and number = ? and version = ? and state = ?""")
                        .params(Arrays.asList(
                                step.to().word(),
                                how.map(Question.Settled::reason).orElse(null),
                                how.flatMap(Question.Settled::into).orElse(null),
                                how.flatMap(Question.Settled::tenderVersion).orElse(null),
                                how.map(one -> one.by().name()).orElse(null),
                                how.map(one -> one.by().accountId()).orElse(null),
                                how.map(one -> Moments.at(one.by().at())).orElse(null),
                                found.tender().value(),
                                found.number(),
                                found.version(),
                                step.from().word()))
                        .update()
                == 1;
    }

    /** A question as a row has it. */
    public static Question question(ResultSet row, int count) throws SQLException {
        return new Question(
                new TenderId(row.getString("tender")),
                row.getInt("number"),
                row.getLong("version"),
                QuestionState.of(row.getString("state")),
                Manner.of(row.getString("manner")),
                Channel.of(row.getString("channel")),
                row.getString("language"),
                row.getString("words"),
                row.getString("shown"),
                row.getString("answer"),
                Moments.read(row, "asked_at"),
                row.getObject("came", LocalDate.class),
                By.read(row, "typed"),
                By.read(row, "written"),
                settled(row));
    }

    private static Optional<Question.Settled> settled(ResultSet row) throws SQLException {
        Optional<By> by = By.read(row, "settled");
        if (by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question.Settled(
                by.get(),
                Optional.ofNullable(row.getString("reason")).orElse(""),
                Optional.ofNullable(row.getObject("merged_into", Integer.class)),
                Optional.ofNullable(row.getObject("tender_version", Integer.class))));
    }
}
