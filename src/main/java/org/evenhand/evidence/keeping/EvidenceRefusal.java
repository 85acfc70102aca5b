package org.evenhand.evidence.keeping;

import org.evenhand.shared.Constants;

/** Reason for which something about a document is not done; what is kept stays as it was. */
public enum EvidenceRefusal {
    /** There is no such document here, or it is another organisation’s. */
    NOT_THERE,
    NAME_MISSING,
    /** A file that a system or a program leaves behind, which is passed over everywhere. */
    LEFT_BEHIND,
    EMPTY,
    TOO_LARGE,
    /** The library has no room for it. */
    LIBRARY_FULL,
    /** The organisation has begun more uploads than it may at once. */
    TOO_MANY_AT_ONCE,
    /** A part that the upload does not have, or of another length. */
    NOT_A_PART,
    PARTS_MISSING,
    /** What came is not what was sent. */
    DIGEST_DIFFERS,
    /** None of the kinds that count as evidence. */
    OTHER_KIND,
    /** Two kinds at once: what one reader shows, another does not. */
    TWO_KINDS,
    /** An office document with programs in it. */
    PROGRAMS_INSIDE,
    LOCKED,
    BROKEN,
    PICTURE_TOO_LARGE,
    VIRUS,
    /** The same document is in the library already. */
    ALREADY_THERE,
    NAME_TAKEN,
    DAY_PAST;

    /** The word in message keys: {@code too-large}. */
    public String word() {
        return Constants.word(this);
    }
}
