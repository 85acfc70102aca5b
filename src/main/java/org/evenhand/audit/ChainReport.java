package org.evenhand.audit;

import java.util.List;

/** Findings of a check of the whole record. */
public sealed interface ChainReport {

    /**
     * Every record is as it was written and where it was written, and none is missing.
     *
     * @param records how many there are
     * @param head the hash of the last one, which stands for them all
     * @param told sentences in English on what is odd about it, though nobody has changed it
     */
    record Whole(long records, String head, List<String> told) implements ChainReport {}

    /**
     * The record has been tampered with, or is damaged.
     *
     * @param seq the number of the first record that is not as it should be
     * @param what what is wrong with it: a sentence in English
     */
    record Broken(long seq, String what) implements ChainReport {}
}
