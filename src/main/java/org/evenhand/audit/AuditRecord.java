package org.evenhand.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.people.AccountId;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.Role;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;

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
        Act.Subject on,
        Optional<OrganisationId> organisation,
        Optional<TenderId> tender,
        Optional<String> why,
        SortedMap<String, String> details,
        String hash) {

    /** Reads a row. What somebody has taken out of it is empty here; the check of the chain says that it is gone. */
    static AuditRecord of(Link link) {
        return new AuditRecord(
                link.seq(),
                link.at() == null ? Instant.EPOCH : link.at(),
                actor(link),
                text(link.act()),
                new Act.Subject(
                        text(link.subjectKind()), text(link.subjectId()), Optional.ofNullable(link.subjectVersion())),
                Optional.ofNullable(link.organisation()).map(OrganisationId::new),
                Optional.ofNullable(link.tender()).map(TenderId::new),
                Optional.ofNullable(link.why()),
                link.details() == null ? new TreeMap<>() : CanonicalJson.read(link.details()),
                text(link.hash()));
    }

    private static Actor actor(Link link) {
        AccountId account = new AccountId(text(link.actorAccount()));
        String name = text(link.actorName());
        return switch (text(link.actorKind())) {
            case "evenhand" -> new Actor.Evenhand();
            case "stranger" -> new Actor.Stranger();
            case "person" ->
                role(text(link.actorRole()))
                        .<Actor>map(role -> new Actor.Person(
                                account, name, role, new OrganisationId(text(link.actorOrganisation()))))
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
