package org.evenhand.planning;

import java.time.Instant;
import org.evenhand.people.Organisation;

/**
 * A business case as it stands at a moment, to be taken away.
 *
 * @param of whose case it is
 * @param at the moment
 * @param changedBy who wrote in it last
 * @param changedAt when that was
 */
public record DatedCase(Organisation of, BusinessCase written, Instant at, String changedBy, Instant changedAt) {}
