package org.evenhand.folders.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.folders.yaml.Form.Misread;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Nearest;
import org.evenhand.shared.Points;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.Decimals;
import org.springframework.modulith.NamedInterface;

/** The forms of single values: words, numbers, dates, ids. */
@NamedInterface("yaml")
public final class Forms {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{0,63}");
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[+-]?\\.?(?i:inf(inity)?|nan|\\d[\\d_,]*(\\.\\d*)?(e[+-]?\\d+)?)");

    public static final Form<String> TEXT = new Form<>("?", Forms::text, text -> text);
    public static final Form<Boolean> TRUTH = new Form<>(true, Forms::truth, truth -> truth);
    public static final Form<BigDecimal> NUMBER = new Form<>(BigDecimal.ONE, Forms::number, Forms::canonical);
    public static final Form<BigDecimal> POSITIVE = within(number -> number.signum() > 0, "must be above 0");
    public static final Form<BigDecimal> NOT_NEGATIVE = within(number -> number.signum() >= 0, "must be 0 or above");

    public static final Form<Money> MONEY = NUMBER.as(Money::new, Money::amount);
    public static final Form<Money> PRICE = POSITIVE.as(Money::new, Money::amount);
    public static final Form<Weight> WEIGHT = NUMBER.as(Weight::new, Weight::value);
    public static final Form<Points> POINTS = NUMBER.as(Points::new, Points::value);
    public static final Form<Fraction> FRACTION = NUMBER.as(Fraction::new, Fraction::value);
    public static final Form<Quantity> QUANTITY = NUMBER.as(Quantity::new, Quantity::value);
    public static final Form<Quantity> COUNT = NOT_NEGATIVE.as(Quantity::new, Quantity::value);
    public static final Form<Quantity> SIZE = POSITIVE.as(Quantity::new, Quantity::value);
    public static final Form<Integer> PAGE = whole(1, 100_000);

    /** A fraction, or {@code none} for no bound. */
    public static final Form<Optional<Fraction>> BOUND = new Form<>(
            Optional.of(new Fraction(BigDecimal.ONE)),
            text -> text.equals("none") ? Optional.empty() : Optional.of(new Fraction(number(text, ", or none"))),
            bound -> bound.<Object>map(fraction -> canonical(fraction.value())).orElse("none"));

    public static final Form<FactValue> FACT = new Form<>(new FactValue.Truth(true), Forms::fact, Forms::canonical);

    /** A moment with its time zone, for comparison with a deadline. */
    public static final Form<OffsetDateTime> MOMENT = new Form<>(
            OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            WrittenMoment::moment,
            moment -> moment.toInstant().toString());

    public static final Form<LocalDate> DATE =
            new Form<>(LocalDate.of(2000, 1, 1), WrittenMoment::date, LocalDate::toString);

    private Forms() {}

    /** An id of some kind. The stand-in is none that a person can write. */
    public static <T> Form<T> id(Function<String, T> make, Function<T, String> value) {
        return new Form<>("?", Forms::id, id -> (Object) id).as(make, value);
    }

    /** An id that stands for something written elsewhere; {@code otherwise} says what an unknown one is not. */
    public static <T> Form<T> among(Form<T> form, Collection<T> known, String otherwise) {
        List<String> words = known.stream().map(Object::toString).toList();
        return among(
                form,
                known,
                text -> "is " + otherwise + "; " + (words.isEmpty() ? "there is none" : nearest(text, words)));
    }

    /** The same with a sentence of its own for an unknown id. */
    public static <T> Form<T> among(Form<T> form, Collection<T> known, UnaryOperator<String> unknown) {
        return new Form<>(
                form.standIn(),
                text -> {
                    T id = form.reading().of(text);
                    if (!known.contains(id)) {
                        throw new Misread(unknown.apply(text));
                    }
                    return id;
                },
                form.canonical());
    }

    /** A word of a closed list. */
    public static <T> Form<T> word(Collection<T> values, Function<T, String> word) {
        return new Form<>(
                values.iterator().next(),
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(
                                () -> unknown(text, values.stream().map(word).toList())),
                word::apply);
    }

    /** A word that decides what else belongs beside it; the stand-in is the empty word. */
    public static Form<String> choice(String... words) {
        Form<String> word = word(Arrays.asList(words), known -> known);
        return new Form<>("", word.reading(), word.canonical());
    }

    /** A constant of an enumeration, written in lower case with hyphens. */
    public static <T extends Enum<T>> Form<T> word(Class<T> type) {
        return word(Arrays.asList(type.getEnumConstants()), Constants::word);
    }

    /** A whole number between two others. */
    public static Form<Integer> whole(int least, int most) {
        return new Form<>(
                least,
                text -> {
                    BigDecimal number = number(text);
                    if (number.stripTrailingZeros().scale() > 0
                            || number.compareTo(BigDecimal.valueOf(least)) < 0
                            || number.compareTo(BigDecimal.valueOf(most)) > 0) {
                        throw new Misread("must be a whole number from " + least + " to " + most);
                    }
                    return number.intValueExact();
                },
                number -> Integer.toString(number));
    }

    /** A sentence about a word that is not on a list. */
    public static Misread unknown(String word, Collection<String> known) {
        return new Misread("is not known here; " + nearest(word, known));
    }

    /** What to write instead: the nearest known word, or any of them. */
    public static String nearest(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "did you mean “" + near + "”?")
                .orElseGet(() -> "write one of " + listed(known));
    }

    public static String listed(Collection<String> words) {
        return words.stream().limit(30).collect(Collectors.joining(", ")) + (words.size() > 30 ? ", …" : "");
    }

    private static Form<BigDecimal> within(Predicate<BigDecimal> range, String wanted) {
        return new Form<>(
                BigDecimal.ONE,
                text -> {
                    BigDecimal number = number(text);
                    if (!range.test(number)) {
                        throw new Misread(wanted);
                    }
                    return number;
                },
                Forms::canonical);
    }

    private static String text(String text) throws Misread {
        if (text.isBlank()) {
            throw new Misread("is empty; write something or take the key away");
        }
        if (text.chars().anyMatch(Forms::isHidden)) {
            throw new Misread("holds an invisible control character; take it out");
        }
        return text;
    }

    /** Control characters, and those that turn the direction of what follows. */
    private static boolean isHidden(int c) {
        boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return turns || Character.isISOControl(c) && c != '\n' && c != '\t';
    }

    /** Letters and their marks are put together, as another system may have taken them apart. */
    private static String id(String text) throws Misread {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!ID.matcher(composed).matches()) {
            throw new Misread("is not an id; an id has at most 64 letters, digits, dots, hyphens and underscores,"
                    + " and begins with a letter or a digit" + unfit(composed));
        }
        return composed;
    }

    /** The first sign that no id may have, named where it cannot be seen or is easily taken for another. */
    private static String unfit(String text) {
        return text.codePoints()
                .filter(c -> !Character.isLetterOrDigit(c) && "._-".indexOf(c) < 0)
                .mapToObj(c -> c == ' ' ? "; this one holds a space" : "; this one holds " + shown(c))
                .findFirst()
                .orElse("");
    }

    private static String shown(int c) {
        String code = "U+"
                + HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(c, Math.max(4, 2 * ((Integer.toHexString(c).length() + 1) / 2)));
        boolean unseen = Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
        return unseen ? "the unseen sign " + code : "“" + Character.toString(c) + "” (" + code + ")";
    }

    private static Boolean truth(String text) throws Misread {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new Misread("must be true or false"
                        + truthMeant(text).map(meant -> "; write " + meant).orElse(""));
        };
    }

    /** Which of the two somebody meant who wrote it in another way. */
    public static Optional<Boolean> truthMeant(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on", "t", "1", "ie", "oes", "ydy", "ydyn" -> Optional.of(true);
            case "false", "no", "n", "off", "f", "0", "na", "nac oes", "nac ydy" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static BigDecimal number(String text) throws Misread {
        return number(text, "");
    }

    private static BigDecimal number(String text, String orElse) throws Misread {
        return Decimals.parse(text).orElseThrow(() -> notANumber(text, "640000 or 0.35", orElse));
    }

    /** What to write instead of a text that is no number. */
    public static Misread notANumber(String text, String example, String orElse) {
        String generally = "digits and at most one point, such as " + example;
        return new Misread("is not a number; write " + WrittenNumber.meant(text).orElse(generally) + orElse);
    }

    private static FactValue fact(String text) throws Misread {
        String said = text(text);
        FactValue value = FactValue.of(said);
        if (value instanceof FactValue.Text && LIKE_A_NUMBER.matcher(said).matches()) {
            throw notANumber(said, "5000000", "");
        }
        if (value instanceof FactValue.Text && (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("false"))) {
            throw new Misread("is neither true nor false; write " + said.toLowerCase(Locale.ROOT));
        }
        return value;
    }

    private static String canonical(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Object canonical(FactValue fact) {
        return switch (fact) {
            case FactValue.Number number -> canonical(number.value());
            case FactValue.Truth truth -> truth.value();
            case FactValue.Text words -> words.value();
        };
    }
}
