package org.evenhand.notices.finding;

import java.util.List;
import org.evenhand.notices.TenderNotice;
import org.evenhand.scoring.tender.ContractSize;

/**
 * A published tender that fits a search.
 *
 * @param where it takes place, in the buyer's words; empty where that was not given
 * @param contracts the sizes of its lots, or of the whole where it is not divided; none where its text cannot be read
 */
public record FoundTender(TenderNotice.Listed listed, String where, List<ContractSize> contracts) {}
