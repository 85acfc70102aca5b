package org.evenhand.scoring.engine.facts;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.evenhand.scoring.ScoringCase;

/**
 * Bids as the rules see them, walked as often as the steps of scoring need. Only the first ones are kept for the next
 * walk and the others are prepared anew, so that memory is bounded however many there are.
 */
public final class PreparedBids implements Iterable<Prepared> {
    /** Enough for nearly every tender, and little memory. */
    private static final int BATCH = 1_000;

    private final Iterable<ScoringCase.Entry> entries;
    private final Preparing preparing;
    private final List<Prepared> kept = new ArrayList<>();

    public PreparedBids(Iterable<ScoringCase.Entry> entries, Preparing preparing) {
        this.entries = entries;
        this.preparing = preparing;
    }

    @Override
    public Iterator<Prepared> iterator() {
        Iterator<ScoringCase.Entry> rest = entries.iterator();
        return new Iterator<>() {
            private int place;

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Prepared next() {
                ScoringCase.Entry entry = rest.next();
                int now = place++;
                if (now < kept.size()) {
                    return kept.get(now);
                }
                Prepared prepared = preparing.prepare(entry);
                if (now < BATCH) {
                    kept.add(prepared);
                }
                return prepared;
            }
        };
    }
}
