package org.evenhand.bids.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.evenhand.encryption.SealingKey;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the keys of tenders: one pair each, and the one that is prepared for people. */
@Repository
class TenderKeyRows {

    /** A private half that the service keeps, wrapped. */
    record Wrapped(TenderId tender, byte[] key) {}

    private final JdbcClient jdbc;

    TenderKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }

    /** Adds the first key of a tender, which the service keeps. */
    void add(TenderKey made, byte[] wrapped) {
        jdbc.sql("""
                        insert into tender_key (tender, key_id, public_key, custody, private_key, made_at, choice_ends)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.tender().value(),
                        made.key().id().toString(),
                        text(made.key().bytes()),
                        made.custody().word(),
                        text(wrapped),
                        Moments.at(made.madeAt()),
                        Moments.at(made.choiceEnds()))
                .update();
    }

    Optional<TenderKey> find(TenderId tender) {
        return find(tender, "");
    }

    /** The same; whoever else changes the custody waits until this transaction has ended. */
    Optional<TenderKey> lock(TenderId tender) {
        return find(tender, " for update");
    }

    private Optional<TenderKey> find(TenderId tender, String how) {
        return jdbc.sql("select * from tender_key where tender = ?" + how)
                .param(tender.value())
                .query(TenderKeyRows::key)
                .optional();
    }

    private static TenderKey key(ResultSet row, int count) throws SQLException {
        return new TenderKey(
                new TenderId(row.getString("tender")),
                sealing(row),
                Custody.of(row.getString("custody")),
                Moments.read(row, "made_at"),
                Moments.read(row, "choice_ends"),
                By.read(row, "settled"),
                By.read(row, "rehearsed"));
    }

    private static SealingKey sealing(ResultSet row) throws SQLException {
        return SealingKey.of(bytes(row.getString("public_key")));
    }

    /** The private half that the service keeps of a tender, wrapped; empty where people keep it. */
    Optional<byte[]> wrapped(TenderId tender) {
        return jdbc.sql("select private_key from tender_key where tender = ? and private_key is not null")
                .param(tender.value())
                .query(String.class)
                .optional()
                .map(TenderKeyRows::bytes);
    }

    /** Every private half that the service keeps. */
    List<Wrapped> allWrapped() {
        return jdbc.sql("select tender, private_key from tender_key where private_key is not null order by tender")
                .query((row, count) ->
                        new Wrapped(new TenderId(row.getString("tender")), bytes(row.getString("private_key"))))
                .list();
    }

    /** Wraps a private half anew, unless it was wrapped anew or given to people meanwhile. */
    void rewrap(Wrapped before, byte[] wrapped) {
        jdbc.sql("update tender_key set private_key = ? where tender = ? and private_key = ?")
                .params(text(wrapped), before.tender().value(), text(before.key()))
                .update();
    }

    void settle(TenderId tender, By by) {
        jdbc.sql("update tender_key set settled_by = ?, settled_account = ?, settled_at = ? where tender = ?")
                .params(by(by, tender.value()))
                .update();
    }

    void rehearsed(TenderId tender, By by) {
        jdbc.sql("update tender_key set rehearsed_by = ?, rehearsed_account = ?, rehearsed_at = ? where tender = ?")
                .params(by(by, tender.value()))
                .update();
    }

    /** Gives the tender to people: the pair that was prepared takes the place of the first, whose private half is gone. */
    void giveToPeople(TenderId tender, SealingKey prepared) {
        jdbc.sql("update tender_key set key_id = ?, public_key = ?, custody = ?, private_key = null where tender = ?")
                .params(prepared.id().toString(), text(prepared.bytes()), Custody.PEOPLE.word(), tender.value())
                .update();
        forgetPrepared(tender);
    }

    /** The public half that is prepared for people. */
    Optional<SealingKey> prepared(TenderId tender) {
        return jdbc.sql("select public_key from tender_key_prepared where tender = ?")
                .param(tender.value())
                .query((row, count) -> sealing(row))
                .optional();
    }

    void prepare(TenderId tender, SealingKey key, By by) {
        forgetPrepared(tender);
        jdbc.sql("""
                        insert into tender_key_prepared (made_by, made_account, made_at, tender, key_id, public_key)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(by(by, tender.value(), key.id().toString(), text(key.bytes())))
                .update();
    }

    void forgetPrepared(TenderId tender) {
        jdbc.sql("delete from tender_key_prepared where tender = ?")
                .param(tender.value())
                .update();
    }

    static List<@Nullable Object> by(By by, Object... further) {
        java.util.ArrayList<@Nullable Object> all =
                new java.util.ArrayList<>(Arrays.asList(by.name(), by.accountId(), at(by.at())));
        all.addAll(Arrays.asList(further));
        return all;
    }

    private static Object at(Instant moment) {
        return Moments.at(moment);
    }
}
