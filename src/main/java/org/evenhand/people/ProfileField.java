package org.evenhand.people;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.people.accounts.Names;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FigureForm;
import org.evenhand.shared.FigureReading;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells of itself once and need not tell again. Every value is text: a code of {@link #choices}, a
 * figure, or words; an empty text takes the answer away.
 */
public enum ProfileField {
    NAME("name", List.of(), ProfileField::called),
    /** What it is in law. */
    LEGAL_FORM(
            "legal_form",
            List.of(
                    "individual",
                    "partnership",
                    "company",
                    "community-interest-company",
                    "charity",
                    "charitable-incorporated-organisation",
                    "co-operative",
                    "unincorporated",
                    "public-body",
                    "other"),
            null),
    /** Whether it is registered with a regulator of care. */
    REGULATED("regulated", List.of("yes", "no"), null),
    /** The provider id that the Care Quality Commission gave it. */
    CQC_NUMBER("cqc_number", List.of(), words(40)),
    /** The overall rating by the Care Quality Commission. */
    CQC_RATING("cqc_rating", List.of("outstanding", "good", "requires-improvement", "inadequate", "not-rated"), null),
    /** Paid staff, full-time equivalents. */
    STAFF_FTE("staff_fte", List.of(), ProfileField::staff),
    /** People who give their time unpaid, a head count. */
    VOLUNTEERS("volunteers", List.of(), ProfileField::volunteers),
    /** Income of the last full year; the bands are those of the UK Civil Society Almanac (NCVO). */
    INCOME_BAND("income_band", List.of("under-10k", "10k-100k", "100k-1m", "1m-10m", "over-10m"), null),
    /** Where it works. */
    AREA("area", List.of(), words(200));

    private static final BigDecimal LARGEST = new BigDecimal("1000000");
    private static final BigDecimal MOST_VOLUNTEERS = new BigDecimal("999999");
    private static final int LONGEST = 200;
    private static final int LONGEST_NUMBER = 40;

    private final String column;
    private final List<String> choices;
    private final Function<String, Outcome<Object>> reading;

    ProfileField(String column, List<String> choices, @Nullable Function<String, Outcome<Object>> reading) {
        this.column = column;
        this.choices = choices;
        this.reading = reading == null ? choice(choices) : reading;
    }

    /** The codes to choose from; none where the answer is free. */
    public List<String> choices() {
        return choices;
    }

    /** The word in message keys: {@code legal-form}. */
    public String word() {
        return Constants.word(this);
    }

    public String column() {
        return column;
    }

    /** The value for the database; an empty text stands for no answer, and only a name must be there. */
    Outcome<Optional<Object>> read(String text) {
        String trimmed = Names.readable(text);
        if (trimmed.isEmpty()) {
            return this == NAME ? Outcome.refused(Refusal.NAME_MISSING) : Outcome.done(Optional.empty());
        }
        return switch (reading.apply(trimmed)) {
            case Outcome.Done<Object> done ->
                Outcome.done(Optional.of(this == REGULATED ? done.value().equals("yes") : done.value()));
            case Outcome.Refused<Object> refused -> Outcome.refused(refused.why());
        };
    }

    /** A value from the database as the text that it was read from. */
    public String write(Object value) {
        return switch (value) {
            case Boolean yes -> yes ? "yes" : "no";
            case BigDecimal figure ->
                figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
            default -> Objects.toString(value);
        };
    }

    private static Outcome<Object> called(String text) {
        return Names.objection(text, 200).<Outcome<Object>>map(Outcome::refused).orElseGet(() -> Outcome.done(text));
    }

    private static Function<String, Outcome<Object>> words(int longest) {
        return text -> text.length() > longest ? Outcome.refused(Refusal.TOO_LONG) : Outcome.done(text);
    }

    private static Function<String, Outcome<Object>> choice(List<String> choices) {
        return text -> choices.contains(text) ? Outcome.done(text) : Outcome.refused(Refusal.NOT_A_CHOICE);
    }

    /** How it is typed, if it is a figure; people are counted in ones, full-time equivalents are not. */
    Optional<FigureForm> form() {
        return switch (this) {
            case STAFF_FTE -> Optional.of(FigureForm.number().upTo(LARGEST).decimals(2));
            case VOLUNTEERS -> Optional.of(FigureForm.whole().upTo(MOST_VOLUNTEERS));
            default -> Optional.empty();
        };
    }

    /** Why an answer is no figure, where one is asked. */
    Optional<FigureReading.Refused> noFigure(String text) {
        return form().flatMap(form -> form.read(Names.readable(text)).refusal());
    }

    /** As many characters as an answer in words may have. */
    public int longest() {
        return this == CQC_NUMBER ? LONGEST_NUMBER : LONGEST;
    }

    private static Outcome<Object> staff(String text) {
        return figure(STAFF_FTE, text, figure -> figure);
    }

    private static Outcome<Object> volunteers(String text) {
        return figure(VOLUNTEERS, text, BigDecimal::intValueExact);
    }

    private static Outcome<Object> figure(ProfileField field, String text, Function<BigDecimal, Object> kept) {
        return field.form()
                .flatMap(form -> form.kept(text))
                .<Outcome<Object>>map(figure -> Outcome.done(kept.apply(figure)))
                .orElseGet(() -> Outcome.refused(Refusal.NOT_A_NUMBER));
    }
}
