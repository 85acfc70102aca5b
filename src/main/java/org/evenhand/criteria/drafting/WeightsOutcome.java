package org.evenhand.criteria.drafting;

import java.util.List;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.PartId;

/** Outcome of changing weights together. */
public sealed interface WeightsOutcome {

    /**
     * All were kept.
     *
     * @param undoing what brings back those before
     */
    record Kept(List<Weighing> undoing) implements WeightsOutcome {}

    /** Somebody changed one of them meanwhile; none was changed. */
    record ChangedMeanwhile(DraftPart criterion) implements WeightsOutcome {}

    /**
     * One weight to be changed.
     *
     * @param seen what the writer saw there
     */
    record Weighing(PartId part, String seen, String weight) {}
}
