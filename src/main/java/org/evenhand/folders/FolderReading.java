package org.evenhand.folders;

import java.util.List;

/** Result of reading a tender folder. */
public sealed interface FolderReading {
    /** Every file could be read and is well formed. Whether it can be scored is for scoring to say. */
    record Whole(TenderFolder folder) implements FolderReading {}

    /**
     * The folder cannot be used.
     *
     * @param mistakes every one that could be found, by file and line
     * @param ofDocuments what is wrong with documents; it stops no scoring, and a provider wants to know it
     */
    record Broken(List<FolderMistake> mistakes, List<FolderMistake> ofDocuments) implements FolderReading {
        Broken(List<FolderMistake> mistakes) {
            this(mistakes, List.of());
        }
    }
}
