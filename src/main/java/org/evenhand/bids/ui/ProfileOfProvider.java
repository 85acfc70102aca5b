package org.evenhand.bids.ui;

import java.util.Map;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.sealing.ProfileFacts;

/** Finds what the profile of a provider answers for its bid. */
final class ProfileOfProvider {

    private ProfileOfProvider() {}

    static Map<String, String> facts(BidDesk desk, BidReference reference) {
        return desk.profiles().find(reference.provider()).map(ProfileFacts::of).orElse(Map.of());
    }
}
