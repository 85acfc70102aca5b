package org.evenhand.evidence.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.EvidenceReading;
import org.evenhand.evidence.VirusScan;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of documents without their content: those that are kept, and those that arrive. */
@Repository
class FileRows {

    private static final String ARRIVING = "arriving";
    private static final String KEPT = "kept";
    private static final String REMOVED = "removed";

    /** The scan of something on paper: a buyer keeps it, and no library has it. */
    private static final String SCANNED = "scanned";

    private static final String ALL = "select * from evidence_file ";

    /** Room that the documents of an organisation take, with those that have not come whole. */
    record Fill(int files, long bytes, int arriving) {}

    private final JdbcClient jdbc;
    private final ChunkCipher cipher;
    private final PieceRows pieces;
    private final TextRows texts;

    FileRows(JdbcClient jdbc, ChunkCipher cipher, PieceRows pieces, TextRows texts) {
        this.texts = texts;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.pieces = pieces;
    }

    void begin(Upload upload) {
        jdbc.sql("""
                        insert into evidence_file (id, organisation, name, state, size, added_by, added_account, added_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(Arrays.asList(
                        upload.id().value(),
                        upload.organisation().value(),
                        cipher.sealName(upload.id(), upload.name()),
                        ARRIVING,
                        upload.size(),
                        upload.begun().name(),
                        upload.begun().accountId(),
                        Moments.at(upload.begun().at())))
                .update();
    }

    Fill fill(OrganisationId organisation) {
        return jdbc.sql("""
                        select count(*) as files, coalesce(sum(size), 0) as bytes,
                            coalesce(sum(case when state = ? then 1 else 0 end), 0) as arriving
                        from evidence_file where organisation = ? and state <> ?""")
                .params(ARRIVING, organisation.value(), SCANNED)
                .query((row, count) -> new Fill(row.getInt("files"), row.getLong("bytes"), row.getInt("arriving")))
                .single();
    }

    /** A document that is kept. */
    Optional<EvidenceFile> kept(EvidenceId id) {
        return jdbc.sql(ALL + "where id = ? and state = ?")
                .params(id.value(), KEPT)
                .query(this::file)
                .optional();
    }

    /** A scan that is kept. */
    Optional<EvidenceFile> scanned(EvidenceId id) {
        return jdbc.sql(ALL + "where id = ? and state = ?")
                .params(id.value(), SCANNED)
                .query(this::file)
                .optional();
    }

    /** A document that is kept, a scan, or a document that was. */
    Optional<EvidenceFile> evenRemoved(EvidenceId id) {
        return jdbc.sql(ALL + "where id = ? and state in (?, ?, ?)")
                .params(id.value(), KEPT, REMOVED, SCANNED)
                .query(this::file)
                .optional();
    }

    /** Document that left its library, and when. */
    record Removed(EvidenceId id, Instant at) {}

    /** All that left their library and are still here, the first first. */
    List<Removed> removed() {
        return jdbc.sql("select id, removed_at from evidence_file where state = ? order by removed_at, id")
                .param(REMOVED)
                .query((row, count) ->
                        new Removed(new EvidenceId(row.getString("id")), Moments.read(row, "removed_at")))
                .list();
    }

    /** Those that an organisation keeps, the last first. */
    List<EvidenceFile> kept(OrganisationId organisation) {
        return jdbc.sql(ALL + "where organisation = ? and state = ? order by added_at desc, id")
                .params(organisation.value(), KEPT)
                .query(this::file)
                .list();
    }

    Optional<Upload> arriving(EvidenceId id) {
        return jdbc.sql(ALL + "where id = ? and state = ?")
                .params(id.value(), ARRIVING)
                .query(this::upload)
                .optional();
    }

    List<Upload> arriving(OrganisationId organisation) {
        return jdbc.sql(ALL + "where organisation = ? and state = ? order by added_at, id")
                .params(organisation.value(), ARRIVING)
                .query(this::upload)
                .list();
    }

    /** Those that began to arrive before a moment. */
    List<EvidenceId> arrivingSince(Instant before) {
        return jdbc.sql("select id from evidence_file where state = ? and added_at < ?")
                .params(ARRIVING, Moments.at(before))
                .query((row, count) -> new EvidenceId(row.getString("id")))
                .list();
    }

    /** Those at which nobody looked for viruses yet, also of those removed, the oldest first. */
    List<EvidenceFile> unscanned(int most) {
        return jdbc.sql(ALL + "where scan in (?, ?) order by added_at, id fetch first " + most + " rows only")
                .params(VirusScan.WAITING.word(), VirusScan.NO_SCANNER.word())
                .query(this::file)
                .list();
    }

    /** Makes whoever else writes on a document wait until this transaction has ended; false where it is not there. */
    boolean lock(EvidenceId id) {
        return jdbc.sql("select version from evidence_file where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    long version(EvidenceId id) {
        return jdbc.sql("select version from evidence_file where id = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** Counts up that something of a document changed. */
    void touch(EvidenceId id) {
        jdbc.sql("update evidence_file set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    /** Makes of what arrived a document. */
    void keep(EvidenceFile file) {
        keep(file, KEPT);
    }

    /** Makes of what arrived a scan that was read. */
    void keepScanned(EvidenceFile file, EvidenceReading reading) {
        keep(file, SCANNED);
        wasRead(file.id(), reading, file.pages());
    }

    private void keep(EvidenceFile file, String state) {
        jdbc.sql("""
                        update evidence_file set name = ?, state = ?, size = ?, kind = ?, sha256 = ?, scan = ?,
                            version = version + 1
                        where id = ?""")
                .params(
                        cipher.sealName(file.id(), file.name()),
                        state,
                        file.size(),
                        file.kind().word(),
                        file.sha256().hex(),
                        file.scan().word(),
                        file.id().value())
                .update();
    }

    void rename(EvidenceId id, String name, By by) {
        change(id, by);
        jdbc.sql("update evidence_file set name = ? where id = ?")
                .params(cipher.sealName(id, name), id.value())
                .update();
    }

    void expire(EvidenceId id, Optional<LocalDate> day, By by) {
        change(id, by);
        jdbc.sql("update evidence_file set expires_on = ? where id = ?")
                .params(Arrays.asList(day.orElse(null), id.value()))
                .update();
    }

    private void change(EvidenceId id, By by) {
        jdbc.sql("""
                        update evidence_file set changed_by = ?, changed_account = ?, changed_at = ?,
                            version = version + 1
                        where id = ?""")
                .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), id.value()))
                .update();
    }

    void scanned(EvidenceId id, VirusScan scan) {
        jdbc.sql("update evidence_file set scan = ? where id = ?")
                .params(scan.word(), id.value())
                .update();
    }

    /** Those that nobody read yet, the oldest first. */
    List<EvidenceFile> unread(int most) {
        return jdbc.sql(ALL + "where state = ? and reading is null order by added_at, id fetch first " + most
                        + " rows only")
                .param(KEPT)
                .query(this::file)
                .list();
    }

    void wasRead(EvidenceId id, EvidenceReading reading, int pages) {
        jdbc.sql("update evidence_file set reading = ?, pages = ? where id = ?")
                .params(reading.word(), pages, id.value())
                .update();
    }

    /** Takes a document out of its library; its content stays, what was read of it does not. */
    void remove(EvidenceId id, By by) {
        texts.remove(id);
        change(id, by);
        jdbc.sql("update evidence_file set state = ?, removed_at = ? where id = ?")
                .params(REMOVED, Moments.at(by.at()), id.value())
                .update();
    }

    /** Erases a document with its content. */
    void erase(EvidenceId id) {
        pieces.remove(id);
        texts.remove(id);
        jdbc.sql("delete from evidence_file where id = ?").param(id.value()).update();
    }

    private EvidenceFile file(ResultSet row, int count) throws SQLException {
        EvidenceId id = new EvidenceId(row.getString("id"));
        return new EvidenceFile(
                id,
                new OrganisationId(row.getString("organisation")),
                cipher.openName(id, row.getBytes("name")),
                EvidenceKind.of(row.getString("kind")).orElseThrow(),
                row.getLong("size"),
                new Sha256(row.getString("sha256")),
                VirusScan.of(row.getString("scan")).orElseThrow(),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                By.read(row, "added").orElseThrow(),
                Optional.ofNullable(row.getString("reading")).flatMap(EvidenceReading::of),
                row.getInt("pages"));
    }

    private Upload upload(ResultSet row, int count) throws SQLException {
        EvidenceId id = new EvidenceId(row.getString("id"));
        return new Upload(
                id,
                new OrganisationId(row.getString("organisation")),
                cipher.openName(id, row.getBytes("name")),
                row.getLong("size"),
                pieces.there(id),
                By.read(row, "added").orElseThrow());
    }
}
