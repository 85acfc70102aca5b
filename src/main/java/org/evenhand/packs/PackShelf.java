package org.evenhand.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.folders.FolderMistake;

/**
 * All the rule packs there are.
 *
 * @param whole those that can be offered, by title
 * @param broken the others, by folder
 */
public record PackShelf(List<RulePack> whole, List<BrokenPack> broken) {
    private static final Comparator<RulePack> BY_TITLE =
            Comparator.comparing(RulePack::title).thenComparing(RulePack::id);

    /** Puts packs together; those of one family whose days overlap are broken, because none of them could be chosen. */
    static PackShelf of(List<RulePack> read, List<BrokenPack> unread) {
        Map<RulePack, List<FolderMistake>> overlaps = new TreeMap<>(BY_TITLE);
        for (RulePack pack : read) {
            List<FolderMistake> mistakes = read.stream()
                    .filter(other -> clash(pack, other))
                    .map(other -> overlap(pack, other))
                    .sorted()
                    .toList();
            if (!mistakes.isEmpty()) {
                overlaps.put(pack, mistakes);
            }
        }
        List<RulePack> whole = read.stream()
                .filter(pack -> !overlaps.containsKey(pack))
                .sorted(BY_TITLE)
                .toList();
        List<BrokenPack> broken = new ArrayList<>(unread);
        overlaps.forEach((pack, mistakes) -> broken.add(new BrokenPack(pack.id().value(), mistakes)));
        broken.sort(Comparator.comparing(BrokenPack::folder));
        return new PackShelf(whole, List.copyOf(broken));
    }

    private static boolean clash(RulePack one, RulePack other) {
        return !one.id().equals(other.id())
                && one.family().isPresent()
                && one.family().equals(other.family())
                && one.inForce().overlaps(other.inForce());
    }

    private static FolderMistake overlap(RulePack pack, RulePack other) {
        return new FolderMistake(
                "pack.yaml",
                pack.inForce().line(),
                "This pack is in force " + pack.inForce() + ", and “" + other.id() + "” of the same family "
                        + other.inForce() + "; no day may belong to both, so correct from or until of one");
    }

    /**
     * A rule pack that cannot be offered.
     *
     * @param folder the name of its folder
     * @param mistakes everything that is wrong with it, by file and line
     */
    public record BrokenPack(String folder, List<FolderMistake> mistakes) {}
}
