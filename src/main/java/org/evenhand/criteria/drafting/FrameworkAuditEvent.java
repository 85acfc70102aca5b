package org.evenhand.criteria.drafting;

import org.evenhand.record.AuditEvent;
import org.evenhand.shared.Constants;

/** Kinds of audit event for frameworks. */
public enum FrameworkAuditEvent implements AuditEvent.Kind {
    FRAMEWORK_STARTED,
    FRAMEWORK_CHANGED,
    CRITERION_CHANGED,
    SECTION_ADDED,
    CRITERION_ADDED,
    CRITERION_MOVED,
    CRITERION_REMOVED,
    CRITERION_PUT_BACK,
    RULE_TAKEN_OVER,
    RULE_GIVEN_BACK,
    RULE_THROWN_AWAY,
    WEIGHTS_SHARED,
    SECTION_MOVED,
    SECTION_REMOVED,
    SECTION_PUT_BACK,
    FRAMEWORK_IMPORTED,
    UNIT_VALUE_ADDED,
    FRAMEWORK_FROZEN,
    FRAMEWORK_CHANGE_REFUSED;

    @Override
    public String code() {
        return "criteria." + Constants.word(this);
    }
}
