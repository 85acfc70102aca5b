package org.evenhand.spreadsheets;

import java.util.Optional;
import org.evenhand.shared.figures.FigureReading;

/**
 * Something in a spreadsheet that cannot be brought in.
 *
 * @param cell where: {@code F12}; empty for the sheet as a whole
 * @param what the word or the place that it is about
 * @param figure why it is no figure, where one is asked
 */
public record SheetMistake(String cell, Why why, String what, Optional<FigureReading.Refused> figure) {

    /** Kind of mistake; each who reads spreadsheets has their own. */
    public interface Why {

        /** The word in message keys. */
        String word();
    }

    public SheetMistake(String cell, Why why, String what) {
        this(cell, why, what, Optional.empty());
    }

    /** What a cell is that was not read. */
    public static SheetMistake of(CellTrouble trouble) {
        return new SheetMistake(trouble.place(), trouble.why(), "");
    }
}
