package org.evenhand.planning;

import java.time.Instant;
import org.evenhand.shared.FigureReading;

/** What became of something that was written while somebody else may have written too. */
public sealed interface Saved {
    /** It was kept. */
    record Kept(String value, Instant at) implements Saved {}

    /** Somebody else wrote meanwhile; nothing was overwritten. */
    record ChangedMeanwhile(String mine, String theirs, String by, Instant at) implements Saved {}

    /** It is no figure, or none that can stand there. */
    record NoFigure(FigureReading.Refused why) implements Saved {}

    /** It is longer than is kept. */
    record TooLong(int most) implements Saved {}

    /** It cannot stand. */
    record Refused(PlanRefusal why) implements Saved {}
}
