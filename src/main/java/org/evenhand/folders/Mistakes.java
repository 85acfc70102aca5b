package org.evenhand.folders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers what is wrong, so that a person reads all of it at once; but of one file no more than a person reads. */
final class Mistakes {
    private static final int MOST_IN_A_FILE = 200;

    private final TreeSet<FolderMistake> found = new TreeSet<>();
    private final Map<String, Integer> inFile = new HashMap<>();

    void add(String file, int line, String what) {
        int before = inFile.merge(file, 1, Integer::sum);
        if (before <= MOST_IN_A_FILE) {
            found.add(new FolderMistake(file, Math.max(1, line), what));
        } else if (before == MOST_IN_A_FILE + 1) {
            found.add(new FolderMistake(file, line, "There are more mistakes in this file; correct these first"));
        }
    }

    boolean any() {
        return !found.isEmpty();
    }

    boolean anyIn(String file) {
        return inFile.containsKey(file);
    }

    boolean at(String file, int line) {
        return found.stream().anyMatch(mistake -> mistake.file().equals(file) && mistake.line() == line);
    }

    List<FolderMistake> all() {
        return new ArrayList<>(found);
    }
}
