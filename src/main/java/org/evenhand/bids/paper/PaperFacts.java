package org.evenhand.bids.paper;

import java.time.Instant;

/**
 * Facts about how a bid came on paper.
 *
 * @param provider its name, as it stands on the bid
 * @param number in a register, or whatever else tells it from others; empty where none is given
 * @param received when the envelope came
 * @param receiver who took it in
 * @param intact whether the envelope was sealed and whole until the others were open
 * @param note what else is to be known of it; says what happened where it was not intact
 */
public record PaperFacts(
        String provider, String number, Instant received, String receiver, boolean intact, String note) {}
