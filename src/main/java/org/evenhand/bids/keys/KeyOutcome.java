package org.evenhand.bids.keys;

import org.springframework.modulith.NamedInterface;

/** Outcome of an act about the key of a tender. */
@NamedInterface("keys")
public sealed interface KeyOutcome {

    /** It was done. */
    record Done() implements KeyOutcome {}

    /** The shares were made; the sheet is shown once and kept nowhere. */
    record SharesMade(RecoverySheet sheet) implements KeyOutcome {}

    /** One share is held for an hour; somebody else has to give another. */
    record WaitsForSecond() implements KeyOutcome {}

    /** Two shares made the key, and a test text was opened with it. */
    record Rehearsed() implements KeyOutcome {}

    /** Two shares are held: the tender can be opened. */
    record ReadyToOpen() implements KeyOutcome {}

    /** It was not done. */
    record Refused(KeyRefusal why) implements KeyOutcome {}
}
