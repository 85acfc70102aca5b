package org.evenhand.criteria.sheets;

import java.util.List;
import org.evenhand.criteria.drafting.Renaming;

/** Outcome of bringing a spreadsheet in. */
public sealed interface ImportOutcome {

    /** Everything was brought in at once. */
    record In(int changes) implements ImportOutcome {}

    /** Something that the plan rests on has changed meanwhile, or the plan has mistakes; nothing was changed. */
    record Stale() implements ImportOutcome {}

    /**
     * Rules name a criterion whose reference was to change, and could not follow; nothing was changed.
     *
     * @param rules what the criteria are called whose rules they are
     */
    record RulesNameIt(Renaming.Hindrance.Why why, List<String> rules) implements ImportOutcome {}
}
