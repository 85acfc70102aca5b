package org.evenhand.documents;

import java.util.List;
import org.evenhand.shared.Constants;

/** Form that somebody filled in, as it was read: what stands in its fields, or why it cannot be read. */
public sealed interface FilledForm {

    /** Entries of the fields, in the order of the form. A name may stand there more than once. */
    record Filled(List<Entry> entries) implements FilledForm {
        /** Copies the entries. */
        public Filled {
            entries = List.copyOf(entries);
        }
    }

    /** The form could not be read; nothing of it was kept. */
    record Unreadable(Cause cause) implements FilledForm {}

    /**
     * Entry of one field.
     *
     * @param name as the form has it
     * @param text what was written or chosen, with the line ends of whatever wrote it; empty where nothing was
     */
    record Entry(String name, String text) {}

    /** Reason for which a form cannot be read. */
    enum Cause {
        EMPTY,
        TOO_LARGE,
        /** Neither PDF nor DOCX. */
        UNKNOWN_KIND,
        ENCRYPTED,
        BROKEN,
        /** It has a second form inside (XFA), which may say something else. */
        TWO_FORMS,
        /** There are no fields in it: it was printed to a file, or is another document. */
        NO_FIELDS,
        TOO_MUCH;

        /** The key in message files: {@code too-large}. */
        public String word() {
            return Constants.word(this);
        }
    }
}
