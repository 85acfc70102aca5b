package org.evenhand.record;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Something that was done and that the record must hold. Whoever does it publishes it as an event <em>in the transaction
 * of the act</em>, wherever in it that is plain; the record is written just before that is committed, so that both are kept
 * or neither. When it was done is the record's to say.
 *
 * @param what the kind of act
 * @param on what it was done to, and which version of it
 * @param at the organisation that it concerns, whose auditors may read of it
 * @param tender the tender that it concerns
 * @param why the reason that was given
 * @param details further figures and names, by words of the code
 */
public record AuditEvent(
        Actor who,
        Kind what,
        Subject on,
        Optional<OrganisationId> at,
        Optional<TenderId> tender,
        Optional<String> why,
        SortedMap<String, String> details) {

    /** A kind of act, one enum for each module. */
    public interface Kind {
        /** Its code in the record and in message keys: {@code people.role-given}. It never changes. */
        String code();

        /**
         * Whether others rest on it from that moment on, such as on what was published: then the head of the record is
         * exported at once, where a later change of the database does not reach it.
         */
        default boolean isWitnessed() {
            return false;
        }
    }

    /**
     * Subject to which an act was done.
     *
     * @param kind a word of the glossary, such as {@code organisation}
     * @param version the version that the act made, where the thing has versions
     */
    public record Subject(String kind, String id, Optional<Long> version) {}

    /** Copies the details. */
    public AuditEvent {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** An act with nothing but who, what and on what. */
    public static AuditEvent of(Actor who, Kind what, Subject on) {
        return new AuditEvent(who, what, on, Optional.empty(), Optional.empty(), Optional.empty(), new TreeMap<>());
    }

    /** The same act, concerning an organisation. */
    public AuditEvent at(OrganisationId organisation) {
        return new AuditEvent(who, what, on, Optional.of(organisation), tender, why, details);
    }

    /** The same act, concerning a tender. */
    public AuditEvent onTender(TenderId concerned) {
        return new AuditEvent(who, what, on, at, Optional.of(concerned), why, details);
    }

    /** The same act, with the reason given. */
    public AuditEvent because(String reason) {
        return new AuditEvent(who, what, on, at, tender, Optional.of(reason), details);
    }

    /** The same act, with further details. */
    public AuditEvent with(Map<String, String> further) {
        SortedMap<String, String> all = new TreeMap<>(details);
        all.putAll(further);
        return new AuditEvent(who, what, on, at, tender, why, all);
    }
}
