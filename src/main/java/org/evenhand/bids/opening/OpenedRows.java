package org.evenhand.bids.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.SealedEvidence;
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
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into opened_bid (id, tender, lot, organisation, number, outcome, received_at, digest, content)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        bid.reference().tender().value(),
                        bid.reference().lot(),
                        bid.reference().provider().value(),
                        bid.number(),
                        bid.outcome().word(),
                        Moments.at(bid.received()),
                        bid.digest().map(Sha256::hex).orElse(null),
                        bid.content().map(SealedContent::text).orElse(null)))
                .update();
        bid.documents()
                .forEach(document -> jdbc.sql("insert into opened_document (bid, file, outcome) values (?, ?, ?)")
                        .params(
                                id,
                                document.document().id().value(),
                                document.found().word())
                        .update());
    }

    List<OpenedBid> bids(TenderId tender) {
        Map<String, Map<String, SealedEvidence.State>> found = documents(tender);
        return jdbc.sql("select * from opened_bid where tender = ? order by lot, organisation, number, outcome")
                .param(tender.value())
                .query((row, number) -> bid(row, found.getOrDefault(row.getString("id"), Map.of())))
                .list();
    }

    /** What the opening found of the documents of each bid, by their ids. */
    private Map<String, Map<String, SealedEvidence.State>> documents(TenderId tender) {
        Map<String, Map<String, SealedEvidence.State>> found = new HashMap<>();
        jdbc.sql("select d.bid, d.file, d.outcome from opened_document d join opened_bid b on b.id = d.bid"
                        + " where b.tender = ?")
                .param(tender.value())
                .query(row -> {
                    found.computeIfAbsent(row.getString("bid"), any -> new HashMap<>())
                            .put(
                                    row.getString("file"),
                                    Constants.of(SealedEvidence.State.class, row.getString("outcome"))
                                            .orElseThrow());
                });
        return found;
    }

    /** Whether an opened bid brought a document. */
    boolean brings(EvidenceId document) {
        return jdbc.sql("select count(*) from opened_document where file = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A bid as a row has it, without what was found of its documents. */
    public static OpenedBid bid(ResultSet row) throws SQLException {
        return bid(row, Map.of());
    }

    private static OpenedBid bid(ResultSet row, Map<String, SealedEvidence.State> found) throws SQLException {
        Optional<SealedContent> content =
                Optional.ofNullable(row.getString("content")).flatMap(SealedContent::read);
        return new OpenedBid(
                new BidReference(
                        new OrganisationId(row.getString("organisation")),
                        new TenderId(row.getString("tender")),
                        row.getString("lot")),
                row.getInt("number"),
                Constants.of(OpenedBid.Outcome.class, row.getString("outcome")).orElseThrow(),
                Moments.read(row, "received_at"),
                Optional.ofNullable(row.getString("digest")).map(Sha256::new),
                content,
                content.map(read -> OpenedDocument.of(
                                read,
                                document -> found.getOrDefault(document.id().value(), SealedEvidence.State.MISSING)))
                        .orElse(List.of()));
    }
}
