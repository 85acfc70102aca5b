package org.evenhand.shared.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.shared.AnswerOutcome;

/** Result of reading what was typed into the field of a figure. */
public sealed interface FigureReading {

    /** Nothing was typed. */
    record Nothing() implements FigureReading {}

    /** A figure. */
    record Read(BigDecimal figure) implements FigureReading {

        /** In plain notation, with the decimals that were typed: {@code 1.50}. */
        public String text() {
            return figure.toPlainString();
        }
    }

    /**
     * No figure, or none that can stand there.
     *
     * @param limit the figure that the sentence names; 0 where it names none
     */
    record Refused(FigureTrouble why, BigDecimal limit) implements FigureReading, AnswerOutcome.Reason {
        @Override
        public String key() {
            return "figure.refused." + why.word();
        }

        @Override
        public List<BigDecimal> parts() {
            return List.of(limit);
        }
    }

    /** The figure; empty where there is none. */
    default Optional<BigDecimal> number() {
        return this instanceof Read read ? Optional.of(read.figure()) : Optional.empty();
    }

    /** Why there is none, although something was typed. */
    default Optional<Refused> refusal() {
        return this instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }
}
