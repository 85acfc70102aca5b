package org.evenhand.operations;

import org.evenhand.audit.HeadsCheck;
import org.evenhand.record.AuditEvent;

/** Kinds of audit event for the installation. */
public enum OperationsAuditEvent implements AuditEvent.Kind {
    /** Everything was replaced by a backup. */
    RESTORED(HeadsCheck.RESTORED);

    private final String code;

    OperationsAuditEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
