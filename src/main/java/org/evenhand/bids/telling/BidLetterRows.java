package org.evenhand.bids.telling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.encryption.MasterKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of letters to bidders that wait, as encrypted rows of one size. */
@Repository
class BidLetterRows {

    /** Every row is as long. */
    private static final int LENGTH = 2_048;

    private static final String CONTEXT = "letter to a bidder ";

    /** A row; one that holds nothing has no letter. */
    record Waiting(UUID id, Optional<WaitingLetter> letter) {}

    private final JdbcClient jdbc;
    private final MasterKeys keys;

    BidLetterRows(JdbcClient jdbc, MasterKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void add(WaitingLetter letter) {
        insert(letter.text());
    }

    void addDecoy() {
        insert("");
    }

    private void insert(String text) {
        UUID id = UUID.randomUUID();
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(words, LENGTH);
        Arrays.fill(filled, words.length, LENGTH, (byte) ' ');
        jdbc.sql("insert into bid_letter (id, content) values (?, ?)")
                .params(id.toString(), keys.encrypt(filled, CONTEXT + id))
                .update();
    }

    /** All that wait, in an order that says nothing. */
    List<Waiting> all() {
        return jdbc
                .sql("select id, content from bid_letter")
                .query((row, number) -> {
                    UUID id = UUID.fromString(row.getString("id"));
                    String text = new String(
                                    keys.decrypt(row.getBytes("content"), CONTEXT + id), StandardCharsets.UTF_8)
                            .stripTrailing();
                    return new Waiting(id, text.isEmpty() ? Optional.empty() : Optional.of(WaitingLetter.read(text)));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Waiting::id))
                .toList();
    }

    void remove(UUID id) {
        jdbc.sql("delete from bid_letter where id = ?").param(id.toString()).update();
    }
}
