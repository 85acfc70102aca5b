package org.evenhand.criteria.drafting;

import org.springframework.security.access.AccessDeniedException;

/**
 * Refusal to write in a framework with which a tender was published. It is found before anything is written, and the
 * transaction is not taken back for it: that somebody tried stays on record without a second connection for the record.
 */
public final class FrozenFramework extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    FrozenFramework() {
        super("Nothing of this framework changes any more");
    }
}
