package org.evenhand.scoring.sheet;

import org.evenhand.shared.Constants;

/** The status of a bid. The first that applies counts, from the bottom of this list up. */
public enum Status {
    ASSESSED,
    NOT_SHORTLISTED,
    FAILS_REQUIREMENTS,
    DISREGARDED,
    LATE,
    WITHDRAWN;

    /** The word in a score sheet: {@code fails-requirements}. */
    public String word() {
        return Constants.word(this);
    }
}
