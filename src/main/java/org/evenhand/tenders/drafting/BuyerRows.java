package org.evenhand.tenders.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the organisations that buy together. Who may invite or drop them is for the services. */
@Repository
public class BuyerRows {

    private static final FieldPath ORGANISATION = TenderFields.BUYER.path();

    /** A buyer as it stands or stood in a part. */
    record Standing(TenderBuyer buyer, Optional<By> left, String why) {}

    private final JdbcClient jdbc;

    BuyerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The buyers of a tender, in the order of their parts; not those that have left or were taken out. */
    List<TenderBuyer> of(TenderId tender) {
        return jdbc.sql("select b.* from tender_buyer b join tender_part p on p.tender = b.tender and p.id = b.part"
                        + " where b.tender = ? and b.left_at is null order by p.place, p.id")
                .param(tender.value())
                .query((row, number) -> buyer(row))
                .list();
    }

    /** The buyer of a part, be it gone. */
    Optional<Standing> find(TenderId tender, TenderPart.Id part) {
        return jdbc.sql("select * from tender_buyer where tender = ? and part = ?")
                .params(tender.value(), part.value())
                .query((row, number) -> new Standing(
                        buyer(row),
                        By.read(row, "left"),
                        Optional.ofNullable(row.getString("left_why")).orElse("")))
                .optional();
    }

    private static TenderBuyer buyer(ResultSet row) throws SQLException {
        return new TenderBuyer(
                new TenderPart.Id(row.getString("part")),
                new OrganisationId(row.getString("organisation")),
                row.getInt("since_version"),
                By.read(row, "invited").orElseThrow(),
                By.read(row, "agreed"));
    }

    /** Has an organisation buy by a part, in place of one that had not agreed. */
    void invite(TenderId tender, TenderPart.Id part, OrganisationId organisation, By by) {
        drop(tender, part);
        jdbc.sql("insert into tender_buyer (tender, part, organisation, since_version, invited_by, invited_account,"
                        + " invited_at) values (?, ?, ?, 0, ?, ?, ?)")
                .params(Arrays.asList(
                        tender.value(),
                        part.value(),
                        organisation.value(),
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
    }

    private void drop(TenderId tender, TenderPart.Id part) {
        jdbc.sql("delete from tender_buyer where tender = ? and part = ? and since_version = 0 and left_at is null")
                .params(tender.value(), part.value())
                .update();
    }

    /** Keeps that somebody agreed for a buyer. */
    public void agree(TenderId tender, OrganisationId organisation, By by) {
        jdbc.sql("update tender_buyer set agreed_by = ?, agreed_account = ?, agreed_at = ?"
                        + " where tender = ? and organisation = ? and left_at is null")
                .params(Arrays.asList(
                        by.name(), by.accountId(), Moments.at(by.at()), tender.value(), organisation.value()))
                .update();
    }

    /** Keeps that a buyer took its agreement back; what was published with it stays agreed. */
    public void takeBack(TenderId tender, OrganisationId organisation) {
        jdbc.sql("update tender_buyer set agreed_by = null, agreed_account = null, agreed_at = null"
                        + " where tender = ? and organisation = ? and since_version = 0 and left_at is null")
                .params(tender.value(), organisation.value())
                .update();
    }

    /** Binds every buyer that no earlier version named. */
    public void publish(TenderId tender, int version) {
        jdbc.sql("update tender_buyer set since_version = ?"
                        + " where tender = ? and since_version = 0 and left_at is null")
                .params(version, tender.value())
                .update();
    }

    /**
     * Keeps that a buyer is one no more.
     *
     * @param why given by a buyer that leaves; empty where the lead takes it out
     */
    public void leave(TenderId tender, TenderPart.Id part, By by, Optional<String> why) {
        jdbc.sql("update tender_buyer set left_by = ?, left_account = ?, left_at = ?, left_why = ?"
                        + " where tender = ? and part = ? and left_at is null")
                .params(Arrays.asList(
                        by.name(), by.accountId(), Moments.at(by.at()), why.orElse(null), tender.value(), part.value()))
                .update();
    }

    /** Invites anew a buyer that the lead took out. */
    void putBack(TenderId tender, TenderPart.Id part, By by) {
        jdbc.sql("update tender_buyer set since_version = 0, invited_by = ?, invited_account = ?, invited_at = ?,"
                        + " agreed_by = null, agreed_account = null, agreed_at = null,"
                        + " left_by = null, left_account = null, left_at = null, left_why = null"
                        + " where tender = ? and part = ? and left_at is not null")
                .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), tender.value(), part.value()))
                .update();
    }

    /**
     * The answers of a buyer's part, of which the organisation is a row here.
     *
     * @param answers keeps all the others
     */
    <S> AnswerStore<S> store(AnswerStore<S> answers) {
        return new AnswerStore<>() {
            @Override
            public Optional<AnswerPart<S>> find(String tender, String part) {
                return answers.find(tender, part)
                        .map(found -> with(found, BuyerRows.this.find(new TenderId(tender), new TenderPart.Id(part))));
            }

            @Override
            public void lock(String tender) {
                answers.lock(tender);
            }

            @Override
            public boolean claim(AnswerPart<S> found, By by) {
                return answers.claim(found, by);
            }

            @Override
            public void write(AnswerPart<S> found, AnswerChange change) {
                if (!change.path().equals(ORGANISATION)) {
                    answers.write(found, change);
                    return;
                }
                TenderId tender = new TenderId(found.sheetId());
                TenderPart.Id part = new TenderPart.Id(found.name());
                if (change.to().isEmpty()) {
                    drop(tender, part);
                } else {
                    invite(tender, part, new OrganisationId(change.to()), change.by());
                }
            }
        };
    }

    private static <S> AnswerPart<S> with(AnswerPart<S> found, Optional<Standing> standing) {
        Map<FieldPath, AnswerPart.Answer> answers = new HashMap<>(found.answers());
        answers.remove(ORGANISATION);
        standing.map(Standing::buyer)
                .ifPresent(buyer -> answers.put(
                        ORGANISATION, new AnswerPart.Answer(buyer.organisation().value(), buyer.invited())));
        return new AnswerPart<>(
                found.sheetId(), found.sheet(), found.version(), found.name(), found.presence(), answers);
    }
}
