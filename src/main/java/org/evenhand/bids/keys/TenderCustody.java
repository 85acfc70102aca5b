package org.evenhand.bids.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.TenderId;

/**
 * Custody of the key of a tender, as those see it who have to do with it.
 *
 * @param now when it was so
 * @param openers who keep a share, or will
 * @param mayBeOpeners who could be named; nobody for those who do not choose
 * @param prepared whether shares were made that wait for the rehearsal
 * @param given the name of whoever gave a share that is held
 * @param chooses whether the reader chooses who keeps it
 * @param reader the reader’s own account
 */
public record TenderCustody(
        TenderId tender,
        String title,
        Instant deadline,
        Instant now,
        TenderKey key,
        List<Opener> openers,
        List<Opener> mayBeOpeners,
        boolean prepared,
        Optional<String> given,
        boolean chooses,
        AccountId reader) {

    /** Whether the custody stands for good. */
    public boolean isSettled() {
        return key.isSettled(now);
    }

    /** Whether bids are closed. */
    public boolean isAfterDeadline() {
        return now.isAfter(deadline);
    }

    /** The reader as somebody who keeps a share, or will. */
    public Optional<Opener> mine() {
        return openers.stream().filter(one -> one.account().equals(reader)).findFirst();
    }

    /** Whether everybody who was named has chosen a passphrase. */
    public boolean areReady() {
        return openers.size() >= Custody.NEEDED && openers.stream().allMatch(Opener::isReady);
    }

    /** Whether the reader has something to do: to choose a passphrase, to rehearse, or to give a share for the opening. */
    public boolean waitsForReader() {
        if (mine().isEmpty()) {
            return false;
        }
        return isSettled() ? false : mine().filter(Opener::isReady).isEmpty() || prepared;
    }
}
