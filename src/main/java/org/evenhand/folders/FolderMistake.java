package org.evenhand.folders;

import java.util.Comparator;

/**
 * Something wrong in a tender folder.
 *
 * @param file path inside the folder, with slashes
 * @param line counted from 1
 * @param what what is wrong and what to write instead
 */
public record FolderMistake(String file, int line, String what) implements Comparable<FolderMistake> {
    private static final Comparator<FolderMistake> BY_PLACE = Comparator.comparing(FolderMistake::file)
            .thenComparingInt(FolderMistake::line)
            .thenComparing(FolderMistake::what);

    @Override
    public int compareTo(FolderMistake other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code FILE:LINE: what is wrong and what to write instead}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
