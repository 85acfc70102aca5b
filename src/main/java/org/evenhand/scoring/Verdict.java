package org.evenhand.scoring;

import java.util.List;
import org.evenhand.scoring.sheet.ScoreSheet;

/** Result of scoring: a sheet, or everything that stands in its way. */
public sealed interface Verdict {
    /** The bids were scored. */
    record Scored(ScoreSheet sheet) implements Verdict {}

    /** The case cannot be scored; nothing was. */
    record Refused(List<Mistake> mistakes) implements Verdict {}
}
