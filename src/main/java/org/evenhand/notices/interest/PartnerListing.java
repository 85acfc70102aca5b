package org.evenhand.notices.interest;

import java.time.Instant;

/**
 * Public words of somebody who looks for partners to bid with.
 *
 * @param name that they give themselves; nobody checked it
 * @param words what they offer, what they look for, and how they are reached
 */
public record PartnerListing(String name, String words, Instant at) {}
