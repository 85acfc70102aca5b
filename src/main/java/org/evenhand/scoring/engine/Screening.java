package org.evenhand.scoring.engine;

import java.util.List;
import org.evenhand.scoring.Reason;

/**
 * What the gates and the criteria's own minimums said of a bid at one stage.
 *
 * @param ofGates what the gates alone said
 * @param reasons why it falls; empty where it comes through
 */
record Screening(List<Reason> ofGates, List<Reason> reasons) {
    boolean passes() {
        return reasons.isEmpty();
    }
}
