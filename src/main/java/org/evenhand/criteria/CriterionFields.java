package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which answers a criterion consists of: those of its kind, and of the basis or formula chosen, and no others. */
public final class CriterionFields {

    /** The place of a criterion's own rule; in a tender it stands in a file of its own. */
    public static final String RULE = "drl";

    /** The place of what to show; it is published beside the criterion. */
    public static final String EVIDENCE = "evidence";

    /** The place of the people who designed the criterion together with the buyer. */
    public static final String CO_PRODUCED = "coProducedBy";

    /** The four tests of section 23(2) of the Procurement Act 2023. */
    public static final List<String> TESTS =
            List.of("tests/relates", "tests/clear", "tests/measurable", "tests/proportionate");

    static final int MOST_BANDS = 5;
    static final int MOST_MARKS = 20;

    private static final List<String> CONTENT_OF_OTHERS = List.of(RULE, EVIDENCE);

    /** What a measure of a pack may say and nobody is asked for: it scores all the same. */
    private static final List<String> FROM_PACKS = List.of("scoring/cap", "scoring/floor", "scoring/relativeTo");

    private static final Pattern NUMBER =
            Pattern.compile("weight|value/.*|scoring/(scale/(min|max)|minimum|target(/amount)?|measures/.*|floor|factor"
                    + "|optimal|from|to|bands/\\d+/(from|f)|prior/(rate|people)|atLeast|measureCap)");

    /** How an answer is given. */
    public enum Type {
        LINE,
        TEXT,
        NUMBER,
        CHOICE,
        SECTION,
        RULE
    }

    /**
     * One answer.
     *
     * @param place where it stands in {@code tender.yaml}
     * @param key the word in message keys
     * @param about what the label is to name, such as the mark that a descriptor is for
     * @param choices the words to choose from
     */
    public record Field(String place, String key, String about, Type type, List<String> choices) {}

    private CriterionFields() {}

    static boolean isNumber(String place) {
        return NUMBER.matcher(place).matches();
    }

    /** What every criterion is asked first. */
    public static List<Field> about(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(
                List.of(field("title", Type.LINE), field("id", Type.LINE), field("question", Type.TEXT)));
        if (criterion.kind() != CriterionKind.GATE) {
            fields.add(field("section", Type.SECTION));
            fields.add(field("weight", Type.NUMBER));
        }
        return fields;
    }

    /** How it scores. */
    public static List<Field> scoring(DraftPart criterion) {
        return switch (criterion.kind()) {
            case JUDGED -> judged(criterion);
            case TARGET, BANDED -> commitment(criterion);
            case OUTCOME -> outcome(criterion);
            case GATE ->
                List.of(
                        field("scoring/fact", Type.LINE),
                        field("scoring/is", Type.LINE),
                        field("scoring/atLeast", Type.NUMBER),
                        field("scoring/appliesWhen/fact", Type.LINE),
                        field("scoring/appliesWhen/is", Type.LINE));
            case PRICE -> price(criterion);
            case RULE -> List.of(field("scoring/rule", Type.LINE), value(), field(RULE, Type.RULE));
            case MONETISED -> monetised(criterion);
        };
    }

    /** What stands beside it: the four tests, what to show, and who made it. */
    public static List<Field> beside() {
        List<Field> fields = new ArrayList<>();
        TESTS.forEach(test -> fields.add(field(test, Type.TEXT)));
        fields.add(field(EVIDENCE, Type.TEXT));
        fields.add(field(CO_PRODUCED, Type.LINE));
        return fields;
    }

    /** Only the answers that a criterion consists of now; those of a basis that was chosen before stay out. */
    public static SortedMap<String, String> used(DraftPart criterion) {
        SortedMap<String, String> used = new TreeMap<>();
        used.put("scoring/kind", criterion.answer("scoring/kind"));
        List<Field> all = new ArrayList<>(about(criterion));
        all.addAll(scoring(criterion));
        all.addAll(beside());
        all.stream()
                .filter(field -> !CONTENT_OF_OTHERS.contains(field.place()))
                .forEach(field -> used.put(field.place(), criterion.answer(field.place())));
        criterion.answers().forEach((place, answer) -> {
            if (place.startsWith("scoring/oneOf/") || FROM_PACKS.contains(place)) {
                used.put(place, answer);
            }
        });
        if (TESTS.stream().anyMatch(test -> criterion.answer(test).isBlank())) {
            // Half an answer to the law is listed as missing by itself; the criterion scores without it.
            TESTS.forEach(used::remove);
        }
        return used;
    }

    private static List<Field> judged(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(List.of(
                field("scoring/scale/min", Type.NUMBER),
                field("scoring/scale/max", Type.NUMBER),
                field("scoring/minimum", Type.NUMBER)));
        for (BigDecimal mark : marks(criterion)) {
            String name = mark.toPlainString();
            fields.add(new Field("scoring/scale/descriptors/" + name, "descriptor", name, Type.TEXT, List.of()));
        }
        return fields;
    }

    /** The whole marks of a scale, the highest first; none where the scale cannot be read or has more than people tell apart. */
    static List<BigDecimal> marks(DraftPart criterion) {
        Optional<BigDecimal> min = Figures.read(criterion.answer("scoring/scale/min"));
        Optional<BigDecimal> max = Figures.read(criterion.answer("scoring/scale/max"));
        List<BigDecimal> marks = new ArrayList<>();
        if (max.isPresent()
                && max.get().subtract(min.orElse(BigDecimal.ZERO)).compareTo(new BigDecimal(MOST_MARKS)) <= 0) {
            for (BigDecimal mark = max.get();
                    mark.compareTo(min.orElse(BigDecimal.ZERO)) >= 0;
                    mark = mark.subtract(BigDecimal.ONE)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private static List<Field> commitment(DraftPart criterion) {
        String basis = criterion.answer("scoring/basis");
        List<Field> fields = new ArrayList<>();
        boolean fact =
                basis.equals("banded") && !criterion.answer("scoring/fact").isBlank();
        if (fact) {
            fields.add(field("scoring/fact", Type.LINE));
        } else {
            fields.add(field("scoring/measure", Type.LINE));
        }
        fields.add(choice("scoring/basis", "target", "banded", "highest", "deployed-fte", "contract-value"));
        switch (basis) {
            case "banded" -> {
                for (int i = 0; i < MOST_BANDS; i++) {
                    String number = String.valueOf(i + 1);
                    fields.add(new Field("scoring/bands/" + i + "/from", "band-from", number, Type.NUMBER, List.of()));
                    fields.add(new Field("scoring/bands/" + i + "/f", "band-f", number, Type.NUMBER, List.of()));
                }
            }
            case "highest" -> {}
            default -> target(fields);
        }
        if (basis.equals("deployed-fte")) {
            fields.add(field("scoring/justification", Type.TEXT));
        }
        fields.add(value());
        return fields;
    }

    private static void target(List<Field> fields) {
        fields.add(new Field("scoring/target/amount", "target-amount", "", Type.NUMBER, List.of()));
        fields.add(choice("scoring/target/per", "contract", "contract-100k", "contract-year", "contract-fte"));
    }

    private static List<Field> outcome(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(List.of(
                field("scoring/indicator", Type.LINE),
                field("scoring/floor", Type.NUMBER),
                new Field("scoring/target", "target-rate", "", Type.NUMBER, List.of()),
                choice("scoring/estimate", "observed", "shrunk")));
        if (criterion.answer("scoring/estimate").equals("shrunk")) {
            fields.add(field("scoring/prior/rate", Type.NUMBER));
            fields.add(field("scoring/prior/people", Type.NUMBER));
        }
        return fields;
    }

    private static List<Field> price(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(List.of(choice(
                "scoring/formula",
                "lowest-over-price",
                "linear-over-lowest",
                "range",
                "bandwidth",
                "logarithmic",
                "mean",
                "optimal")));
        switch (criterion.answer("scoring/formula")) {
            case "bandwidth" -> {
                fields.add(field("scoring/from", Type.NUMBER));
                fields.add(field("scoring/to", Type.NUMBER));
            }
            case "logarithmic" -> fields.add(field("scoring/factor", Type.NUMBER));
            case "optimal" -> fields.add(field("scoring/optimal", Type.NUMBER));
            default -> {}
        }
        return fields;
    }

    private static List<Field> monetised(DraftPart criterion) {
        List<Field> fields = new ArrayList<>();
        criterion.answers().keySet().stream()
                .filter(place -> place.startsWith("scoring/measures/"))
                .forEach(place -> fields.add(new Field(
                        place, "unit-value", place.substring(place.lastIndexOf('/') + 1), Type.NUMBER, List.of())));
        fields.add(choice("scoring/basis", "target", "highest", "contract-value"));
        if (!criterion.answer("scoring/basis").equals("highest")) {
            target(fields);
        }
        fields.add(field("scoring/measureCap", Type.NUMBER));
        fields.add(value());
        return fields;
    }

    private static Field value() {
        return choice("value", "either", "embedded", "additional");
    }

    private static Field choice(String place, String... choices) {
        return new Field(place, key(place), "", Type.CHOICE, List.of(choices));
    }

    private static Field field(String place, Type type) {
        return new Field(place, key(place), "", type, List.of());
    }

    /** {@code scoring/scale/max} becomes {@code scale-max}. */
    private static String key(String place) {
        return place.replaceFirst("^scoring/", "")
                .replace('/', '-')
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
