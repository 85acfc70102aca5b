package org.evenhand.criteria.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerField.Reading;
import org.evenhand.answers.FieldCatalogue;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;
import org.evenhand.criteria.Figures;
import org.evenhand.criteria.Framework;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;
import org.evenhand.shared.figures.FigureReading;

/**
 * Catalogue of every field that a framework, a section and a criterion of any kind can have: how it is given, and how what is
 * typed there is read. {@link CriterionFields} chooses from it what a criterion is asked.
 */
public final class FrameworkFields {

    /** Reason for which an answer of a framework cannot stand. */
    enum Refusal implements AnswerOutcome.Reason {
        /** A framework needs a title. */
        NO_TITLE("framework.title.refused"),
        /** What was asked is asked no more: the measure was taken out. */
        NO_QUESTION("answer.no-question"),
        /** It is none of the words that are offered. */
        NOT_A_CHOICE("answer.not-a-choice");

        private final String key;

        Refusal(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public List<?> parts() {
            return this == NO_TITLE ? List.of(TypedText.LONGEST_TITLE) : List.of();
        }
    }

    /** As long as any answer but a title may be. */
    public static final int LONGEST = 20_000;

    static final String DESCRIPTORS = "scoring/scale/descriptors/";

    /** A mark, of which a descriptor says what deserves it. */
    private static final String MARK = "-?\\d{1,3}(\\.\\d{1,20})?";

    private static final List<Field> CHOICES = List.of(
            choice("scoring/basis", "target", "banded", "highest", "deployed-fte", "contract-value"),
            choice("scoring/target/per", "contract", "contract-100k", "contract-year", "contract-fte"),
            choice("value", "either", "embedded", "additional"),
            choice("scoring/estimate", "observed", "shrunk"),
            choice(
                    "scoring/formula",
                    "lowest-over-price",
                    "linear-over-lowest",
                    "range",
                    "bandwidth",
                    "logarithmic",
                    "mean",
                    "optimal"));

    private static final List<Field> OF_FRAMEWORK = Stream.concat(
                    fields(Type.LINE, Framework.TITLE),
                    fields(Type.NUMBER, Framework.VALUE, Framework.YEARS, Framework.FTE))
            .toList();

    private static final List<Field> OF_CRITERION = Stream.of(
                    CHOICES.stream(),
                    fields(
                            Type.LINE,
                            "title",
                            "id",
                            "scoring/fact",
                            "scoring/is",
                            "scoring/appliesWhen/fact",
                            "scoring/appliesWhen/is",
                            "scoring/measure",
                            "scoring/indicator",
                            "scoring/rule",
                            CriterionFields.CO_PRODUCED),
                    fields(Type.TEXT, "question", CriterionFields.EVIDENCE, "scoring/justification", DESCRIPTORS + "*"),
                    CriterionFields.TESTS.stream().map(test -> field(test, Type.TEXT)),
                    fields(Type.SECTION, "section"),
                    fields(Type.RULE, CriterionFields.RULE),
                    fields(
                            Type.NUMBER,
                            "weight",
                            "scoring/scale/min",
                            "scoring/scale/max",
                            "scoring/minimum",
                            "scoring/target",
                            "scoring/target/amount",
                            CriterionFields.UNIT_VALUE + "*",
                            "scoring/floor",
                            "scoring/factor",
                            "scoring/optimal",
                            "scoring/from",
                            "scoring/to",
                            "scoring/prior/rate",
                            "scoring/prior/people",
                            "scoring/atLeast",
                            "scoring/measureCap"),
                    bands())
            .flatMap(some -> some)
            .toList();

    private static final Map<String, Field> BY_PLACE = byPlace();
    private static final FieldCatalogue FRAMEWORK = catalogue(OF_FRAMEWORK);
    private static final FieldCatalogue SECTION = catalogue(List.of(field("title", Type.LINE)));
    private static final FieldCatalogue CRITERION = catalogue(OF_CRITERION);

    private FrameworkFields() {}

    /** The field at a place of the framework itself. */
    public static Optional<AnswerField> ofFramework(FieldPath path) {
        return FRAMEWORK
                .at(path)
                .map(field -> field.path().value().equals(Framework.TITLE) ? field.required(Refusal.NO_TITLE) : field);
    }

    /** The field at a place of a section. */
    static Optional<AnswerField> ofSection(FieldPath path) {
        return SECTION.at(path);
    }

    /** The field at a place of a criterion, whatever its kind. */
    public static Optional<AnswerField> ofCriterion(FieldPath path) {
        return CRITERION.at(path).filter(field -> !field.path().isPattern() || isFit(path.value()));
    }

    /** Whether the name of a measure or of a mark can be one. */
    private static boolean isFit(String place) {
        return place.startsWith(DESCRIPTORS)
                ? place.substring(DESCRIPTORS.length()).matches(MARK)
                : place.substring(CriterionFields.UNIT_VALUE.length()).matches(References.FORM);
    }

    /** Whether a criterion can have an answer there. */
    public static boolean isPlace(String place) {
        return FieldPath.isPath(place) && ofCriterion(new FieldPath(place)).isPresent();
    }

    /** Whether a figure is asked there. */
    public static boolean isNumber(String place) {
        Field known = BY_PLACE.get(place);
        return known == null ? place.startsWith(CriterionFields.UNIT_VALUE) : known.type() == Type.NUMBER;
    }

    /** The field of a place, with every choice that any kind has there; what is not known is a text. */
    public static Field at(String place) {
        Field known = BY_PLACE.get(place);
        return known == null ? field(place, isNumber(place) ? Type.NUMBER : Type.TEXT) : known;
    }

    /** The fields in which one of several words is chosen. */
    public static List<Field> everyChoice() {
        return CHOICES;
    }

    /** A field in which one of these words is chosen. */
    public static Field choice(String place, String... choices) {
        return new Field(place, key(place), "", Type.CHOICE, List.of(choices));
    }

    private static Field field(String place, Type type) {
        return new Field(place, key(place), "", type, List.of());
    }

    private static Stream<Field> fields(Type type, String... places) {
        return Stream.of(places).map(place -> field(place, type));
    }

    private static Stream<Field> bands() {
        List<Field> bands = new ArrayList<>();
        for (int i = 0; i < CriterionFields.MOST_BANDS; i++) {
            bands.add(field("scoring/bands/" + i + "/from", Type.NUMBER));
            bands.add(field("scoring/bands/" + i + "/f", Type.NUMBER));
        }
        return bands.stream();
    }

    /** {@code scoring/scale/max} becomes {@code scale-max}. */
    private static String key(String place) {
        return place.replaceFirst("^scoring/", "")
                .replace('/', '-')
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Field> byPlace() {
        Map<String, Field> all = new HashMap<>();
        Stream.concat(OF_CRITERION.stream(), OF_FRAMEWORK.stream())
                .filter(field -> !field.place().endsWith("*"))
                .forEach(field -> all.put(field.place(), field));
        return all;
    }

    private static FieldCatalogue catalogue(List<Field> fields) {
        return new FieldCatalogue(fields.stream().map(FrameworkFields::asked).toList());
    }

    private static AnswerField asked(Field field) {
        String place = field.place();
        return switch (field.type()) {
            case NUMBER -> AnswerField.figure(place, Figures.form(place));
            case CHOICE -> AnswerField.choice(place, field.choices(), Refusal.NOT_A_CHOICE);
            case LINE, TEXT, SECTION, RULE ->
                place.endsWith("/is")
                        ? fact(field.path())
                        : AnswerField.words(
                                place, place.equals("title") ? TypedText.LONGEST_TITLE : LONGEST, TypedText::clean);
        };
    }

    /** An answer that a gate asks for: words, and what looks like a figure is read as one. */
    private static AnswerField fact(FieldPath path) {
        return new AnswerField(path, AnswerField.Type.WORDS, LONGEST, typed -> {
            String clean = TypedText.clean(typed);
            return switch (Figures.fact(clean)) {
                case FigureReading.Nothing nothing -> Reading.of(clean);
                case FigureReading.Read(BigDecimal figure) -> Reading.of(figure.toPlainString());
                case FigureReading.Refused refused -> Reading.refused(clean, refused);
            };
        });
    }
}
