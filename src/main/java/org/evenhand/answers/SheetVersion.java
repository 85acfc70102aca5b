package org.evenhand.answers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.record.By;

/** A version of a sheet of answers: who made it, and when. */
public record SheetVersion(long number, By by) {

    /** Whoever pauses longer than this has left the sheet standing as it was. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * The versions at which somebody let the sheet stand: the last of each run of changes by one person, and the first of all.
     *
     * @param newestFirst every version
     */
    public static List<SheetVersion> standing(List<SheetVersion> newestFirst) {
        List<SheetVersion> standing = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            SheetVersion one = newestFirst.get(i);
            boolean wentOn = i > 0
                    && newestFirst.get(i - 1).by().isSamePerson(one.by())
                    && Duration.between(
                                            one.by().at(),
                                            newestFirst.get(i - 1).by().at())
                                    .compareTo(PAUSE)
                            < 0;
            if (!wentOn || i == newestFirst.size() - 1) {
                standing.add(one);
            }
        }
        return List.copyOf(standing);
    }
}
