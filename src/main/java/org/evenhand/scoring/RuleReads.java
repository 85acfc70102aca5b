package org.evenhand.scoring;

import java.util.SortedSet;

/**
 * Facts that the rule of a criterion reads of a bid.
 *
 * @param measures whose quantities it reads
 * @param facts whose answers it reads
 * @param indicators whose outcomes it reads
 * @param marks the criteria whose marks it reads
 * @param price whether it reads the price
 * @param deployed whether it reads how many staff the bid deploys
 * @param pool whether it reads the highest, lowest or mean figure of all bids
 */
public record RuleReads(
        SortedSet<String> measures,
        SortedSet<String> facts,
        SortedSet<String> indicators,
        SortedSet<String> marks,
        boolean price,
        boolean deployed,
        boolean pool) {}
