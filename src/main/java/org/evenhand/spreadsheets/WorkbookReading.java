package org.evenhand.spreadsheets;

import java.util.List;

/** Outcome of reading a file as a spreadsheet. */
public sealed interface WorkbookReading {

    /** Nothing of it was read. */
    record Refused(FileTrouble why) implements WorkbookReading {}

    /**
     * It was read.
     *
     * @param troubles cells that were not, and count as empty
     */
    record Read(Grid grid, List<CellTrouble> troubles) implements WorkbookReading {}
}
