package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.builder.TrialBids.Figure;
import org.evenhand.criteria.builder.TrialBids.Place;
import org.evenhand.criteria.builder.TrialBids.Size;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** Contents of the trial bids for a rule of one's own, read off its text. */
final class OwnRuleBids {

    private static final Pattern OFFERED = Pattern.compile("\\bmeasure\\s*==\\s*\"([^\"\\s]{1,64})\"");
    private static final Pattern COUNTED = Pattern.compile("\\bindicator\\s*==\\s*\"([^\"\\s]{1,64})\"");
    private static final Pattern ANSWERED = Pattern.compile("\\bfact\\s*==\\s*\"([^\"\\s]{1,64})\"([^)\\n]{0,200})");
    private static final Pattern VALUE = Pattern.compile("\\bvalue\\s*==\\s*\"?([^\"\\s,)|&]{1,64})");

    private OwnRuleBids() {}

    /** One that was taken over begins with the bids of its form. */
    static void add(CriterionReading reading, ContractSize contract, Size size, Map<Place, String> figures) {
        reading.draft()
                .form()
                .map(form -> CriterionReading.of(form, contract))
                .filter(CriterionReading::scores)
                .ifPresent(form -> figures.putAll(TrialBids.usual(form, contract, size)));
        for (Criterion other : reading.beside()) {
            switch (other.scheme()) {
                case Scheme.Judged judged ->
                    figures.put(new Place(Figure.OTHER_MARK, other.id().value()), TrialBids.mark(judged, size));
                case Scheme.Monetised monetised -> TrialBids.monetised(monetised, contract, size, figures);
                default -> {}
            }
        }
        String text = reading.draft().answer(CriterionFields.RULE);
        for (String measure : named(OFFERED, text)) {
            figures.putIfAbsent(new Place(Figure.QUANTITY, measure), hundred(measure, size));
        }
        named(COUNTED, text).stream()
                .filter(indicator -> !figures.containsKey(new Place(Figure.PEOPLE, indicator)))
                .forEach(indicator -> TrialBids.outcomes(indicator, size, figures));
        answered(text)
                .forEach((fact, asked) -> figures.putIfAbsent(new Place(Figure.FACT, fact), answer(fact, asked, size)));
        if (text.contains("Price(") || text.contains("\"price\"")) {
            figures.putIfAbsent(TrialBids.one(Figure.PRICE), TrialBids.price(contract, size));
        }
        if (text.contains("deployed")) {
            figures.putIfAbsent(TrialBids.one(Figure.DEPLOYED), TrialBids.shown(size.staff()));
        }
    }

    private static String hundred(String counted, Size size) {
        BigDecimal quantity = new BigDecimal(100).multiply(size.ofTarget());
        return TrialBids.shown(TrialBids.possible(counted, quantity));
    }

    /** The facts that a rule reads, with what it says of each. */
    private static Map<String, String> answered(String text) {
        Map<String, String> asked = new TreeMap<>();
        ANSWERED.matcher(text).results().forEach(found -> asked.merge(found.group(1), found.group(2), String::concat));
        return asked;
    }

    /** A number where the rule reckons with one, else the first answer for which it asks. */
    private static String answer(String fact, String asked, Size size) {
        if (asked.contains("number")) {
            return hundred(fact, size);
        }
        return VALUE.matcher(asked)
                .results()
                .findFirst()
                .map(found -> found.group(1))
                .orElse("");
    }

    private static List<String> named(Pattern pattern, String text) {
        return List.copyOf(new TreeSet<>(pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()));
    }
}
