package org.evenhand.audit.ui;

import java.util.Optional;
import org.evenhand.design.Words;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;

/** Says in words what a record holds in codes; where there are no words for a code, the code itself. */
final class ActWords {

    private ActWords() {}

    static String sentence(Words words, String code) {
        return known(words, "act", code).orElse(code);
    }

    static String detail(Words words, String name) {
        return known(words, "audit.detail", name).orElse(name);
    }

    static String subject(Words words, AuditEvent.Subject subject) {
        String kind = known(words, "audit.subject", subject.kind()).orElse(subject.kind());
        return subject.version()
                .map(version -> words.say("audit.subject-version", kind, subject.id(), String.valueOf(version)))
                .orElseGet(() -> words.say("audit.subject-only", kind, subject.id()));
    }

    /** The role and the organisation, where somebody acted in one; nothing else is known of the others. */
    static Optional<String> role(Words words, Actor who) {
        return who instanceof Actor.Person person
                ? Optional.of(words.say(
                        "audit.in-role",
                        words.say("audit.role." + person.as().word()),
                        person.in().value()))
                : Optional.empty();
    }

    static String name(Words words, Actor who) {
        return switch (who) {
            case Actor.Person person -> person.name();
            case Actor.Holder holder -> holder.name();
            case Actor.Stranger stranger -> words.say("audit.who.stranger");
            case Actor.Evenhand evenhand -> words.say("audit.who.evenhand");
        };
    }

    private static Optional<String> known(Words words, String family, String code) {
        String key = family + "." + code;
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}
