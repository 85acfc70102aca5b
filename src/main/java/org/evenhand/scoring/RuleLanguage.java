package org.evenhand.scoring;

import java.util.List;

/**
 * The published list of what a rule may say, for those who teach the language and for editors.
 *
 * @param facts what a rule may read
 * @param functions what it may work out
 * @param words the other words, in the order in which a rule uses them
 */
public record RuleLanguage(List<Fact> facts, List<Function> functions, List<String> words) {

    /** A type of fact and its fields. */
    public record Fact(String word, List<String> fields) {}

    /**
     * A function.
     *
     * @param shape how it is called: {@code min(a, b, …)}
     */
    public record Function(String word, String shape) {}
}
