package org.evenhand.answers;

import java.util.Optional;
import org.evenhand.record.By;

/** The place in which a module keeps its answers: rows of answers, or columns. */
public interface AnswerStore<S> {

    /** A part of a sheet as it stands; empty where there is no such sheet. */
    Optional<AnswerPart<S>> find(String sheet, String part);

    /** Makes whoever else writes in the sheet wait until this transaction has ended. */
    void lock(String sheet);

    /**
     * Makes the next version of a sheet, unless somebody else made one since the part was found. Whoever else writes in it
     * waits from then on.
     */
    boolean claim(AnswerPart<S> found, By by);

    /** Writes one answer in the version that was claimed. */
    void write(AnswerPart<S> found, AnswerChange change);
}
