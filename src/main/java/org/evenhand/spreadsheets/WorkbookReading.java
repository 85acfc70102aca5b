package org.evenhand.spreadsheets;

import java.util.List;

/** What became of a file that was to be a spreadsheet. */
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
