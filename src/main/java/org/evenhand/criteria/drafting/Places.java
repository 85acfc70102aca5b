package org.evenhand.criteria.drafting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionFields.Type;

/** The places at which a criterion can have an answer, and how it is given there. */
public final class Places {

    /** Every place that an answer of a criterion can have. */
    private static final Pattern PLACE =
            Pattern.compile("title|id|question|section|weight|value|drl|evidence|coProducedBy"
                    + "|tests/(relates|clear|measurable|proportionate)|scoring/(scale/(min|max|descriptors/-?\\d{1,3})|minimum"
                    + "|fact|is|atLeast|appliesWhen/(fact|is)|measure|basis|bands/[0-4]/(from|f)|target(/(amount|per))?"
                    + "|justification|indicator|floor|estimate|prior/(rate|people)|formula|from|to|factor|optimal|rule|measureCap"
                    + "|measures/" + References.FORM + ")");

    private static final Pattern NUMBER =
            Pattern.compile("weight|value/.*|scoring/(scale/(min|max)|minimum|target(/amount)?|measures/.*|floor|factor"
                    + "|optimal|from|to|bands/\\d+/(from|f)|prior/(rate|people)|atLeast|measureCap)");

    /** Answers without line ends. */
    private static final List<String> LINES = List.of(
            "title",
            "id",
            "scoring/fact",
            "scoring/is",
            "scoring/appliesWhen/fact",
            "scoring/appliesWhen/is",
            "scoring/measure",
            "scoring/indicator",
            "scoring/rule",
            CriterionFields.CO_PRODUCED);

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

    private Places() {}

    public static boolean isNumber(String place) {
        return NUMBER.matcher(place).matches();
    }

    public static boolean isPlace(String place) {
        return PLACE.matcher(place).matches();
    }

    /** The field of a place, with every choice that any kind has there. */
    public static Field at(String place) {
        return everyChoice().stream()
                .filter(field -> field.place().equals(place))
                .findFirst()
                .orElseGet(() -> field(
                        place,
                        place.equals("section")
                                ? Type.SECTION
                                : isNumber(place) ? Type.NUMBER : LINES.contains(place) ? Type.LINE : Type.TEXT));
    }

    /** The fields in which one of several words is chosen. */
    public static List<Field> everyChoice() {
        return CHOICES;
    }

    public static Field choice(String place, String... choices) {
        return new Field(place, key(place), "", Type.CHOICE, List.of(choices));
    }

    public static Field field(String place, Type type) {
        return new Field(place, key(place), "", type, List.of());
    }

    /** {@code scoring/scale/max} becomes {@code scale-max}. */
    private static String key(String place) {
        return place.replaceFirst("^scoring/", "")
                .replace('/', '-')
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }
}
