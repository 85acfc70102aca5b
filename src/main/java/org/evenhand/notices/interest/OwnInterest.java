package org.evenhand.notices.interest;

import java.util.Optional;
import org.evenhand.shared.OrganisationId;

/**
 * Interest of a provider in a published tender, as its own people see it.
 *
 * @param isRegistered whether the provider marked that it may bid
 * @param listing what it tells everybody; empty where it does not look for partners
 */
public record OwnInterest(OrganisationId organisation, boolean isRegistered, Optional<PartnerListing> listing) {}
