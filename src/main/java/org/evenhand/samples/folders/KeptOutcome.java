package org.evenhand.samples.folders;

import java.time.Instant;
import java.util.Optional;

/** Outcome of comparing a sheet scored now with the one kept. */
public sealed interface KeptOutcome {
    /** Nothing was kept of this tender; the sheet is kept from now on. */
    record FirstSeen() implements KeptOutcome {}

    /** Every figure, rank and status is the same. */
    record Same(Instant keptAt) implements KeptOutcome {}

    /**
     * The same folder came to something else.
     *
     * @param line the first line that differs, in English
     */
    record Differs(Instant keptAt, String line) implements KeptOutcome {}

    /**
     * The folder has changed since its last sheet was kept; the new sheet is kept from now on.
     *
     * @param line the first line that differs, in English; empty where every figure is the same
     */
    record FolderChanged(Instant keptAt, Optional<String> line) implements KeptOutcome {}
}
