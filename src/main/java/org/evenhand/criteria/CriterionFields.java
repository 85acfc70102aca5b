package org.evenhand.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.shared.FieldPath;
import org.evenhand.unitvalues.BankId;

/** Fields of which a criterion consists: those of its kind, and of the basis or formula chosen, and no others. */
public final class CriterionFields {

    /** The place of the reference by which people speak of a criterion. */
    public static final String ID = "id";

    /** The place of the kind of a criterion; a section has none. */
    public static final String KIND = "scoring/kind";

    /** The place of a criterion's own rule; in a tender it stands in a file of its own. */
    public static final String RULE = "drl";

    /** The place of the kind that a criterion had before its rule was taken over; the answers of that form stay. */
    public static final String FORM = "form/kind";

    /** The place of what to show; it is published beside the criterion. */
    public static final String EVIDENCE = "evidence";

    /** The place of the people who designed the criterion together with the buyer. */
    public static final String CO_PRODUCED = "coProducedBy";

    /** The four tests of section 23(2) of the Procurement Act 2023. */
    public static final List<String> TESTS =
            List.of("tests/relates", "tests/clear", "tests/measurable", "tests/proportionate");

    /** Before the name of a measure: from which bank its unit value was taken. It is beside the criterion, not in it. */
    public static final String BANK = "bank/";

    /** Before the name of a measure: its value in pounds. */
    public static final String UNIT_VALUE = "scoring/measures/";

    /** As many bands as a criterion is asked. */
    public static final int MOST_BANDS = 5;

    static final int MOST_MARKS = 20;

    private static final List<String> CONTENT_OF_OTHERS = List.of(RULE, EVIDENCE);

    /** What a measure of a pack may say and nobody is asked for: it scores all the same. */
    private static final List<String> FROM_PACKS = List.of("scoring/cap", "scoring/floor", "scoring/relativeTo");

    /** Way in which an answer is given. */
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
    public record Field(String place, String key, String about, Type type, List<String> choices) {
        /** Its place as a path. */
        public FieldPath path() {
            return new FieldPath(place);
        }
    }

    private CriterionFields() {}

    /** What is asked of a framework itself. */
    public static List<Field> framework() {
        return List.of(
                new Field(Framework.TITLE, "framework-title", "", Type.LINE, List.of()),
                new Field(Framework.VALUE, "value-amount", "", Type.NUMBER, List.of()),
                new Field(Framework.YEARS, "value-years", "", Type.NUMBER, List.of()),
                new Field(Framework.FTE, "value-fte", "", Type.NUMBER, List.of()));
    }

    /** What every criterion is asked first. */
    public static List<Field> about(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(
                List.of(FrameworkFields.at("title"), FrameworkFields.at("id"), FrameworkFields.at("question")));
        if (criterion.kind() != CriterionKind.GATE) {
            fields.add(FrameworkFields.at("section"));
            fields.add(FrameworkFields.at("weight"));
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
                        FrameworkFields.at("scoring/fact"),
                        FrameworkFields.at("scoring/is"),
                        FrameworkFields.at("scoring/atLeast"),
                        FrameworkFields.at("scoring/appliesWhen/fact"),
                        FrameworkFields.at("scoring/appliesWhen/is"));
            case PRICE -> price(criterion);
            case RULE -> List.of(FrameworkFields.at("scoring/rule"), value(), FrameworkFields.at(RULE));
            case MONETISED -> monetised(criterion);
        };
    }

    /** What stands beside it: the four tests, what to show, and who made it. */
    public static List<Field> beside() {
        List<Field> fields = new ArrayList<>();
        TESTS.forEach(test -> fields.add(FrameworkFields.at(test)));
        fields.add(FrameworkFields.at(EVIDENCE));
        fields.add(FrameworkFields.at(CO_PRODUCED));
        return fields;
    }

    /** Every answer that a criterion consists of now, in the order in which they are asked. */
    public static List<Field> all(DraftPart criterion) {
        List<Field> all = new ArrayList<>(about(criterion));
        all.addAll(scoring(criterion));
        all.addAll(beside());
        return all;
    }

    /** The places of those answers. */
    public static List<String> places(DraftPart criterion) {
        return all(criterion).stream().map(Field::place).toList();
    }

    /** Only the answers that a criterion consists of now; those of a basis that was chosen before stay out. */
    public static SortedMap<String, String> used(DraftPart criterion) {
        SortedMap<String, String> used = new TreeMap<>();
        used.put("scoring/kind", criterion.answer("scoring/kind"));
        all(criterion).stream()
                .filter(field -> !CONTENT_OF_OTHERS.contains(field.place()))
                .forEach(field -> used.put(field.place(), criterion.answer(field.place())));
        criterion.answers().forEach((place, answer) -> {
            // Whoever took the rule over keeps the answers of the form, which are not read.
            boolean fromPack = place.startsWith("scoring/oneOf/") || FROM_PACKS.contains(place);
            if (fromPack && criterion.kind() != CriterionKind.RULE) {
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
                FrameworkFields.at("scoring/scale/min"),
                FrameworkFields.at("scoring/scale/max"),
                FrameworkFields.at("scoring/minimum")));
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
            fields.add(FrameworkFields.at("scoring/fact"));
        } else {
            fields.add(FrameworkFields.at("scoring/measure"));
        }
        fields.add(FrameworkFields.at("scoring/basis"));
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
            fields.add(FrameworkFields.at("scoring/justification"));
        }
        fields.add(value());
        return fields;
    }

    private static void target(List<Field> fields) {
        fields.add(new Field("scoring/target/amount", "target-amount", "", Type.NUMBER, List.of()));
        fields.add(FrameworkFields.at("scoring/target/per"));
    }

    private static List<Field> outcome(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(List.of(
                FrameworkFields.at("scoring/indicator"),
                FrameworkFields.at("scoring/floor"),
                new Field("scoring/target", "target-rate", "", Type.NUMBER, List.of()),
                FrameworkFields.at("scoring/estimate")));
        if (criterion.answer("scoring/estimate").equals("shrunk")) {
            fields.add(FrameworkFields.at("scoring/prior/rate"));
            fields.add(FrameworkFields.at("scoring/prior/people"));
        }
        return fields;
    }

    private static List<Field> price(DraftPart criterion) {
        List<Field> fields = new ArrayList<>(List.of(FrameworkFields.at("scoring/formula")));
        switch (criterion.answer("scoring/formula")) {
            case "bandwidth" -> {
                fields.add(FrameworkFields.at("scoring/from"));
                fields.add(FrameworkFields.at("scoring/to"));
            }
            case "logarithmic" -> fields.add(FrameworkFields.at("scoring/factor"));
            case "optimal" -> fields.add(FrameworkFields.at("scoring/optimal"));
            default -> {}
        }
        return fields;
    }

    /** The codes of the measures that a criterion prices in pounds. */
    public static List<String> priced(DraftPart criterion) {
        return criterion.answers().keySet().stream()
                .filter(place -> place.startsWith(UNIT_VALUE))
                .map(place -> place.substring(UNIT_VALUE.length()))
                .toList();
    }

    /** Whether a value that counts in a criterion was taken from a bank. */
    public static boolean isPricedBy(DraftPart criterion, BankId bank) {
        return criterion.kind() == CriterionKind.MONETISED
                && priced(criterion).stream()
                        .anyMatch(measure -> criterion.answer(BANK + measure).equals(bank.value()));
    }

    private static List<Field> monetised(DraftPart criterion) {
        List<Field> fields = new ArrayList<>();
        priced(criterion)
                .forEach(measure ->
                        fields.add(new Field(UNIT_VALUE + measure, "unit-value", measure, Type.NUMBER, List.of())));
        fields.add(FrameworkFields.choice("scoring/basis", "target", "highest", "contract-value"));
        if (!criterion.answer("scoring/basis").equals("highest")) {
            target(fields);
        }
        fields.add(FrameworkFields.at("scoring/measureCap"));
        fields.add(value());
        return fields;
    }

    private static Field value() {
        return FrameworkFields.at("value");
    }
}
