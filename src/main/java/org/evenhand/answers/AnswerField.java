package org.evenhand.answers;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.FigureForm;
import org.evenhand.shared.figures.FigureReading;

/**
 * A field of a form.
 *
 * @param path its place, or the pattern of the places of several fields that are alike
 * @param longest as many characters as are kept
 * @param reader turns what was typed into what is kept, or says why it cannot be
 */
public record AnswerField(FieldPath path, Type type, int longest, Function<String, Reading> reader) {

    /** The way in which a field is filled in. */
    public enum Type {
        WORDS,
        /** Kept in plain notation. */
        FIGURE,
        /** One of several words of the code. */
        CHOICE,
        /** Kept as {@code 2027-03-31}. */
        DAY
    }

    /**
     * What was typed, as it is understood.
     *
     * @param text as it is kept
     * @param refusal the reason for which it is not kept, if there is one
     */
    public record Reading(String text, Optional<Reason> refusal) {
        /** A text that can stand. */
        public static Reading of(String text) {
            return new Reading(text, Optional.empty());
        }

        /** A text that cannot stand. */
        public static Reading refused(String text, Reason why) {
            return new Reading(text, Optional.of(why));
        }
    }

    /** A field for words. */
    public static AnswerField words(String path, int longest, UnaryOperator<String> tidied) {
        return new AnswerField(new FieldPath(path), Type.WORDS, longest, typed -> Reading.of(tidied.apply(typed)));
    }

    /** A field for a figure; what is refused is not kept. */
    public static AnswerField figure(String path, FigureForm form) {
        return new AnswerField(
                new FieldPath(path), Type.FIGURE, FigureForm.LONGEST_KEPT, typed -> switch (form.read(typed)) {
                    case FigureReading.Nothing nothing -> Reading.of("");
                    case FigureReading.Read(BigDecimal figure) -> Reading.of(figure.toPlainString());
                    case FigureReading.Refused refused -> Reading.refused(typed, refused);
                });
    }

    /** A field for one of several words of the code. */
    public static AnswerField choice(String path, List<String> choices, Reason otherwise) {
        return new AnswerField(new FieldPath(path), Type.CHOICE, longest(choices), typed -> {
            String chosen = stripped(typed);
            return chosen.isEmpty() || choices.contains(chosen)
                    ? Reading.of(chosen)
                    : Reading.refused(typed, otherwise);
        });
    }

    /** Without spaces of any kind around it. */
    private static String stripped(String typed) {
        return typed.replaceAll("(?U)^\\s+|\\s+$", "");
    }

    private static int longest(List<String> choices) {
        return choices.stream().mapToInt(String::length).max().orElse(0);
    }

    /** A field for a day between 1900 and 2199; pages say what else is no day that can be meant. */
    public static AnswerField day(String path, Reason otherwise) {
        return new AnswerField(new FieldPath(path), Type.DAY, "2027-03-31".length(), typed -> {
            String day = stripped(typed);
            return day.isEmpty() || isDay(day) ? Reading.of(day) : Reading.refused(typed, otherwise);
        });
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** The same field, where an answer must be given. */
    public AnswerField required(Reason otherwise) {
        return where(text -> text.isBlank() ? Optional.of(otherwise) : Optional.empty());
    }

    /** The same field with one more rule for the text that would be kept. */
    public AnswerField where(Function<String, Optional<Reason>> rule) {
        return new AnswerField(path, type, longest, typed -> {
            Reading reading = reader.apply(typed);
            return reading.refusal().isPresent() ? reading : new Reading(reading.text(), rule.apply(reading.text()));
        });
    }

    /** The same field, with its text tidied further. */
    public AnswerField tidied(UnaryOperator<String> further) {
        return new AnswerField(path, type, longest, typed -> {
            Reading reading = reader.apply(typed);
            return reading.refusal().isPresent() ? reading : Reading.of(further.apply(reading.text()));
        });
    }

    /** Reads what was typed. */
    public Reading read(String typed) {
        return reader.apply(typed);
    }
}
