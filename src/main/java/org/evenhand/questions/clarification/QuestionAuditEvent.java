package org.evenhand.questions.clarification;

import java.util.Map;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;
import org.evenhand.shared.TenderId;

/**
 * Kinds of audit event for questions. What a provider does stands twice: with a name on the record of the provider alone, and
 * without one on the record of the tender.
 */
public enum QuestionAuditEvent implements AuditEvent.Kind {
    /** On the record of the provider. */
    ASKED,
    /** On the record of the provider. */
    TAKEN_BACK,
    RECEIVED,
    TYPED_IN,
    WITHDRAWN,
    ANSWERED,
    LEFT_TO_NEXT_VERSION,
    TAKEN_UP_AGAIN,
    ANSWERED_WITH_VERSION,
    REFUSED,
    MERGED;

    /** The detail that stands for every word that was asked, or that is published in the end. */
    public static final String HASH = "hash";

    /** The act of a provider, for its own auditors: that somebody asked about a tender, and not which question it is. */
    AuditEvent byProvider(Actor.Person me, TenderId tender) {
        return AuditEvent.of(me, this, new AuditEvent.Subject("notice", tender.value(), Optional.empty()))
                .at(me.in());
    }

    /** The act as the tender’s record has it. */
    AuditEvent on(Question question, Actor who, String fingerprint) {
        AuditEvent event = AuditEvent.of(who, this, subject(question))
                .onTender(question.tender())
                .with(Map.of(HASH, fingerprint));
        return who instanceof Actor.Person person ? event.at(person.in()) : event;
    }

    private static AuditEvent.Subject subject(Question question) {
        return new AuditEvent.Subject("question", name(question), Optional.empty());
    }

    /** The name of a question in the record. */
    public static String name(Question question) {
        return question.tender().value() + "/" + question.number();
    }

    @Override
    public boolean isWitnessed() {
        return this == ANSWERED || this == ANSWERED_WITH_VERSION || this == REFUSED;
    }

    @Override
    public String code() {
        return "questions." + Constants.word(this);
    }
}
