package org.evenhand.scoring.tender;

import java.util.Optional;
import org.evenhand.shared.Points;

/**
 * A part of the score, such as quality, social value or price.
 *
 * @param minimum points below which a bid fails the requirements
 * @param stage 1, or 2 for a section that is looked at only for bids that came through the first stage
 */
public record Section(SectionId id, String title, Optional<Points> minimum, int stage) {}
