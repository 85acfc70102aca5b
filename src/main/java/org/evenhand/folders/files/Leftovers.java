package org.evenhand.folders.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Files that systems and programs leave behind in folders. It is nobody's document: it is passed over, and in no hash. */
public final class Leftovers {
    private static final Set<String> NAMES = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private Leftovers() {}

    /** Whether a file or a folder of this name is passed over; hidden ones, such as {@code .DS_Store}, are too. */
    public static boolean isOne(String name) {
        return name.startsWith(".") || name.startsWith("~$") || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether any part of a path is. */
    public static boolean isBelowOne(Path path) {
        for (Path part : path) {
            if (isOne(part.toString())) {
                return true;
            }
        }
        return false;
    }

    /** A name as it is compared: Macs write an accent apart from its letter. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
