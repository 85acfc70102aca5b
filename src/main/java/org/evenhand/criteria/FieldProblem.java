package org.evenhand.criteria;

import java.util.Optional;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.FigureReading;

/**
 * Something wrong with an answer, or an answer that is missing.
 *
 * @param place of the answer; empty for the criterion as a whole
 * @param what what the reader of tenders says, in English; empty where {@code why} says all
 * @param spot where in the answer, if it is a rule
 * @param figure why it is no figure, where one is asked
 */
public record FieldProblem(
        String place, Why why, String what, Optional<Spot> spot, Optional<FigureReading.Refused> figure) {

    /** What sort of thing is wrong. */
    public enum Why {
        /** Nothing is answered where something must be. */
        MISSING,
        /** It is no figure, or none that can stand there. */
        FIGURE,
        /** A rule reads the mark of a criterion that is not finished. */
        READS_UNFINISHED,
        /** The reader of tenders or the engine says what is wrong. */
        SAID;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** A line and a column, both counted from 1. */
    public record Spot(int line, int column) {}

    static FieldProblem of(String place, Why why) {
        return new FieldProblem(place, why, "", Optional.empty(), Optional.empty());
    }

    static FieldProblem said(String place, String what) {
        return new FieldProblem(place, Why.SAID, what, Optional.empty(), Optional.empty());
    }

    static FieldProblem figure(String place, FigureReading.Refused refused) {
        return new FieldProblem(place, Why.FIGURE, "", Optional.empty(), Optional.of(refused));
    }
}
