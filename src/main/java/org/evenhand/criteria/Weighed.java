package org.evenhand.criteria;

import java.util.List;

/** What became of weights that were changed together. */
public sealed interface Weighed {

    /**
     * All were kept.
     *
     * @param undoing what brings back those before
     */
    record Kept(List<Weighing> undoing) implements Weighed {}

    /** Somebody changed one of them meanwhile; none was changed. */
    record ChangedMeanwhile(DraftPart criterion) implements Weighed {}

    /**
     * One weight to be changed.
     *
     * @param seen what the writer saw there
     */
    record Weighing(PartId part, String seen, String weight) {}
}
