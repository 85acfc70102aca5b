package org.evenhand.bids.partners;

import java.time.Instant;
import java.util.Locale;
import org.evenhand.record.By;

/**
 * Request to a partner to confirm what names it.
 *
 * @param partner its number among the partners
 * @param address to whom it went, without regard to capitals
 * @param link the hash of the end of the link; the link itself is kept nowhere
 * @param by who asked
 */
public record PartnerAsk(int partner, String address, String link, Locale language, By by, State state) {

    /** State of a request. */
    public enum State {
        /** The link can be used, and so can the account. */
        OPEN,
        /** The link was used for everything that it showed. */
        ANSWERED,
        /** Another request took its place. */
        REPLACED,
        /** Whoever asked took it back. */
        WITHDRAWN
    }

    /** When it was asked. */
    public Instant at() {
        return by.at();
    }

    PartnerAsk in(State other) {
        return new PartnerAsk(partner, address, link, language, by, other);
    }
}
