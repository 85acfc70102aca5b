package org.evenhand.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.evenhand.planning.access.PlanningAuditEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;

/**
 * A self-assessment as it stood on a day. It never changes.
 *
 * @param number counts the copies of one organisation from 1
 * @param on the day, as it was in London
 * @param by the name of the person who kept it, as it was then
 */
public record AssessmentCopy(int number, LocalDate on, String by, String why, Answers answers) {

    /** SHA-256 over all answers in a fixed order. The record holds it, so that a changed copy would show. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        for (AssetAction action : AssetAction.values()) {
            for (ActionField field : ActionField.values()) {
                String answer = answers.says(action, field);
                all.append(action.word()).append('/').append(field.word()).append(':');
                all.append(answer.length()).append(':').append(answer).append('\n');
            }
        }
        return Sha256.of(all.toString()).hex();
    }

    /** What goes on record when it is kept: what stands for its answers, and none of them. */
    public AuditEvent kept(Actor who, OrganisationId organisation) {
        return AuditEvent.of(
                        who,
                        PlanningAuditEvent.ASSESSMENT_KEPT,
                        new AuditEvent.Subject("self-assessment", organisation.value(), Optional.of((long) number)))
                .at(organisation)
                .because(why)
                .with(Map.of("hash", fingerprint(), "answered", String.valueOf(answers.answered())));
    }
}
