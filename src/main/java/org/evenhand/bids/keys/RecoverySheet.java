package org.evenhand.bids.keys;

import org.evenhand.shared.TenderId;

/**
 * Share that no person keeps in their head: printed once, put into an envelope and kept nowhere else.
 *
 * @param title of the tender
 * @param keyId tells which key it is a share of
 * @param share as it stands on paper
 */
public record RecoverySheet(TenderId tender, String title, String keyId, String share) {

    /** Says nothing of the share. */
    @Override
    public String toString() {
        return "RecoverySheet of " + tender;
    }
}
