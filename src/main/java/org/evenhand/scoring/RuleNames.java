package org.evenhand.scoring;

import java.util.SortedSet;

/**
 * The other criteria that a rule text names in its conditions.
 *
 * @param marks those whose marks it reads
 * @param everyMark whether it reads marks without saying of which criterion, and so those of all
 * @param values those of which it reads the money in the pool
 */
public record RuleNames(SortedSet<String> marks, boolean everyMark, SortedSet<String> values) {

    /** Whether it reads the mark of the criterion of that name. */
    public boolean readsMark(String criterion) {
        return everyMark || marks.contains(criterion);
    }
}
