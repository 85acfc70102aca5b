package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.CriterionId;
import org.evenhand.scoring.Entry;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Mark;
import org.evenhand.scoring.language.Offer;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.RuleBase;
import org.evenhand.scoring.language.Tally;
import org.jspecify.annotations.Nullable;

/** A bid as the rules see it: its facts by type and key, and what has been worked out for it so far. */
final class Prepared implements PlanStep.Lookup {
    private final Entry entry;
    private final Map<FactType, Map<String, Object>> facts = new EnumMap<>(FactType.class);
    private final Map<Integer, Screening> screenings = new HashMap<>();
    private final Map<Integer, StageSums> sums = new HashMap<>();

    Prepared(Entry entry) {
        this.entry = entry;
    }

    Entry entry() {
        return entry;
    }

    Bid bid() {
        return entry.bid();
    }

    void add(FactType type, String key, Object fact) {
        facts.computeIfAbsent(type, any -> new HashMap<>()).put(key, fact);
    }

    @Override
    public @Nullable Object find(FactType type, String key) {
        Map<String, Object> byKey = facts.get(type);
        Object fact = byKey == null ? null : byKey.get(key);
        return fact != null || type != FactType.TALLY ? fact : tally(key);
    }

    /** What the bid offers of a measure, 0 where it offers nothing. */
    private Tally tally(String measure) {
        Offer offer = offer(measure);
        Tally tally = new Tally(
                offer != null ? offer : new Offer(measure, BigDecimal.ZERO, BigDecimal.ZERO, false, null, List.of()));
        add(FactType.TALLY, measure, tally);
        return tally;
    }

    @Nullable
    Offer offer(String measure) {
        return (Offer) find(FactType.OFFER, measure);
    }

    @Nullable
    Mark mark(CriterionId criterion) {
        return (Mark) find(FactType.MARK, criterion.value());
    }

    /** The facts that a rule base reads, in a stable order. */
    List<Object> factsFor(RuleBase rules, Iterable<String> tallied) {
        List<Object> wanted = new ArrayList<>();
        for (String measure : tallied) {
            if (rules.reads(FactType.TALLY, measure)) {
                find(FactType.TALLY, measure);
            }
        }
        for (Map.Entry<FactType, Map<String, Object>> ofType : facts.entrySet()) {
            ofType.getValue().keySet().stream()
                    .filter(key -> rules.reads(ofType.getKey(), key))
                    .sorted()
                    .forEach(key -> wanted.add(ofType.getValue().get(key)));
        }
        return wanted;
    }

    @Nullable
    Screening screening(int stage) {
        return screenings.get(stage);
    }

    void keep(int stage, Screening screening) {
        screenings.put(stage, screening);
    }

    @Nullable
    StageSums sums(int stage) {
        return sums.get(stage);
    }

    void keep(int stage, StageSums worked) {
        sums.put(stage, worked);
    }
}
