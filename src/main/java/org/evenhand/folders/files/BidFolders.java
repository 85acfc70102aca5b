package org.evenhand.folders.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.scoring.BidId;

/** The folders of the bids, each named by the id of its bid. */
public final class BidFolders {
    private static final String PLACE = "bids";

    private final FolderFiles files;
    private final SortedSet<BidId> ids = new TreeSet<>();

    private BidFolders(FolderFiles files) {
        this.files = files;
    }

    public static BidFolders in(FolderFiles files, Mistakes mistakes) {
        BidFolders folders = new BidFolders(files);
        Map<String, String> alike = new TreeMap<>();
        for (String name : files.names(PLACE)) {
            String path = PLACE + "/" + name;
            if (files.isFolder(path)) {
                String before = alike.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
                if (before != null) {
                    mistakes.add(
                            path,
                            1,
                            "",
                            "The name of this folder differs from that of " + before + " in capitals only; rename one");
                }
                folders.ids.add(new BidId(name));
            } else if (name.matches(".*\\.ya?ml")) {
                mistakes.add(path, 1, "A bid stands in a folder of its own: bids/<bid id>/bid.yaml");
            }
        }
        for (String name : files.twice(PLACE)) {
            mistakes.add(
                    PLACE + "/" + name,
                    1,
                    "",
                    "There are two folders of this name, which look the same and are written in two ways; rename one");
        }
        if (folders.ids.isEmpty()) {
            mistakes.add(PLACE, 1, "", "There are no bids; put each into a folder of its own, bids/<bid id>/bid.yaml");
        }
        return folders;
    }

    /** The ids of the bids, also of those whose folder has a name that no bid can have. */
    public SortedSet<BidId> ids() {
        return ids;
    }

    /** Where a bid lies in the tender folder. */
    public static String path(BidId bid) {
        return PLACE + "/" + bid;
    }

    /** Where each bid lies on this machine. */
    public SortedMap<BidId, Path> places() {
        SortedMap<BidId, Path> places = new TreeMap<>();
        ids.forEach(id -> places.put(id, files.place(path(id))));
        return places;
    }
}
