package org.evenhand.bids.keys;

import org.evenhand.shared.Constants;

/** Reason for which something about the key of a tender is not done; nothing changed then. */
public enum KeyRefusal {
    /** The custody stands: bids may have been sealed since. */
    SETTLED,
    /** Less than a minute is left in which it could be changed. */
    TOO_LATE,
    /** Fewer than two people were named. */
    TOO_FEW,
    /** Somebody who was named does not act for a buyer of the tender. */
    NOT_THEIRS,
    /** Not everybody who was named has chosen a passphrase. */
    NOT_READY,
    /** The two passphrases that were typed differ. */
    DIFFERENT,
    SHORT,
    LONG,
    REPEATED,
    GUESSABLE,
    /** The passphrase is another. */
    WRONG_PASSPHRASE,
    /** What was typed from a recovery sheet has a slip in it. */
    WRONG_SHEET,
    /** No shares were made yet. */
    NO_SHARES,
    /** The same person gave the other share. */
    SAME_PERSON,
    /** The two shares do not make this key: a sheet of another tender, or one that was made before. */
    NOT_TOGETHER,
    /** Before the deadline only a rehearsal with passphrases is possible. */
    BEFORE_DEADLINE;

    /** The word in message keys. */
    public String word() {
        return Constants.word(this);
    }
}
