package org.evenhand.folders;

import java.util.List;

/** What reading a tender folder came to. */
public sealed interface FolderReading {
    /** Every file could be read and is well formed. Whether it can be scored is for scoring to say. */
    record Whole(TenderFolder folder) implements FolderReading {}

    /** The folder cannot be used; every mistake that could be found, by file and line. */
    record Broken(List<FolderMistake> mistakes) implements FolderReading {}
}
