package org.evenhand.evidence.keeping;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;

/**
 * Document that arrives in parts, each of {@link #PART} bytes but for the last.
 *
 * @param size in bytes, as it was announced
 * @param there numbers of the parts that have come, from 0
 */
public record Upload(
        EvidenceId id, OrganisationId organisation, String name, long size, SortedSet<Integer> there, By begun) {

    /** As many bytes as a part has; encrypted and all, it fits into a column of either database. */
    public static final int PART = 512 * 1024;

    /** Copies the numbers. */
    public Upload {
        there = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(there));
    }

    /** How many parts it has in all. */
    public int parts() {
        return parts(size);
    }

    static int parts(long size) {
        return Math.toIntExact((size + PART - 1) / PART);
    }

    /** How many bytes a part has; 0 where there is no such part. */
    int length(int number) {
        return number < 0 || number >= parts() ? 0 : (int) Math.min(PART, size - (long) number * PART);
    }

    /** Numbers of the parts that have not come. */
    public List<Integer> missing() {
        return IntStream.range(0, parts())
                .filter(number -> !there.contains(number))
                .boxed()
                .toList();
    }
}
