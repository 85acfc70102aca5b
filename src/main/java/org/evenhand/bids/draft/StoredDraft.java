package org.evenhand.bids.draft;

/**
 * Draft bid as it was found.
 *
 * @param stamp changes with every change of the row, and says nothing else
 */
public record StoredDraft(String id, DraftBid draft, String stamp) {}
