package org.evenhand.documents;

import org.evenhand.shared.Constants;

/** Result of reading a document: its text, or why it cannot be read. */
public sealed interface DocumentReading {

    /** The document could be read. */
    record Readable(DocumentText text) implements DocumentReading {}

    /** The document could not be read; nothing of it was kept. */
    record Unreadable(Cause cause) implements DocumentReading {}

    /** Reason for which a document cannot be read. */
    enum Cause {
        EMPTY("is empty; save the document again and put that here"),
        UNKNOWN_KIND(
                "is none of PDF, PNG, JPEG, plain text, CSV, DOCX, XLSX, ODT and ODS; save the document as one of them and put that here"),
        ENCRYPTED("needs a password; save it without one"),
        BROKEN("is broken or has no pages; open it, see that everything is there and save it again"),
        TOO_LARGE("is larger than 25 MB; save it with smaller pictures or only the pages that are relied on"),
        TOO_MANY_PAGES("has more than 500 pages; keep only the pages that are relied on"),
        TOO_MUCH(
                "needs far more work to read than a document of people's words; save it again with a PDF printer, or only the pages that are relied on");

        private final String english;

        Cause(String english) {
            this.english = english;
        }

        /** The key in message files: {@code too-large}. */
        public String word() {
            return Constants.word(this);
        }

        /** What is wrong and what to do, to follow the name of the file: {@code is empty; save …}. */
        public String text() {
            return english;
        }
    }
}
