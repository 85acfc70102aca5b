package org.evenhand.packs;

import java.util.List;
import org.evenhand.folders.FolderMistake;

/** Result of reading a rule pack. */
public sealed interface PackReading {
    /** Every file could be read and is well formed, and the engine accepts every measure and rule. */
    record Whole(RulePack pack) implements PackReading {}

    /** The pack cannot be used; every mistake that could be found, by file and line. */
    record Broken(List<FolderMistake> mistakes) implements PackReading {}
}
