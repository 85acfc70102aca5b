package org.evenhand.scoring.language;

/** A part of an expression, already checked: a number, a condition, a text, or a value of any of the three. */
sealed interface Node permits Numeric, Condition, Text, AnyValue {
    /** Writes the part as arithmetic that a person reads, with the figures filled in. */
    void write(StringBuilder out, Frame frame);

    /** What a message calls it. */
    String kind();
}
