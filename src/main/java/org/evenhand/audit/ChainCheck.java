package org.evenhand.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.evenhand.audit.ChainCheck.Report.Broken;
import org.evenhand.audit.ChainCheck.Report.Whole;
import org.evenhand.audit.chain.AuditEntry;
import org.evenhand.audit.chain.ChainVerifier;
import org.jspecify.annotations.Nullable;

/** Follows the record from its first link to its last and names the first that does not hold. */
public final class ChainCheck {

    /** Findings of a check of the whole record. */
    public sealed interface Report {

        /**
         * Every record is as it was written and where it was written, and none is missing.
         *
         * @param records how many there are
         * @param head the hash of the last one, which stands for them all
         * @param told sentences in English on what is odd about it, though nobody has changed it
         */
        record Whole(long records, String head, List<String> told) implements Report {}

        /**
         * The record has been tampered with, or is damaged.
         *
         * @param seq the number of the first record that is not as it should be
         * @param what what is wrong with it: a sentence in English
         */
        record Broken(long seq, String what) implements Report {}
    }

    private static final int AT_ONCE = 1000;
    private static final String NEXT = "select " + AuditEntry.COLUMNS + " from audit_record where seq > ? order by seq"
            + " fetch first " + AT_ONCE + " rows only";

    private ChainCheck() {}

    /**
     * Looks at the record as it stands at one moment; others may go on adding to it. Takes a few seconds for 100,000
     * records, and little memory however many there are.
     *
     * @param heads what was exported on earlier days; every one of them must still be in the record
     * @throws IllegalStateException if the database cannot be read
     */
    public static Report check(DataSource database, List<ExportedHead> heads) {
        try (Connection connection = database.getConnection()) {
            boolean automatic = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return check(connection, new ChainVerifier(heads));
            } finally {
                connection.rollback();
                connection.setAutoCommit(automatic);
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The record could not be read", unreadable);
        }
    }

    private static Report check(Connection connection, ChainVerifier chainVerifier) throws SQLException {
        Optional<Broken> broken = chainVerifier.begin();
        try (PreparedStatement next = connection.prepareStatement(NEXT)) {
            long after = Long.MIN_VALUE;
            int read = AT_ONCE;
            while (broken.isEmpty() && read == AT_ONCE) {
                next.setLong(1, after);
                read = 0;
                try (ResultSet rows = next.executeQuery()) {
                    while (broken.isEmpty() && rows.next()) {
                        AuditEntry auditEntry = AuditEntry.of(rows);
                        broken = chainVerifier.step(auditEntry);
                        after = auditEntry.seq();
                        read++;
                    }
                }
            }
        }
        return broken.isPresent() ? broken.get() : end(connection, chainVerifier);
    }

    private static Report end(Connection connection, ChainVerifier chainVerifier) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select seq, hash from audit_head")) {
            if (!head.next()) {
                return new Broken(chainVerifier.last(), "The row that names the last record is missing.");
            }
            long seq = head.getLong("seq");
            @Nullable String hash = head.getString("hash");
            return chainVerifier
                    .end()
                    .or(() -> headIsAnother(chainVerifier, seq, hash))
                    .<Report>map(broken -> broken)
                    .orElseGet(() -> new Whole(chainVerifier.last(), chainVerifier.lastHash(), chainVerifier.told()));
        }
    }

    private static Optional<Broken> headIsAnother(ChainVerifier chainVerifier, long seq, @Nullable String hash) {
        if (seq > chainVerifier.last()) {
            return Optional.of(chainVerifier.tailMissing("the row that names the last record", seq));
        }
        if (seq < chainVerifier.last()) {
            return Optional.of(new Broken(
                    seq + 1, "The row that names the last record names " + seq + ", and there are later ones."));
        }
        return Objects.equals(hash, chainVerifier.lastHash())
                ? Optional.empty()
                : Optional.of(
                        new Broken(seq, "The row that names the last record holds another hash than that record."));
    }
}
