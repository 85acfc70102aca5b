package org.evenhand.scoring.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.scoring.RuleLanguage;

/** The published list, made of what the readers of rules know, so that there is no second one. */
public final class PublishedLanguage {
    private static final List<String> FRAME =
            List.of("rule", "@criterion", "@combine", "when", "not", "and", "or", "true", "false", "then");
    private static final String LAST = "end";

    private PublishedLanguage() {}

    /** The list. */
    public static RuleLanguage list() {
        return new RuleLanguage(
                Arrays.stream(FactType.values())
                        .map(type -> new RuleLanguage.Fact(type.word(), type.fields()))
                        .toList(),
                Arrays.stream(Calculation.values())
                        .map(one -> new RuleLanguage.Function(one.word(), one.shape()))
                        .toList(),
                words());
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>(FRAME);
        words.addAll(ConsequenceReader.STATEMENTS);
        words.add(LAST);
        return List.copyOf(words);
    }
}
