package org.evenhand.shared.words;

/**
 * A measure and what one unit of it counts for, as readers see them.
 *
 * @param measure its name, in English as the tender wrote it
 * @param unitValue money, in the reader's language
 */
public record PricedMeasure(String measure, String unitValue) {}
