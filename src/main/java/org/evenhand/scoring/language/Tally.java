package org.evenhand.scoring.language;

/**
 * What a bid offers of a measure that a criterion asks for; unlike an offer it is there even when nothing is offered, and
 * its quantities are then 0.
 */
public record Tally(Offer offer) {}
