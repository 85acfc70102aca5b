package org.evenhand.folders;

import org.evenhand.scoring.ContractSize;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Entry;

/**
 * What a measure gives an invented bid: a line of {@code examples.csv}.
 *
 * @param entry the bid and its mark
 * @param bid the same as it is written: {@code offer paid-hours 900 embedded}
 * @param because why, for a reader
 * @param line counted from 1
 */
public record PackExample(
        CriterionId measure, ContractSize contract, Entry entry, String bid, Gives gives, String because, int line) {}
