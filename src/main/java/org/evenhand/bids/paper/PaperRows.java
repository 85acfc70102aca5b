package org.evenhand.bids.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerChange;
import org.evenhand.answers.AnswerPart;
import org.evenhand.answers.AnswerStore;
import org.evenhand.answers.SheetVersion;
import org.evenhand.bids.paper.PaperBid.Remark;
import org.evenhand.bids.paper.PaperBid.Typed;
import org.evenhand.bids.sealing.BidDocument;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.ScannedPaper;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of bids on paper, as they are typed in. */
@Component
public class PaperRows implements AnswerStore<PaperBid> {

    private final JdbcClient jdbc;
    private final ScannedPaper scans;

    PaperRows(JdbcClient jdbc, ScannedPaper scans) {
        this.jdbc = jdbc;
        this.scans = scans;
    }

    /** Those for a tender, by the moments at which they came. */
    List<PaperBid> of(TenderId tender) {
        return jdbc
                .sql("select id from paper_bid where tender = ? order by received_at, id")
                .param(tender.value())
                .query((row, number) -> new PaperBidId(row.getString(1)))
                .list()
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** One of them. */
    public Optional<PaperBid> find(PaperBidId id) {
        return jdbc.sql("select * from paper_bid where id = ?")
                .param(id.value())
                .query((row, number) -> bid(row))
                .optional();
    }

    /** One for a tender, while whoever else works on it waits until this transaction has ended. */
    public Optional<PaperBid> held(TenderId tender, PaperBidId id) {
        lock(id.value());
        return find(tender, id);
    }

    /** One for a tender. */
    Optional<PaperBid> find(TenderId tender, PaperBidId id) {
        return find(id).filter(bid -> bid.tender().equals(tender));
    }

    @Override
    public void lock(String sheet) {
        jdbc.sql("select id from paper_bid where id = ? for update")
                .param(sheet)
                .query(String.class)
                .optional();
    }

    private PaperBid bid(ResultSet row) throws SQLException {
        PaperBidId id = new PaperBidId(row.getString("id"));
        return new PaperBid(
                id,
                new TenderId(row.getString("tender")),
                row.getString("lot"),
                new PaperFacts(
                        row.getString("provider"),
                        row.getString("number"),
                        Moments.read(row, "received_at"),
                        row.getString("receiver"),
                        row.getBoolean("intact"),
                        row.getString("note")),
                Constants.of(PaperStanding.class, row.getString("standing")).orElseThrow(),
                row.getLong("version"),
                By.read(row, "registered").orElseThrow(),
                By.read(row, "handed"),
                scans(id),
                answers(id),
                hands(id),
                remarks(id));
    }

    private List<BidDocument> scans(PaperBidId id) {
        return jdbc
                .sql("select file, sha256 from paper_scan where paper = ? order by added_at, file")
                .param(id.value())
                .query((row, number) ->
                        scans.find(new EvidenceId(row.getString("file")), new Sha256(row.getString("sha256"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(BidDocument::of)
                .toList();
    }

    private Map<String, SortedMap<FieldPath, Typed>> answers(PaperBidId id) {
        Map<String, SortedMap<FieldPath, Typed>> answers = new HashMap<>();
        jdbc.sql("select * from paper_answer where paper = ?").param(id.value()).query(row -> {
            answers.computeIfAbsent(row.getString("part"), any -> new TreeMap<>())
                    .put(
                            new FieldPath(row.getString("path")),
                            new Typed(
                                    row.getString("answer"),
                                    row.getBoolean("left_empty"),
                                    By.read(row, "typed").orElseThrow()));
        });
        return answers;
    }

    private List<By> hands(PaperBidId id) {
        return jdbc.sql("select * from paper_hand where paper = ? order by worked_at")
                .param(id.value())
                .query((row, number) -> By.read(row, "worked").orElseThrow())
                .list();
    }

    private List<Remark> remarks(PaperBidId id) {
        return jdbc.sql("select * from paper_remark where paper = ? order by number desc")
                .param(id.value())
                .query((row, number) ->
                        new Remark(row.getString("remark"), By.read(row, "said").orElseThrow()))
                .list();
    }

    void add(PaperBidId id, TenderId tender, String lot, PaperFacts facts, By by) {
        jdbc.sql("""
                        insert into paper_bid (id, tender, lot, provider, number, received_at, receiver, intact, note, standing,
                            version, registered_by, registered_account, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)""")
                .params(Arrays.asList(
                        id.value(),
                        tender.value(),
                        lot,
                        facts.provider(),
                        facts.number(),
                        Moments.at(facts.received()),
                        facts.receiver(),
                        facts.intact(),
                        facts.note(),
                        PaperStanding.TYPING.word(),
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
        worked(id, by);
    }

    void correct(PaperBidId id, String lot, PaperFacts facts, By by) {
        jdbc.sql("""
                        update paper_bid set lot = ?, provider = ?, number = ?, received_at = ?, receiver = ?, intact = ?,
                            note = ?, version = version + 1
                        where id = ?""")
                .params(
                        lot,
                        facts.provider(),
                        facts.number(),
                        Moments.at(facts.received()),
                        facts.receiver(),
                        facts.intact(),
                        facts.note(),
                        id.value())
                .update();
        worked(id, by);
    }

    private void worked(PaperBidId id, By by) {
        if (hands(id).stream().noneMatch(by::isSamePerson)) {
            jdbc.sql("insert into paper_hand (paper, worked_by, worked_account, worked_at) values (?, ?, ?, ?)")
                    .params(Arrays.asList(id.value(), by.name(), by.accountId(), Moments.at(by.at())))
                    .update();
        }
    }

    void addScan(PaperBidId id, EvidenceFile scan, By by) {
        jdbc.sql("insert into paper_scan (paper, file, sha256, added_by, added_account, added_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id.value(),
                        scan.id().value(),
                        scan.sha256().hex(),
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
        touch(id, by);
    }

    void removeScan(PaperBidId id, EvidenceId scan, By by) {
        jdbc.sql("delete from paper_scan where paper = ? and file = ?")
                .params(id.value(), scan.value())
                .update();
        touch(id, by);
    }

    private void touch(PaperBidId id, By by) {
        jdbc.sql("update paper_bid set version = version + 1 where id = ?")
                .param(id.value())
                .update();
        worked(id, by);
    }

    /** Keeps in what state it is. */
    public void stand(PaperBidId id, PaperStanding standing) {
        jdbc.sql("update paper_bid set standing = ?, version = version + 1 where id = ?")
                .params(standing.word(), id.value())
                .update();
    }

    void handOver(PaperBidId id, By by) {
        jdbc.sql("update paper_bid set handed_by = ?, handed_account = ?, handed_at = ? where id = ?")
                .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), id.value()))
                .update();
        worked(id, by);
        stand(id, PaperStanding.HANDED_OVER);
    }

    /** Keeps what a second person says who sends it back. */
    public void sendBack(PaperBid bid, String remark, By by) {
        jdbc.sql("insert into paper_remark (paper, number, remark, said_by, said_account, said_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        bid.id().value(),
                        bid.remarks().size() + 1,
                        remark,
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
        stand(bid.id(), PaperStanding.TYPING);
    }

    /** Keeps that nothing stands at a place on paper. */
    void leaveEmpty(PaperBidId id, String part, FieldPath path, By by) {
        keep(id.value(), part, path, "", true, by);
    }

    private void keep(String id, String part, FieldPath path, String text, boolean leftEmpty, By by) {
        jdbc.sql("delete from paper_answer where paper = ? and part = ? and path = ?")
                .params(id, part, path.value())
                .update();
        jdbc.sql("insert into paper_answer (paper, part, path, answer, left_empty, typed_by, typed_account, typed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id, part, path.value(), text, leftEmpty, by.name(), by.accountId(), Moments.at(by.at())))
                .update();
        worked(new PaperBidId(id), by);
    }

    @Override
    public Optional<AnswerPart<PaperBid>> find(String sheet, String part) {
        return find(new PaperBidId(sheet)).map(bid -> {
            Map<FieldPath, AnswerPart.Answer> answers = new HashMap<>();
            bid.answers()
                    .getOrDefault(part, new TreeMap<>())
                    .forEach((path, typed) -> answers.put(path, new AnswerPart.Answer(typed.text(), typed.by())));
            return new AnswerPart<>(
                    sheet,
                    bid,
                    Optional.of(new SheetVersion(bid.version(), bid.hands().getLast())),
                    part,
                    new AnswerPart.Presence.There(),
                    answers);
        });
    }

    @Override
    public boolean claim(AnswerPart<PaperBid> found, By by) {
        return jdbc.sql("update paper_bid set version = version + 1 where id = ? and version = ?")
                        .params(found.sheetId(), found.sheet().version())
                        .update()
                == 1;
    }

    @Override
    public void write(AnswerPart<PaperBid> found, AnswerChange change) {
        keep(found.sheetId(), found.name(), change.path(), change.to(), false, change.by());
    }
}
