package org.evenhand.folders;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.scoring.BidId;

/** The folders of the bids. Some systems take letters and their marks apart, so names are compared put together. */
final class BidFolders {
    private static final String PLACE = "bids";

    private final SortedMap<BidId, String> byId = new TreeMap<>();

    private BidFolders() {}

    static BidFolders in(FolderFiles files, Mistakes mistakes) {
        BidFolders folders = new BidFolders();
        Map<String, String> alike = new TreeMap<>();
        for (String name : files.names(PLACE)) {
            String path = PLACE + "/" + name;
            if (files.isFolder(path)) {
                String id = Normalizer.normalize(name, Normalizer.Form.NFC);
                String before = alike.putIfAbsent(id.toLowerCase(Locale.ROOT), path);
                if (before != null) {
                    mistakes.add(
                            path,
                            1,
                            "",
                            "The name of this folder cannot be told from that of " + before
                                    + " where capitals do not count; rename one");
                }
                folders.byId.putIfAbsent(new BidId(id), path);
            } else if (name.matches(".*\\.ya?ml")) {
                mistakes.add(path, 1, "A bid stands in a folder of its own: bids/<bid id>/bid.yaml");
            }
        }
        if (folders.byId.isEmpty()) {
            mistakes.add(PLACE, 1, "", "There are no bids; put each into a folder of its own, bids/<bid id>/bid.yaml");
        }
        return folders;
    }

    /** The ids of the bids, also of those whose folder has a name that no bid can have. */
    Set<BidId> ids() {
        return byId.keySet();
    }

    /** Where a bid lies in the tender folder. */
    String path(BidId bid) {
        return byId.getOrDefault(bid, PLACE + "/" + bid);
    }

    /** Where each bid lies. */
    SortedMap<BidId, String> paths() {
        return byId;
    }
}
