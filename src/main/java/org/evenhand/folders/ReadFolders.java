package org.evenhand.folders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Contents of the folders in a folder, each read when it is first asked for, and again only when one of its files has
 * changed.
 *
 * @param <T> what a folder is read as
 */
public final class ReadFolders<T> {

    private record Seen<T>(FolderState state, T content) {}

    private final Optional<Path> root;
    private final Function<Path, T> read;
    private final Map<Path, Seen<T>> seen = new ConcurrentHashMap<>();

    /**
     * Nothing is read yet.
     *
     * @param root the folder of folders; where none is named, or it is not there, there are none
     */
    public ReadFolders(String root, Function<Path, T> read) {
        this.root = root.isBlank() ? Optional.empty() : Optional.of(Path.of(root));
        this.read = read;
    }

    /** Whether there is no folder; nothing is read to know it. */
    public boolean isEmpty() {
        return root.map(FolderState::foldersIn).orElse(List.of()).isEmpty();
    }

    /** Whether every folder was read before, so that nobody has to wait for the first reading. */
    public boolean wereRead() {
        return !isEmpty()
                && seen.keySet().containsAll(root.map(FolderState::foldersIn).orElse(List.of()));
    }

    /** What every folder holds now, in the order of their names. */
    public synchronized List<T> all() {
        List<Path> folders = root.map(FolderState::foldersIn).orElse(List.of());
        seen.keySet().retainAll(folders);
        List<T> all = new ArrayList<>();
        folders.forEach(folder -> all.add(upToDate(folder)));
        return all;
    }

    private T upToDate(Path folder) {
        FolderState state = FolderState.of(folder);
        Seen<T> last = seen.get(folder);
        if (last == null || !last.state().equals(state)) {
            last = new Seen<>(state, read.apply(folder));
            seen.put(folder, last);
        }
        return last.content();
    }
}
