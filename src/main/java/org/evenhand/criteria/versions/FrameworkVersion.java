package org.evenhand.criteria.versions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A version of a framework: every act makes one. */
public record FrameworkVersion(long number, String by, Instant at) {

    /** Whoever pauses longer than this has left the framework standing as it was. */
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /**
     * The versions at which somebody let the framework stand: the last of each run of changes by one person, and the first of
     * all.
     *
     * @param newestFirst every version
     */
    public static List<FrameworkVersion> standing(List<FrameworkVersion> newestFirst) {
        List<FrameworkVersion> standing = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            FrameworkVersion one = newestFirst.get(i);
            boolean wentOn = i > 0
                    && newestFirst.get(i - 1).by().equals(one.by())
                    && Duration.between(one.at(), newestFirst.get(i - 1).at()).compareTo(PAUSE) < 0;
            if (!wentOn || i == newestFirst.size() - 1) {
                standing.add(one);
            }
        }
        return List.copyOf(standing);
    }
}
