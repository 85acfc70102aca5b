package org.evenhand.bids.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.encryption.SealingKey;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of those who keep shares, and of the shares that are held while a second person is awaited. */
@Repository
class OpenerRows {

    /** Opener’s own key, locked by a passphrase, and the share of the tender’s key that is wrapped for it. */
    record Kept(byte[] lockedKey, Optional<byte[]> share) {}

    /** A share that was unlocked, wrapped by the master keys. */
    record Given(AccountId account, byte[] share) {}

    private final JdbcClient jdbc;

    OpenerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Opener> of(TenderId tender) {
        return jdbc.sql("select * from tender_key_opener where tender = ? order by name, account")
                .param(tender.value())
                .query(OpenerRows::opener)
                .list();
    }

    private static Opener opener(ResultSet row, int count) throws SQLException {
        return new Opener(
                new AccountId(row.getString("account")),
                row.getString("name"),
                Moments.maybe(row, "chosen_at"),
                row.getString("share") != null);
    }

    void name(TenderId tender, AccountId account, String name, By by) {
        jdbc.sql("""
                        insert into tender_key_opener (named_by, named_account, named_at, tender, account, name)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(TenderKeyRows.by(by, tender.value(), account.value(), name))
                .update();
    }

    void takeOut(TenderId tender, AccountId account) {
        jdbc.sql("delete from tender_key_opener where tender = ? and account = ?")
                .params(tender.value(), account.value())
                .update();
    }

    /** Keeps the pair of an opener, the private half locked. */
    void chosen(TenderId tender, AccountId account, SealingKey own, byte[] locked, Instant at) {
        jdbc.sql("""
                        update tender_key_opener set public_key = ?, locked_key = ?, chosen_at = ?
                        where tender = ? and account = ?""")
                .params(
                        TenderKeyRows.text(own.bytes()),
                        TenderKeyRows.text(locked),
                        Moments.at(at),
                        tender.value(),
                        account.value())
                .update();
    }

    /** The public half of an opener, once they chose their passphrase. */
    Optional<SealingKey> own(TenderId tender, AccountId account) {
        return jdbc.sql("select public_key from tender_key_opener where tender = ? and account = ?"
                        + " and public_key is not null")
                .params(tender.value(), account.value())
                .query(String.class)
                .optional()
                .map(text -> SealingKey.of(TenderKeyRows.bytes(text)));
    }

    Optional<Kept> kept(TenderId tender, AccountId account) {
        return jdbc.sql("select locked_key, share from tender_key_opener where tender = ? and account = ?"
                        + " and locked_key is not null")
                .params(tender.value(), account.value())
                .query((row, count) -> new Kept(
                        TenderKeyRows.bytes(row.getString("locked_key")),
                        Optional.ofNullable(row.getString("share")).map(TenderKeyRows::bytes)))
                .optional();
    }

    void share(TenderId tender, AccountId account, byte[] wrapped) {
        jdbc.sql("update tender_key_opener set share = ? where tender = ? and account = ?")
                .params(TenderKeyRows.text(wrapped), tender.value(), account.value())
                .update();
    }

    void forgetShares(TenderId tender) {
        jdbc.sql("update tender_key_opener set share = null where tender = ?")
                .param(tender.value())
                .update();
    }

    /** Those given since a moment, the first one first. */
    List<Given> given(TenderId tender, Instant since) {
        return jdbc.sql("select account, share from tender_key_given where tender = ? and given_at > ?"
                        + " order by given_at, account")
                .params(tender.value(), Moments.at(since))
                .query((row, count) ->
                        new Given(new AccountId(row.getString("account")), TenderKeyRows.bytes(row.getString("share"))))
                .list();
    }

    void give(TenderId tender, AccountId account, byte[] wrapped, Instant at) {
        jdbc.sql("delete from tender_key_given where tender = ? and account = ?")
                .params(tender.value(), account.value())
                .update();
        jdbc.sql("insert into tender_key_given (tender, account, share, given_at) values (?, ?, ?, ?)")
                .params(tender.value(), account.value(), TenderKeyRows.text(wrapped), Moments.at(at))
                .update();
    }

    void forgetGiven(TenderId tender) {
        jdbc.sql("delete from tender_key_given where tender = ?")
                .param(tender.value())
                .update();
    }

    void forgetGivenBefore(Instant moment) {
        jdbc.sql("delete from tender_key_given where given_at <= ?")
                .param(Moments.at(moment))
                .update();
    }
}
