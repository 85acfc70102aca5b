package org.evenhand.audit.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.audit.chain.AuditEntry;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An act as it was recorded.
 *
 * @param seq its number: the first act ever has 1
 * @param act the code of its kind
 * @param hash the hash that chains the next record to this one
 */
public record AuditRecord(
        long seq,
        Instant at,
        Actor who,
        String act,
        AuditEvent.Subject on,
        Optional<OrganisationId> organisation,
        Optional<TenderId> tender,
        Optional<String> why,
        SortedMap<String, String> details,
        String hash) {

    /** Reads a row. What somebody has taken out of it is empty here; the check of the chain says that it is gone. */
    public static AuditRecord of(AuditEntry auditEntry) {
        return new AuditRecord(
                auditEntry.seq(),
                auditEntry.at() == null ? Instant.EPOCH : auditEntry.at(),
                actor(auditEntry),
                text(auditEntry.act()),
                new AuditEvent.Subject(
                        text(auditEntry.subjectKind()),
                        text(auditEntry.subjectId()),
                        Optional.ofNullable(auditEntry.subjectVersion())),
                Optional.ofNullable(auditEntry.organisation()).map(OrganisationId::new),
                Optional.ofNullable(auditEntry.tender()).map(TenderId::new),
                Optional.ofNullable(auditEntry.why()),
                auditEntry.details() == null ? new TreeMap<>() : details(auditEntry.details()),
                text(auditEntry.hash()));
    }

    /** What the record wrote; what somebody else wrote comes back whole, under an empty name. */
    private static SortedMap<String, String> details(String json) {
        try {
            return JsonMapper.shared().readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JacksonException damaged) {
            return new TreeMap<>(Map.of("", json));
        }
    }

    private static Actor actor(AuditEntry auditEntry) {
        AccountId account = new AccountId(text(auditEntry.actorAccount()));
        String name = text(auditEntry.actorName());
        return switch (text(auditEntry.actorKind())) {
            case "evenhand" -> new Actor.Evenhand();
            case "stranger" -> new Actor.Stranger();
            case "person" ->
                role(text(auditEntry.actorRole()))
                        .<Actor>map(role -> new Actor.Person(
                                account, name, role, new OrganisationId(text(auditEntry.actorOrganisation()))))
                        .orElseGet(() -> new Actor.Holder(account, name));
            default -> new Actor.Holder(account, name);
        };
    }

    private static Optional<Role> role(String word) {
        for (Role role : Role.values()) {
            if (role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
