package org.evenhand.scoring.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.evenhand.scoring.Counts;
import org.evenhand.scoring.language.RuleReader;
import org.evenhand.scoring.language.Vocabulary;

/** Keeps templates' rules that were read before, so that editing one criterion of many reads one rule. */
final class RuleShelf {
    private static final int MOST = 2_000;

    private final Map<Key, RuleReader.Reading> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RuleReader.Reading> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String text, Counts counts) {}

    synchronized RuleReader.Reading read(String text, Counts counts, Map<String, Counts> all) {
        Key key = new Key(text, counts);
        // Taken out and put back, so that what was used last stays longest.
        RuleReader.Reading reading = kept.remove(key);
        if (reading == null) {
            reading = RuleReader.read(text, all, Vocabulary.NONE);
        }
        kept.put(key, reading);
        return reading;
    }
}
