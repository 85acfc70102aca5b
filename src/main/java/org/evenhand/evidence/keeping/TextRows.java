package org.evenhand.evidence.keeping;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.evenhand.documents.DocumentReading;
import org.evenhand.documents.ReadingForm;
import org.evenhand.evidence.EvidenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of what documents say, packed and encrypted. */
@Repository
class TextRows {

    private final JdbcClient jdbc;
    private final ChunkCipher cipher;

    TextRows(JdbcClient jdbc, ChunkCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void keep(EvidenceId file, DocumentReading reading) {
        remove(file);
        byte[] packed = packed(reading);
        for (int from = 0, number = 0; from < packed.length; from += Upload.PART, number++) {
            byte[] piece = Arrays.copyOfRange(packed, from, Math.min(packed.length, from + Upload.PART));
            jdbc.sql("insert into evidence_text (file, number, content) values (?, ?, ?)")
                    .params(file.value(), number, cipher.sealText(file, number, piece))
                    .update();
        }
    }

    /** Empty where it was not read. */
    Optional<DocumentReading> find(EvidenceId file) {
        List<ByteArrayInputStream> pieces = jdbc.sql(
                        "select number, content from evidence_text where file = ? order by number")
                .param(file.value())
                .query((row, count) ->
                        new ByteArrayInputStream(cipher.openText(file, row.getInt("number"), row.getBytes("content"))))
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new SequenceInputStream(Collections.enumeration(pieces)))) {
            return Optional.of(ReadingForm.read(unpacked));
        } catch (IOException other) {
            throw new UncheckedIOException("What was read of a document cannot be read again", other);
        }
    }

    void remove(EvidenceId file) {
        jdbc.sql("delete from evidence_text where file = ?").param(file.value()).update();
    }

    private static byte[] packed(DocumentReading reading) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            ReadingForm.write(reading, packing);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory could not be written", impossible);
        }
        return packed.toByteArray();
    }
}
