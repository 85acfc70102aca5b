package org.evenhand.audit.reading;

import org.evenhand.record.AuditEvent;

/** Kinds of audit event for the record itself. */
public enum ReadingAuditEvent implements AuditEvent.Kind {
    SAW_RECORD("audit.saw-record"),
    EXPORTED("audit.exported"),
    HEAD_EXPORTED("audit.head-exported");

    private final String code;

    ReadingAuditEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
