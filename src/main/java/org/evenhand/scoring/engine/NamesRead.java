package org.evenhand.scoring.engine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.language.FactType;
import org.evenhand.scoring.language.Rule;
import org.evenhand.shared.Nearest;

/** The measures, facts and indicators that a tender's rules read, so that what a bid names in vain is told. */
final class NamesRead {
    /** Every provider answers these in its profile, asked or not. */
    private static final Set<String> OF_THE_PROFILE = Set.of("regulated", "cqcRating");

    private static final Set<String> FIGURES_OF_MEASURES = Set.of("quantity", "embedded", "additional");

    private final Map<Kind, SortedSet<String>> names = new EnumMap<>(Kind.class);
    private final Set<Kind> any = EnumSet.noneOf(Kind.class);

    /** Kind of a name that a bid can use. */
    enum Kind {
        MEASURE("counts the measure", FactType.OFFER, FactType.TALLY),
        FACT("asks for the fact", FactType.ANSWER),
        INDICATOR("asks for the indicator", FactType.OUTCOME);

        private final String english;
        private final List<FactType> types;

        Kind(String english, FactType... types) {
            this.english = english;
            this.types = List.of(types);
        }

        /** The key in message files. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a tender does with such a name, in words. */
        String english() {
            return english;
        }
    }

    NamesRead(CompiledTender compiled) {
        for (Kind kind : Kind.values()) {
            names.put(kind, new TreeSet<>());
        }
        for (int stage = 1; stage <= compiled.stages().last(); stage++) {
            compiled.stage(stage).all().forEach(this::add);
        }
    }

    private void add(Rule rule) {
        for (Kind kind : Kind.values()) {
            for (FactType type : kind.types) {
                of(kind).addAll(rule.keys(type));
                if (rule.readsAnyOf(type)) {
                    any.add(kind);
                }
            }
        }
        for (String figure : rule.keys(FactType.POOL)) {
            int colon = figure.indexOf(':');
            if (colon > 0 && FIGURES_OF_MEASURES.contains(figure.substring(0, colon))) {
                of(Kind.MEASURE).add(figure.substring(colon + 1));
            }
        }
    }

    boolean reads(Kind kind, String name) {
        return any.contains(kind) || of(kind).contains(name) || kind == Kind.FACT && OF_THE_PROFILE.contains(name);
    }

    /** The name that was probably meant; empty where none is near. */
    Optional<String> nearest(Kind kind, String name) {
        return Nearest.to(name, of(kind));
    }

    /** All names of a kind that are read, each between quotation marks. */
    String all(Kind kind) {
        return of(kind).stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }

    private SortedSet<String> of(Kind kind) {
        return names.computeIfAbsent(kind, none -> new TreeSet<>());
    }
}
