package org.evenhand.people.registering;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rest of the name of an organisation once capitals, accents, signs, spaces, an article and the words for a legal form are taken
 * away: names that are alike in it may be of the same organisation.
 */
record NameKey(String value) {

    private static final Set<String> SAYS_NOTHING =
            Set.of("the", "ltd", "limited", "cio", "scio", "cic", "plc", "llp", "cyf", "cyfyngedig", "cbc");

    private static final String LONG_FORMS = "\\b(?:community interest company|charitable incorporated organisation"
            + "|scottish charitable incorporated organisation|cwmni buddiannau cymunedol)\\b";

    static NameKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}'\u2019\u2018.]", "")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replace("+", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String told = words(plain.replaceAll(LONG_FORMS, " "))
                .filter(word -> !SAYS_NOTHING.contains(word))
                .collect(Collectors.joining());
        return new NameKey(told.isEmpty() ? words(plain).collect(Collectors.joining()) : told);
    }

    private static Stream<String> words(String plain) {
        return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty());
    }
}
