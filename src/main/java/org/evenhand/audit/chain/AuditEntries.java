package org.evenhand.audit.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.people.Act;
import org.evenhand.people.Actor;
import org.evenhand.people.KeptText;
import org.evenhand.shared.CanonicalJson;
import org.jspecify.annotations.Nullable;

/** Writes an act down as the next link of the chain. */
public final class AuditEntries {

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

    public static AuditEntry next(Act act, Instant now, long seq, String previousHash) {
        Who who = Who.of(act.who());
        return new AuditEntry(
                        seq,
                        now.truncatedTo(ChronoUnit.MILLIS),
                        who.kind(),
                        who.account(),
                        who.name(),
                        who.role(),
                        who.organisation(),
                        bounded(act.what().code()),
                        bounded(act.on().kind()),
                        bounded(act.on().id()),
                        act.on().version().orElse(null),
                        orNull(act.at().map(organisation -> bounded(organisation.value()))),
                        orNull(act.tender().map(tender -> bounded(tender.value()))),
                        orNull(act.why().map(why -> KeptText.of(why, KeptText.REASON))),
                        CanonicalJson.of(details(act.details())),
                        previousHash,
                        null)
                .sealed();
    }

    private static SortedMap<String, String> details(SortedMap<String, String> given) {
        SortedMap<String, String> kept = new TreeMap<>();
        given.entrySet().stream()
                .limit(MOST_DETAILS)
                .forEach(entry -> kept.put(bounded(entry.getKey()), KeptText.of(entry.getValue(), KeptText.REASON)));
        if (given.size() > MOST_DETAILS) {
            kept.put("…", "[+" + (given.size() - MOST_DETAILS) + "]");
        }
        return kept;
    }

    private static String bounded(String given) {
        return KeptText.of(given, KeptText.NAME);
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
