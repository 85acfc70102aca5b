package org.evenhand.planning.access;

import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;

/** Kinds of audit event for planning before a tender. */
public enum PlanningAuditEvent implements AuditEvent.Kind {
    ANSWER_CHANGED,
    ASSESSMENT_KEPT,
    CASE_BEGUN,
    CASE_CHANGED;

    @Override
    public String code() {
        return "planning." + Constants.word(this);
    }
}
