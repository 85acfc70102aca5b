package org.evenhand.bids.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of openings and of the bids that they found. */
@Component
public class OpenedRows {

    private final JdbcClient jdbc;

    OpenedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BidOpening> find(TenderId tender) {
        return jdbc.sql("select * from bid_opening where tender = ?")
                .param(tender.value())
                .query((row, number) -> opening(row))
                .optional();
    }

    /** Every opening that was begun. */
    Map<TenderId, BidOpening> all() {
        return jdbc.sql("select * from bid_opening").query((row, number) -> opening(row)).list().stream()
                .collect(Collectors.toMap(BidOpening::tender, Function.identity()));
    }

    private static BidOpening opening(ResultSet row) throws SQLException {
        return new BidOpening(
                new TenderId(row.getString("tender")), By.read(row, "first").orElseThrow(), By.read(row, "second"));
    }

    /** Keeps who begins; whoever began before and was left alone gives way. */
    void begin(TenderId tender, By first) {
        int there = jdbc.sql("update bid_opening set first_by = ?, first_account = ?, first_at = ?"
                        + " where tender = ? and second_at is null")
                .params(Arrays.asList(first.name(), first.accountId(), Moments.at(first.at()), tender.value()))
                .update();
        if (there == 0) {
            jdbc.sql("insert into bid_opening (tender, first_by, first_account, first_at) values (?, ?, ?, ?)")
                    .params(Arrays.asList(tender.value(), first.name(), first.accountId(), Moments.at(first.at())))
                    .update();
        }
    }

    /** Keeps who completes it; whether nobody else did meanwhile. */
    boolean complete(BidOpening begun, By second) {
        return jdbc.sql("update bid_opening set second_by = ?, second_account = ?, second_at = ?"
                                + " where tender = ? and second_at is null and first_at = ?")
                        .params(Arrays.asList(
                                second.name(),
                                second.accountId(),
                                Moments.at(second.at()),
                                begun.tender().value(),
                                Moments.at(begun.first().at())))
                        .update()
                == 1;
    }

    void add(OpenedBid bid) {
        jdbc.sql("insert into opened_bid (id, tender, lot, organisation, number, outcome, received_at, digest, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID().toString(),
                        bid.reference().tender().value(),
                        bid.reference().lot(),
                        bid.reference().provider().value(),
                        bid.number(),
                        bid.outcome().word(),
                        Moments.at(bid.received()),
                        bid.digest().map(Sha256::hex).orElse(null),
                        bid.content().map(SealedContent::text).orElse(null)))
                .update();
    }

    List<OpenedBid> bids(TenderId tender) {
        return jdbc.sql("select * from opened_bid where tender = ? order by lot, organisation, number, outcome")
                .param(tender.value())
                .query((row, number) -> bid(row))
                .list();
    }

    /** A bid as a row has it. */
    public static OpenedBid bid(ResultSet row) throws SQLException {
        return new OpenedBid(
                new BidReference(
                        new OrganisationId(row.getString("organisation")),
                        new TenderId(row.getString("tender")),
                        row.getString("lot")),
                row.getInt("number"),
                Constants.of(OpenedBid.Outcome.class, row.getString("outcome")).orElseThrow(),
                Moments.read(row, "received_at"),
                Optional.ofNullable(row.getString("digest")).map(Sha256::new),
                Optional.ofNullable(row.getString("content")).flatMap(SealedContent::read));
    }
}
