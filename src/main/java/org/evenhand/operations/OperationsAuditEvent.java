package org.evenhand.operations;

import org.evenhand.audit.HeadsCheck;
import org.evenhand.record.AuditEvent;

/** What is done with the installation, as the record names it. */
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
