package org.evenhand.notices.finding;

import java.time.Instant;
import org.evenhand.shared.Days;

/**
 * A search made ready to be held against many tenders.
 *
 * @param words stems of the words that are looked for
 * @param place stems of the place
 */
record WantedTender(TenderSearch search, WordStems words, WordStems place) {

    static WantedTender of(TenderSearch search) {
        return new WantedTender(search, WordStems.of(search.words()), WordStems.of(search.place()));
    }

    /** Whether a tender that closes at a moment closes on a day that is wanted. */
    boolean closesInTime(Instant deadline) {
        return search.closingFrom().stream().noneMatch(day -> Days.of(deadline).isBefore(day));
    }
}
