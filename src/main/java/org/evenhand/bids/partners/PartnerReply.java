package org.evenhand.bids.partners;

/**
 * Reply to one statement.
 *
 * @param key of the statement
 * @param digest of what was shown of it, in hexadecimal
 * @param confirmed whether it is so
 * @param why the reason where it is not
 */
public record PartnerReply(String key, String digest, boolean confirmed, String why) {}
