package org.evenhand.scoring.sheet;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fills the named gaps of an English sentence: the words of score sheets, which have one language on purpose. */
final class Phrase {
    private Phrase() {}

    static String fill(String pattern, Map<String, String> details) {
        StringBuilder text = new StringBuilder(pattern.length() + 40);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            text.append(pattern, from, open).append(details.getOrDefault(name, "?"));
            from = close + 1;
        }
        return text.append(pattern.substring(from)).toString();
    }

    static SortedMap<String, String> details(String... namesAndValues) {
        SortedMap<String, String> details = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            details.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return java.util.Collections.unmodifiableSortedMap(details);
    }
}
