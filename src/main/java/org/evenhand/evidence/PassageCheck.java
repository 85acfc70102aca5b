package org.evenhand.evidence;

import org.evenhand.documents.Finding;

/** Result of looking for a passage, by the test that scoring makes of it. */
public sealed interface PassageCheck {

    /** The words stand there, or nobody had to look. */
    PassageCheck FOUND = new Looked(new Finding.Found());

    /** The document was read: whether the words stand there and are seen, and on which page they stand instead. */
    record Looked(Finding finding) implements PassageCheck {}

    /** The document could not be read. */
    record Unreadable(EvidenceReading why) implements PassageCheck {}

    /** There is no such document here. */
    record NotThere() implements PassageCheck {}
}
