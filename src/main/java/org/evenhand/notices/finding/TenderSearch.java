package org.evenhand.notices.finding;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.shared.figures.Decimals;

/**
 * Search for published tenders. A part that is not given leaves no tender out; a tender has to fit all that
 * are.
 *
 * @param words all of which the tender speaks of
 * @param place all words of which its place, its lots or its buyers speak of
 * @param least pounds that a lot, or all lots together, are worth at least
 * @param most pounds that a lot, or all lots together, are worth at most
 * @param inLots whether only contracts that are divided into lots are wanted
 * @param closingFrom the first day on which bids may close
 */
public record TenderSearch(
        String words,
        String place,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        boolean inLots,
        Optional<LocalDate> closingFrom) {

    /** As many letters as the words, and the place, may have. */
    public static final int LONGEST = 80;

    /** Parts of a search in the address of a page. */
    public enum Part {
        WORDS("words"),
        PLACE("place"),
        LEAST("least"),
        MOST("most"),
        IN_LOTS("lots"),
        CLOSING_FROM("closing");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }

        /** What it is called in the address of a page. */
        public String parameter() {
            return parameter;
        }
    }

    /** The search that finds every tender. */
    public static TenderSearch everything() {
        return new TenderSearch("", "", Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /** Whether it finds every tender. */
    public boolean isEverything() {
        return equals(everything());
    }

    /** What is given of it, by the parameters of a page. */
    public SortedMap<String, String> parts() {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put(Part.WORDS.parameter(), words);
        parts.put(Part.PLACE.parameter(), place);
        parts.put(Part.LEAST.parameter(), least.map(Decimals::plain).orElse(""));
        parts.put(Part.MOST.parameter(), most.map(Decimals::plain).orElse(""));
        parts.put(Part.IN_LOTS.parameter(), inLots ? "yes" : "");
        parts.put(
                Part.CLOSING_FROM.parameter(),
                closingFrom.map(LocalDate::toString).orElse(""));
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /** The same search in one line, as it stands in the address of a page; empty for the one that finds every tender. */
    public String query() {
        return parts().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Reads the line that {@link #query()} wrote; whatever cannot be read leaves no tender out. */
    public static TenderSearch of(String query) {
        Map<String, String> parts = Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
        return new TenderSearch(
                parts.getOrDefault(Part.WORDS.parameter(), ""),
                parts.getOrDefault(Part.PLACE.parameter(), ""),
                Decimals.parse(parts.getOrDefault(Part.LEAST.parameter(), "")),
                Decimals.parse(parts.getOrDefault(Part.MOST.parameter(), "")),
                parts.containsKey(Part.IN_LOTS.parameter()),
                day(parts.getOrDefault(Part.CLOSING_FROM.parameter(), "")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
