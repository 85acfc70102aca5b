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

    /** What strangers wrote is shown to people, one mistake a line, so it must not steer their terminals. */
    public FolderMistake {
        file = visible(file);
        what = visible(what);
    }

    private static String visible(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\ufffd");
    }

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
