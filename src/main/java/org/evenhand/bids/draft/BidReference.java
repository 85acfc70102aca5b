package org.evenhand.bids.draft;

import java.util.List;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;

/**
 * Names the one bid that a provider can make for a lot of a tender.
 *
 * @param lot the short name of the lot; empty where the contract is not divided
 */
@NamedInterface("draft")
public record BidReference(OrganisationId provider, TenderId tender, String lot) {

    /** A text that no other bid has. */
    public String key() {
        return CanonicalJson.of(List.of(provider.value(), tender.value(), lot));
    }
}
