package org.evenhand.evidence;

import java.util.Optional;

/**
 * Passage of a document that a bid relies on.
 *
 * @param page counted from 1; empty for the whole document
 * @param quote what stands there
 */
public record EvidencePassage(EvidenceId file, Optional<Integer> page, String quote) {}
