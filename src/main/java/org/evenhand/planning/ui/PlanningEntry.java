package org.evenhand.planning.ui;

import org.evenhand.design.KeptEntry;
import org.evenhand.design.Words;
import org.evenhand.planning.PlanRefusal;
import org.evenhand.planning.Saved;

/** Something to be written in a plan. */
abstract class PlanningEntry extends KeptEntry {

    PlanningEntry(Words words, String seen) {
        super(words, seen);
    }

    /** Keeps what was written, if what stands there still is what the writer saw. */
    abstract Saved write(String before, String written);

    @Override
    protected final Keeping keep(String before, String written) {
        return switch (write(before, written)) {
            case Saved.Kept kept -> new Keeping.Kept(kept.value(), kept.at());
            case Saved.ChangedMeanwhile other ->
                new Keeping.ChangedMeanwhile(other.mine(), other.theirs(), other.by(), other.at());
            case Saved.NoFigure refused -> new Keeping.Refused(words.refusal(refused.why()));
            case Saved.TooLong refused -> new Keeping.Refused(words.say("planning.refused.too-long", refused.most()));
            case Saved.Refused refused -> new Keeping.Refused(said(refused.why()));
        };
    }

    private String said(PlanRefusal why) {
        return words.say("planning.refused." + why.word());
    }
}
