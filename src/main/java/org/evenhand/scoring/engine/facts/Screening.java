package org.evenhand.scoring.engine.facts;

import java.util.List;
import org.evenhand.scoring.sheet.Reason;

/**
 * What the gates and the criteria's own minimums said of a bid at one stage.
 *
 * @param ofGates what the gates alone said
 * @param reasons why it falls; empty where it comes through
 */
public record Screening(List<Reason> ofGates, List<Reason> reasons) {
    public boolean passes() {
        return reasons.isEmpty();
    }
}
