package org.evenhand.evidence.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenhand.evidence.EvidenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the content of documents, in encrypted pieces. */
@Repository
public class PieceRows {

    private final JdbcClient jdbc;
    private final ChunkCipher cipher;

    PieceRows(JdbcClient jdbc, ChunkCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** Keeps a piece, in the place of what came under its number before. */
    void put(EvidenceId file, int number, byte[] piece) {
        byte[] sealed = cipher.sealPiece(file, number, piece);
        int there = jdbc.sql("update evidence_piece set size = ?, content = ? where file = ? and number = ?")
                .params(piece.length, sealed, file.value(), number)
                .update();
        if (there == 0) {
            jdbc.sql("insert into evidence_piece (file, number, size, content) values (?, ?, ?, ?)")
                    .params(file.value(), number, piece.length, sealed)
                    .update();
        }
    }

    /** Keeps a content in the place of all that came. */
    void replace(EvidenceId file, byte[] content) {
        remove(file);
        for (int number = 0; number < Upload.parts(content.length); number++) {
            int from = number * Upload.PART;
            put(file, number, Arrays.copyOfRange(content, from, Math.min(content.length, from + Upload.PART)));
        }
    }

    /** Numbers of the pieces that are there. */
    SortedSet<Integer> there(EvidenceId file) {
        return new TreeSet<>(jdbc.sql("select number from evidence_piece where file = ?")
                .param(file.value())
                .query(Integer.class)
                .list());
    }

    /** One piece, as it was put; empty where it is not there. */
    Optional<byte[]> piece(EvidenceId file, int number) {
        return jdbc.sql("select content from evidence_piece where file = ? and number = ?")
                .params(file.value(), number)
                .query((row, count) -> cipher.openPiece(file, number, row.getBytes(1)))
                .optional();
    }

    /** The whole content of a document, piece after piece as it is read. */
    public InputStream open(EvidenceId file, long size) {
        return new PieceStream(number -> piece(file, number), Upload.parts(size));
    }

    /** The whole content in memory; empty where a piece of it is not there. */
    public Optional<byte[]> whole(EvidenceId file, long size) {
        try (InputStream content = open(file, size)) {
            return Optional.of(content.readAllBytes());
        } catch (IOException removed) {
            return Optional.empty();
        }
    }

    void remove(EvidenceId file) {
        jdbc.sql("delete from evidence_piece where file = ?")
                .param(file.value())
                .update();
    }
}
