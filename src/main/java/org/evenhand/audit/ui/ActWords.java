package org.evenhand.audit.ui;

import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;

/** Says in words what a record holds in codes; where there are no words for a code, the code itself. */
final class ActWords {

    private ActWords() {}

    static String sentence(Messages messages, String code) {
        return known(messages, "act", code).orElse(code);
    }

    static String detail(Messages messages, String name) {
        return known(messages, "audit.detail", name).orElse(name);
    }

    static String kind(Messages messages, AuditEvent.Subject subject) {
        return known(messages, "audit.subject", subject.kind()).orElse(subject.kind());
    }

    static String subject(Messages messages, AuditEvent.Subject subject) {
        String kind = kind(messages, subject);
        return subject.version()
                .map(version -> messages.say("audit.subject-version", kind, subject.id(), String.valueOf(version)))
                .orElseGet(() -> messages.say("audit.subject-only", kind, subject.id()));
    }

    /** The role and the organisation, where somebody acted in one; nothing else is known of the others. */
    static Optional<String> role(Messages messages, Actor who) {
        return who instanceof Actor.Person person
                ? Optional.of(messages.say(
                        "audit.in-role",
                        messages.say("audit.role." + person.as().word()),
                        person.in().value()))
                : Optional.empty();
    }

    static String name(Messages messages, Actor who) {
        return switch (who) {
            case Actor.Person person -> person.name();
            case Actor.Holder holder -> holder.name();
            case Actor.Stranger stranger -> messages.say("audit.who.stranger");
            case Actor.Evenhand evenhand -> messages.say("audit.who.evenhand");
        };
    }

    private static Optional<String> known(Messages messages, String family, String code) {
        String key = family + "." + code;
        return messages.knows(key) ? Optional.of(messages.say(key)) : Optional.empty();
    }
}
