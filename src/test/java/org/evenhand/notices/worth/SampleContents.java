package org.evenhand.notices.worth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.notices.PublishedContent;

/** The sample tender about Homeshare as if it were published: it has conditions, word limits and rules of its own. */
public final class SampleContents {

    private SampleContents() {}

    /** With what is asked to be shown for one question. */
    public static PublishedContent homeshare() {
        Path folder = Path.of("sample-tenders/homeshare-prevention");
        TreeMap<String, String> files = new TreeMap<>();
        files.put(PublishedContent.NOTICE, "{\"criteria/Q1/evidence\":\"One match, step by step\"}");
        for (String file : List.of("tender.yaml", "rules/prevention.drl")) {
            try {
                files.put(file, Files.readString(folder.resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return PublishedContent.of(new FrozenFiles(files));
    }
}
