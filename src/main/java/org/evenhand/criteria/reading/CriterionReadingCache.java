package org.evenhand.criteria.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.scoring.tender.ContractSize;

/**
 * Keeps what was read of criteria, so that changing one of many reads one. What a criterion comes to depends on its answers,
 * on the contract, on the criteria that its rule reads, and on nothing else.
 */
public final class CriterionReadingCache {
    private static final int MOST = 2_000;
    private static final int LONGEST = 30_000;

    private final Map<Read, CriterionReading> kept = new LinkedHashMap<>();

    private record Read(DraftPart draft, ContractSize contract, List<DraftPart> beside) {}

    /** What was read before, or is read now; what was used last stays longest. */
    public CriterionReading get(
            DraftPart draft, ContractSize contract, List<DraftPart> beside, Supplier<CriterionReading> reading) {
        if (letters(draft)
                        + beside.stream()
                                .mapToInt(CriterionReadingCache::letters)
                                .sum()
                > LONGEST) {
            return reading.get();
        }
        Read key = new Read(draft, contract, beside);
        synchronized (kept) {
            CriterionReading before = kept.remove(key);
            if (before != null) {
                kept.put(key, before);
                return before;
            }
        }
        CriterionReading now = reading.get();
        synchronized (kept) {
            kept.put(key, now);
            if (kept.size() > MOST) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return now;
    }

    private static int letters(DraftPart draft) {
        return draft.answers().values().stream().mapToInt(String::length).sum();
    }
}
