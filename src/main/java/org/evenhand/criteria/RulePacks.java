package org.evenhand.criteria;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.folders.ExampleCheck;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.FolderState;
import org.evenhand.folders.PackId;
import org.evenhand.folders.PackReading;
import org.evenhand.folders.RulePack;
import org.evenhand.folders.RulePackReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The rule packs that a commissioner starts from: every folder, read and its examples run; again only when one of its
 * files has changed. Packs are published and hold nothing of any tender.
 */
@Service
@PermitAll
public class RulePacks {

    /** A folder as it was last read: a pack, or what is wrong with it. */
    private record Seen(FolderState state, Optional<RulePack> pack, List<FolderMistake> mistakes) {}

    private final Optional<Path> root;
    private final Map<Path, Seen> seen = new HashMap<>();

    /** The packs below a folder; where none is named, or it is not there, there are none. */
    RulePacks(@Value("${evenhand.packs:}") String root) {
        this.root = root.isBlank() ? Optional.empty() : Optional.of(Path.of(root));
    }

    /** Read once the application stands, so that its first reader need not wait. */
    @EventListener(ApplicationReadyEvent.class)
    void readAhead() {
        Thread.ofVirtual().name("packs").start(this::all);
    }

    /** Every pack: those that can be offered, and those with mistakes. */
    public synchronized PackShelf all() {
        List<Path> folders = root.map(FolderState::foldersIn).orElse(List.of());
        seen.keySet().retainAll(folders);
        List<RulePack> whole = new ArrayList<>();
        List<BrokenPack> broken = new ArrayList<>();
        for (Path folder : folders) {
            Seen now = upToDate(folder);
            now.pack()
                    .ifPresentOrElse(
                            whole::add,
                            () -> broken.add(new BrokenPack(String.valueOf(folder.getFileName()), now.mistakes())));
        }
        return PackShelf.of(whole, broken);
    }

    /** The whole pack of that name. */
    public Optional<RulePack> pack(PackId id) {
        return all().whole().stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /**
     * The packs by which a tender may be judged, by title; of each family at most one.
     *
     * @param commenced the day the tender begins, never today's date
     */
    public List<RulePack> inForce(LocalDate commenced) {
        return all().whole().stream()
                .filter(pack -> pack.inForce().on(commenced))
                .toList();
    }

    private Seen upToDate(Path folder) {
        FolderState state = FolderState.of(folder);
        Seen last = seen.get(folder);
        if (last == null || !last.state().equals(state)) {
            last = read(folder, state);
            seen.put(folder, last);
        }
        return last;
    }

    private static Seen read(Path folder, FolderState state) {
        return switch (RulePackReader.read(folder)) {
            case PackReading.Broken broken -> new Seen(state, Optional.empty(), broken.mistakes());
            case PackReading.Whole whole -> {
                List<FolderMistake> wrong = ExampleCheck.of(whole.pack());
                yield new Seen(state, wrong.isEmpty() ? Optional.of(whole.pack()) : Optional.empty(), wrong);
            }
        };
    }
}
