package org.evenhand.audit.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.record.SanitisedText;
import org.evenhand.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Writes an act down as the next link of the chain. */
final class AuditEntries {

    private static final int MOST_DETAILS = 50;

    private AuditEntries() {}

    private record Who(
            String kind,
            @Nullable String account,
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation) {

        static Who of(Actor actor) {
            return switch (actor) {
                case Actor.Person person ->
                    new Who(
                            "person",
                            bounded(person.account().value()),
                            bounded(person.name()),
                            person.as().word(),
                            bounded(person.in().value()));
                case Actor.Holder holder ->
                    new Who("holder", bounded(holder.account().value()), bounded(holder.name()), null, null);
                case Actor.Stranger stranger -> new Who("stranger", null, null, null, null);
                case Actor.Evenhand evenhand -> new Who("evenhand", null, null, null, null);
            };
        }
    }

    public static AuditEntry next(AuditEvent auditEvent, Instant now, long seq, String previousHash) {
        Who who = Who.of(auditEvent.who());
        return new AuditEntry(
                        seq,
                        now.truncatedTo(ChronoUnit.MILLIS),
                        who.kind(),
                        who.account(),
                        who.name(),
                        who.role(),
                        who.organisation(),
                        bounded(auditEvent.what().code()),
                        bounded(auditEvent.on().kind()),
                        bounded(auditEvent.on().id()),
                        auditEvent.on().version().orElse(null),
                        orNull(auditEvent.at().map(organisation -> bounded(organisation.value()))),
                        orNull(auditEvent.tender().map(tender -> bounded(tender.value()))),
                        orNull(auditEvent.why().map(why -> SanitisedText.of(why, SanitisedText.REASON))),
                        CanonicalJson.of(details(auditEvent.details())),
                        previousHash,
                        null)
                .sealed();
    }

    private static SortedMap<String, String> details(SortedMap<String, String> given) {
        SortedMap<String, String> kept = new TreeMap<>();
        given.entrySet().stream()
                .limit(MOST_DETAILS)
                .forEach(entry ->
                        kept.put(bounded(entry.getKey()), SanitisedText.of(entry.getValue(), SanitisedText.REASON)));
        if (given.size() > MOST_DETAILS) {
            kept.put("…", "[+" + (given.size() - MOST_DETAILS) + "]");
        }
        return kept;
    }

    private static String bounded(String given) {
        return SanitisedText.of(given, SanitisedText.NAME);
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
