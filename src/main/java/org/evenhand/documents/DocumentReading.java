package org.evenhand.documents;

import org.evenhand.shared.Constants;

/** What reading a document came to: its text, or why it cannot be read. */
public sealed interface DocumentReading {

    /** The document could be read. */
    record Readable(DocumentText text) implements DocumentReading {}

    /** The document could not be read; nothing of it was kept. */
    record Unreadable(Cause cause) implements DocumentReading {}

    /** Why a document cannot be read. */
    enum Cause {
        NOT_A_PDF("is not a PDF; save the document as a PDF and put that here"),
        ENCRYPTED("is encrypted or needs a password; save it without protection"),
        BROKEN(
                "is a broken PDF or has no pages; open it in a PDF reader, see that every page is there and save it again"),
        TOO_LARGE("is larger than 20 MB; save it with smaller pictures or only the pages that are relied on"),
        TOO_MANY_PAGES("has more than 500 pages; keep only the pages that are relied on"),
        TOO_MUCH("unpacks to far more than a document of people's words; save it again with a PDF printer");

        private final String english;

        Cause(String english) {
            this.english = english;
        }

        /** The key in message files: {@code not-a-pdf}. */
        public String word() {
            return Constants.word(this);
        }

        /** What is wrong and what to do, to follow the name of the file: {@code is not a PDF; save …}. */
        public String text() {
            return english;
        }
    }
}
