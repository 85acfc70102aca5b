package org.evenhand.planning;

import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;

/** What is done before a tender, as the record names it. */
enum PlanningAuditEvent implements AuditEvent.Kind {
    ANSWER_CHANGED,
    ASSESSMENT_KEPT,
    CASE_BEGUN,
    CASE_CHANGED;

    @Override
    public String code() {
        return "planning." + Constants.word(this);
    }
}
