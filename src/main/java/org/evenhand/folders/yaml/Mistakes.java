package org.evenhand.folders.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evenhand.folders.FolderMistake;
import org.springframework.modulith.NamedInterface;

/** Gathers what is wrong, so that a person reads all of it at once; but of one file no more than a person reads. */
@NamedInterface("yaml")
public final class Mistakes {
    private static final int MOST_IN_A_FILE = 200;

    private final TreeSet<FolderMistake> found = new TreeSet<>();
    private final Map<String, Integer> inFile = new HashMap<>();
    private final Map<String, Set<String>> standIns = new HashMap<>();
    private final Map<FolderMistake, String> paths = new HashMap<>();

    /** Something is wrong that leaves everything else as it is, such as a key that nobody knows. */
    public void add(String file, int line, String what) {
        int before = inFile.merge(file, 1, Integer::sum);
        if (before <= MOST_IN_A_FILE) {
            found.add(new FolderMistake(file, Math.max(1, line), what));
        } else if (before == MOST_IN_A_FILE + 1) {
            found.add(new FolderMistake(file, line, "There are more mistakes from here on; correct these first"));
        }
    }

    /** Something is wrong with a part, and reading went on with a stand-in; an empty path is the whole file. */
    public void add(String file, int line, String path, String what) {
        add(file, line, what);
        standIn(file, path);
        paths.putIfAbsent(new FolderMistake(file, Math.max(1, line), what), path);
    }

    /** The part that a mistake is about, where that was said. */
    public Optional<String> path(FolderMistake mistake) {
        return Optional.ofNullable(paths.get(mistake));
    }

    /** Reading went on with a stand-in for a part whose mistake is recorded already. */
    void standIn(String file, String path) {
        standIns.computeIfAbsent(file, none -> new HashSet<>()).add(path);
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public boolean anyIn(String file) {
        return inFile.containsKey(file);
    }

    /** The parts of a file that were read as a stand-in. */
    public Set<String> standIns(String file) {
        return standIns.getOrDefault(file, Set.of());
    }

    public boolean anyStandIn() {
        return !standIns.isEmpty();
    }

    public List<FolderMistake> all() {
        return new ArrayList<>(found);
    }
}
