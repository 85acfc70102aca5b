package org.evenhand.record;

import java.util.List;

/**
 * Acts that were done at once, such as those of one spreadsheet. Each is a record of its own, in this order; they are
 * published together, as one {@link AuditEvent} is published, so that a long list takes no longer than it must.
 */
public record AuditBatch(List<AuditEvent> all) {}
