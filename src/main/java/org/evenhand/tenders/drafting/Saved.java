package org.evenhand.tenders.drafting;

import java.time.Instant;
import java.util.List;
import org.evenhand.shared.Constants;
import org.evenhand.shared.figures.FigureReading;

/** Outcome of an answer. */
public sealed interface Saved {

    /**
     * It was kept.
     *
     * @param value as it is kept; figures in plain notation
     */
    record Kept(String value, Instant at) implements Saved {}

    /**
     * A new reference was kept, and the rules that name the criterion name it so.
     *
     * @param rules what the criteria are called whose rules followed
     */
    record Carried(String value, Instant at, List<String> rules) implements Saved {}

    /**
     * Rules name the criterion by its reference and could not follow; nothing was changed.
     *
     * @param rules what the criteria are called whose rules they are
     */
    record RulesNameIt(Why why, List<String> rules) implements Saved {
        /** Why they cannot. */
        public enum Why {
            /** What was written is no name that a rule can use, or another criterion has it. */
            UNFIT,
            /** The rule cannot be read. */
            UNREADABLE;

            /** The word in message keys. */
            public String word() {
                return Constants.word(this);
            }
        }
    }

    /** Somebody else answered this meanwhile; nothing was overwritten. */
    record ChangedMeanwhile(String mine, String theirs, String by, Instant at) implements Saved {}

    /** The criterion was removed meanwhile; it can be put back. */
    record Gone(String by, Instant at) implements Saved {}

    /** A tender was published with the framework, and nothing of it changes any more. */
    record Frozen(String by, Instant at) implements Saved {}

    /**
     * A rule of whoever asks forbids it; nothing was changed.
     *
     * @param why the word in message keys
     */
    record Refused(String why) implements Saved {}

    /** It is longer than anybody reads. */
    record TooLong(int most) implements Saved {}

    /** It is no figure, or none that can stand there; what stood before is kept. */
    record NoFigure(FigureReading.Refused why) implements Saved {}

    /** What was asked is asked no more, such as the value of a measure that was taken out; nothing was kept. */
    record NoQuestion() implements Saved {}

    /** A framework needs a title. */
    record NoTitle() implements Saved {}
}
