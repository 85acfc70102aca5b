package org.evenhand.audit.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** An entry of the audit chain as it stands in its row. Where somebody has been at the row, anything may be missing. */
public record AuditEntry(
        long seq,
        @Nullable Instant at,
        @Nullable String actorKind,
        @Nullable String actorAccount,
        @Nullable String actorName,
        @Nullable String actorRole,
        @Nullable String actorOrganisation,
        @Nullable String act,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable Long subjectVersion,
        @Nullable String organisation,
        @Nullable String tender,
        @Nullable String why,
        @Nullable String details,
        @Nullable String previousHash,
        @Nullable String hash) {

    public static final String COLUMNS =
            "seq, at, actor_kind, actor_account, actor_name, actor_role, actor_organisation, act,"
                    + " subject_kind, subject_id, subject_version, organisation, tender, why, details, previous_hash, hash";

    /** The first word of every encoding; another one would tell of another form. */
    private static final String FORM = "evenhand-act/1";

    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(java.util.Locale.ROOT);

    /** The row at which a result stands; it holds {@link #COLUMNS}. */
    public static AuditEntry of(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        return new AuditEntry(
                row.getLong("seq"),
                at == null ? null : at.toInstant(),
                row.getString("actor_kind"),
                row.getString("actor_account"),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("actor_organisation"),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getString("subject_id"),
                row.getObject("subject_version", Long.class),
                row.getString("organisation"),
                row.getString("tender"),
                row.getString("why"),
                row.getString("details"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    /**
     * What is hashed: a JSON array in the canonical form of RFC 8785, without line breaks, of {@code "evenhand-act/1"} and
     * then every column of the row in the order of the table, but for the hash itself. The time is in UTC to the
     * millisecond ({@code 2026-11-24T07:04:28.120Z}), the details are one text, what is not there is {@code null}. A
     * reader can make it again with any tool, and no two different records have the same.
     */
    String encoding() {
        List<@Nullable Object> encoded = new ArrayList<>(columns(at == null ? null : TIME.format(at)));
        encoded.addFirst(FORM);
        return CanonicalJson.of(encoded);
    }

    /** The hash that the row ought to hold. */
    String ownHash() {
        return Sha256.of(encoding()).hex();
    }

    /** The same record with its hash. */
    AuditEntry sealed() {
        return new AuditEntry(
                seq,
                at,
                actorKind,
                actorAccount,
                actorName,
                actorRole,
                actorOrganisation,
                act,
                subjectKind,
                subjectId,
                subjectVersion,
                organisation,
                tender,
                why,
                details,
                previousHash,
                ownHash());
    }

    /** The columns' values, for an insert. */
    @Nullable
    public Object[] values() {
        List<@Nullable Object> values = new ArrayList<>(columns(at == null ? null : at.atOffset(ZoneOffset.UTC)));
        values.add(hash);
        return values.toArray();
    }

    /** The columns' values in the order of {@link #COLUMNS}, but for the hash; the time as whoever asks writes it. */
    private List<@Nullable Object> columns(@Nullable Object time) {
        return Arrays.asList(
                seq,
                time,
                actorKind,
                actorAccount,
                actorName,
                actorRole,
                actorOrganisation,
                act,
                subjectKind,
                subjectId,
                subjectVersion,
                organisation,
                tender,
                why,
                details,
                previousHash);
    }
}
