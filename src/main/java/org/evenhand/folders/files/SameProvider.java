package org.evenhand.folders.files;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.folders.Provider;
import org.evenhand.scoring.BidId;

/**
 * Finds bids that come from one provider. Only which bids belong together goes on to scoring, never who the provider is.
 * Names are the same that differ in capitals, spaces, marks, or in how the legal form is shortened.
 */
public final class SameProvider {
    private static final Map<String, String> SHORT = Map.of(
            "ltd", "limited",
            "cyf", "cyfyngedig",
            "cic", "community interest company",
            "cio", "charitable incorporated organisation",
            "plc", "public limited company",
            "co", "company");

    private SameProvider() {}

    /** The bids of each provider that made more than one, in the order of their ids. */
    public static List<SortedSet<BidId>> among(SortedMap<BidId, Provider> providers) {
        SortedMap<String, SortedSet<BidId>> byName = new TreeMap<>();
        providers.forEach((bid, provider) -> byName.computeIfAbsent(plain(provider.name()), none -> new TreeSet<>())
                .add(bid));
        return byName.values().stream().filter(bids -> bids.size() > 1).toList();
    }

    private static String plain(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : composed.replace("&", " and ")
                .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "")
                .replaceAll("['’]", "")
                .split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                words.add(SHORT.getOrDefault(word, word));
            }
        }
        return String.join(" ", words);
    }
}
