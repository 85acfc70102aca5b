package org.evenhand.bids.opening;

import org.evenhand.record.By;

/**
 * Way of an opened bid from paper.
 *
 * @param provider its name, as it stands on the bid
 * @param typed who handed over what was typed in
 * @param looked who looked through it beside the scan, somebody else
 */
public record FromPaper(String provider, By typed, By looked) {}
