package org.evenhand.bids.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.paper.OpenTenders;
import org.evenhand.bids.sealing.BidDocument;
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
public class OpenedRows implements OpenTenders {

    private final JdbcClient jdbc;

    OpenedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOpen(TenderId tender) {
        return find(tender).filter(BidOpening::isDone).isPresent();
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
                new TenderId(row.getString("tender")),
                By.read(row, "first").orElseThrow(),
                By.read(row, "second"),
                Moments.maybe(row, "compared_at"));
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
        jdbc.sql("insert into opened_bid (id, tender, lot, organisation, number, outcome, received_at, digest, content,"
                        + " price) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id,
                        bid.reference().tender().value(),
                        bid.reference().lot(),
                        bid.reference().provider().value(),
                        bid.number(),
                        bid.outcome().word(),
                        Moments.at(bid.received()),
                        bid.digest().map(Sha256::hex).orElse(null),
                        bid.content().map(SealedContent::text).orElse(null),
                        bid.price().word()))
                .update();
        bid.documents()
                .forEach(document -> jdbc.sql("insert into opened_document (bid, file) values (?, ?)")
                        .params(id, document.document().id().value())
                        .update());
    }

    /** How many bids of a tender brought documents, and of how many all were compared. */
    Comparison comparison(TenderId tender) {
        return jdbc.sql("select count(distinct d.bid) as all_of_them,"
                        + " count(distinct case when d.outcome is null then d.bid end) as left_of_them"
                        + " from opened_document d join opened_bid b on b.id = d.bid where b.tender = ?")
                .param(tender.value())
                .query((row, number) -> new Comparison(
                        row.getInt("all_of_them") - row.getInt("left_of_them"), row.getInt("all_of_them")))
                .single();
    }

    /** Tenders whose bids are open and not all compared. */
    List<TenderId> incomplete() {
        return jdbc.sql("select tender from bid_opening where second_at is not null and compared_at is null")
                .query((row, number) -> new TenderId(row.getString("tender")))
                .list();
    }

    /** Ids of the rows of bids whose documents were not compared. */
    List<String> notCompared(TenderId tender) {
        return jdbc.sql("select distinct d.bid from opened_document d join opened_bid b on b.id = d.bid"
                        + " where b.tender = ? and d.outcome is null order by d.bid")
                .param(tender.value())
                .query(String.class)
                .list();
    }

    /** The bid of a row. */
    OpenedBid bid(String id) {
        return jdbc.sql("select * from opened_bid where id = ?")
                .param(id)
                .query((row, number) -> bid(row))
                .single();
    }

    /** Keeps what comparing a document came to; whether nobody else did. */
    boolean compared(String bid, EvidenceId document, SealedEvidence.State found) {
        return jdbc.sql("update opened_document set outcome = ? where bid = ? and file = ? and outcome is null")
                        .params(found.word(), bid, document.value())
                        .update()
                == 1;
    }

    /** Keeps that all documents were compared; whether nobody else did, and it is so. */
    boolean completed(TenderId tender, Instant at) {
        return jdbc.sql("update bid_opening set compared_at = ? where tender = ? and second_at is not null"
                                + " and compared_at is null and not exists (select 1 from opened_document d"
                                + " join opened_bid b on b.id = d.bid where b.tender = ? and d.outcome is null)")
                        .params(Moments.at(at), tender.value(), tender.value())
                        .update()
                == 1;
    }

    /** Keeps a bid that was typed in from paper. */
    void addFromPaper(String id, OpenedBid bid) {
        FromPaper paper = bid.paper().orElseThrow();
        jdbc.sql("""
                        insert into opened_paper (id, tender, lot, organisation, number, outcome, received_at, digest, content,
                            provider, typed_by, typed_account, typed_at, looked_by, looked_account, looked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        bid.reference().tender().value(),
                        bid.reference().lot(),
                        bid.reference().provider().value(),
                        bid.number(),
                        bid.outcome().word(),
                        Moments.at(bid.received()),
                        bid.digest().map(Sha256::hex).orElse(null),
                        bid.content().map(SealedContent::text).orElse(null),
                        paper.provider(),
                        paper.typed().name(),
                        paper.typed().accountId(),
                        Moments.at(paper.typed().at()),
                        paper.looked().name(),
                        paper.looked().accountId(),
                        Moments.at(paper.looked().at())))
                .update();
    }

    /** Those that were sealed here, then those that came on paper. */
    List<OpenedBid> bids(TenderId tender) {
        List<OpenedBid> all = new ArrayList<>(sealed(tender));
        all.addAll(jdbc.sql("select * from opened_paper where tender = ? order by lot, provider, id")
                .param(tender.value())
                .query((row, number) -> fromPaper(row))
                .list());
        return all;
    }

    private List<OpenedBid> sealed(TenderId tender) {
        Map<String, Map<String, Optional<SealedEvidence.State>>> found = documents(tender);
        return jdbc.sql("select * from opened_bid where tender = ? order by lot, organisation, number, outcome")
                .param(tender.value())
                .query((row, number) -> bid(row, found.getOrDefault(row.getString("id"), Map.of())))
                .list();
    }

    /** What the opening found of the documents of each bid, by their ids. */
    private Map<String, Map<String, Optional<SealedEvidence.State>>> documents(TenderId tender) {
        Map<String, Map<String, Optional<SealedEvidence.State>>> found = new HashMap<>();
        jdbc.sql("select d.bid, d.file, d.outcome from opened_document d join opened_bid b on b.id = d.bid"
                        + " where b.tender = ?")
                .param(tender.value())
                .query(row -> {
                    found.computeIfAbsent(row.getString("bid"), any -> new HashMap<>())
                            .put(
                                    row.getString("file"),
                                    Optional.ofNullable(row.getString("outcome"))
                                            .map(word -> Constants.of(SealedEvidence.State.class, word)
                                                    .orElseThrow()));
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

    /** A bid on paper as a row has it; its scans were whole when it was confirmed. */
    public static OpenedBid fromPaper(ResultSet row) throws SQLException {
        return bid(
                row,
                any -> Optional.of(SealedEvidence.State.WHOLE),
                OpenedBid.Price.OPEN,
                Optional.of(new FromPaper(
                        row.getString("provider"),
                        By.read(row, "typed").orElseThrow(),
                        By.read(row, "looked").orElseThrow())));
    }

    /** A sealed bid as a row has it, without what was found of its documents. */
    public static OpenedBid bid(ResultSet row) throws SQLException {
        return bid(row, Map.of());
    }

    private static OpenedBid bid(ResultSet row, Map<String, Optional<SealedEvidence.State>> found) throws SQLException {
        return bid(
                row,
                document -> found.getOrDefault(document.id().value(), Optional.of(SealedEvidence.State.MISSING)),
                Optional.ofNullable(row.getString("price"))
                        .flatMap(word -> Constants.of(OpenedBid.Price.class, word))
                        .orElse(OpenedBid.Price.OPEN),
                Optional.empty());
    }

    private static OpenedBid bid(
            ResultSet row,
            Function<BidDocument, Optional<SealedEvidence.State>> found,
            OpenedBid.Price price,
            Optional<FromPaper> paper)
            throws SQLException {
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
                content.map(read -> OpenedDocument.of(read, found)).orElse(List.of()),
                price,
                paper);
    }
}
