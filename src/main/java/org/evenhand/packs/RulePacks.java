package org.evenhand.packs;

import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.ReadFolders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The rule packs that a commissioner starts from: every folder, read and its examples run; again only when one of its
 * files has changed. Packs are published and hold nothing of any tender.
 */
@Service
@PermitAll
public class RulePacks {

    /** A folder as it was read: a pack, or what is wrong with it. */
    private record Read(Path folder, Optional<RulePack> pack, List<FolderMistake> mistakes) {}

    private final ReadFolders<Read> folders;

    /** The packs below a folder; where none is named, or it is not there, there are none. */
    RulePacks(@Value("${evenhand.packs:}") String root) {
        this.folders = new ReadFolders<>(root, RulePacks::read);
    }

    /** Every pack: those that can be offered, and those with mistakes. */
    public PackShelf all() {
        List<RulePack> whole = new ArrayList<>();
        List<PackShelf.BrokenPack> broken = new ArrayList<>();
        for (Read read : folders.all()) {
            read.pack()
                    .ifPresentOrElse(
                            whole::add,
                            () -> broken.add(new PackShelf.BrokenPack(
                                    String.valueOf(read.folder().getFileName()), read.mistakes())));
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

    private static Read read(Path folder) {
        return switch (RulePackReader.read(folder)) {
            case RulePackReader.Reading.Broken broken -> new Read(folder, Optional.empty(), broken.mistakes());
            case RulePackReader.Reading.Whole whole -> {
                List<FolderMistake> wrong = ExampleCheck.of(whole.pack());
                yield new Read(folder, wrong.isEmpty() ? Optional.of(whole.pack()) : Optional.empty(), wrong);
            }
        };
    }
}
