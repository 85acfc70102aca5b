package org.evenhand.packs;

import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.CriterionId;

/**
 * Example of what a measure gives an invented bid: a line of {@code examples.csv}.
 *
 * @param entry the bid and its mark
 * @param bid the same as it is written: {@code offer paid-hours 900 embedded}
 * @param because why, for a reader
 * @param line counted from 1
 */
public record PackExample(
        CriterionId measure,
        ContractSize contract,
        ScoringCase.Entry entry,
        String bid,
        Gives gives,
        String because,
        int line) {}
