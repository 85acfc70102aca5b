package org.evenhand.scoring.engine.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.evenhand.scoring.language.PlanStep;
import org.evenhand.scoring.language.Rule;
import org.evenhand.scoring.language.RuleBase;
import org.evenhand.scoring.language.RuleReader;
import org.evenhand.scoring.language.Vocabulary;
import org.evenhand.scoring.tender.Counts;

/** Keeps rules that were read and built before, so that editing one criterion of many reads one rule. */
public final class RuleShelf {
    private final Shelf<Template, RuleReader.Reading> templates = new Shelf<>(2_000);
    private final Shelf<OwnText, RuleReader.Reading> texts = new Shelf<>(50);
    private final Shelf<Built, RuleBase> bases = new Shelf<>(50);

    private record Template(String text, Counts counts) {}

    private record OwnText(String text, Map<String, Counts> counts, Vocabulary vocabulary) {}

    /** Rules are told apart by who they are: the same text read again is another rule. */
    private record Built(List<Rule> rules, boolean standingParts) {}

    /** Map of limited size in which what was used last stays longest. */
    private static final class Shelf<K, V> {
        private final int most;
        private final Map<K, V> kept = new LinkedHashMap<>();

        Shelf(int most) {
            this.most = most;
        }

        synchronized V get(K key, Supplier<V> maker) {
            V value = kept.remove(key);
            if (value == null) {
                value = maker.get();
            }
            kept.put(key, value);
            if (kept.size() > most) {
                kept.remove(kept.keySet().iterator().next());
            }
            return value;
        }
    }

    /** The one rule that a template wrote. */
    RuleReader.Reading template(String text, Counts counts, Map<String, Counts> all) {
        return templates.get(new Template(text, counts), () -> RuleReader.read(text, all, Vocabulary.NONE));
    }

    /** The rules of a commissioner's own file. */
    RuleReader.Reading own(String text, Map<String, Counts> counts, Vocabulary vocabulary) {
        return texts.get(
                new OwnText(text, Map.copyOf(counts), vocabulary), () -> RuleReader.read(text, counts, vocabulary));
    }

    RuleBase base(List<Rule> rules) {
        return bases.get(new Built(List.copyOf(rules), false), () -> new RuleBase(rules));
    }

    /** The base that decides which rules of a plan are in play. */
    RuleBase standingParts(List<Rule> planned) {
        List<Rule> deciding = planned.stream().filter(PlanStep::hasStandingPart).toList();
        return bases.get(new Built(deciding, true), () -> PlanStep.standingParts(deciding));
    }
}
