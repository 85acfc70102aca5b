package org.evenhand.tenders.comments;

import org.evenhand.shared.Constants;

/** Reason for which a comment, or the wish for some, was refused; the sentence is {@code comments.refused.<word>}. */
public enum CommentRefusal {
    NOBODY_ASKED,
    NOTHING_SAID,
    NOT_A_CHOICE,
    TOO_LONG,
    NAME_TOO_LONG,
    DAY_PASSED,
    DAY_TOO_FAR,
    TOO_MANY,
    NO_CRITERIA,
    CLOSED;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
