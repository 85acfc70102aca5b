package org.evenhand.bids.offline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.shared.FieldPath;

/**
 * Form of a bid as files show it: every question that can be answered without a connection, with what stands there now.
 *
 * @param reference the bid that it is for
 * @param version of the tender
 * @param made what is said of the field that tells for which bid the file was made
 */
public record OfflineForm(
        String title,
        Locale language,
        BidReference reference,
        int version,
        List<Text> intro,
        List<Part> parts,
        String made,
        AnswerDigests digests) {

    /** As many lines of a price as there are in a file. */
    public static final int LINES = 8;

    /** Way in which a question is answered. */
    public enum Room {
        /** In one line. */
        LINE,
        /** In a few. */
        LINES,
        /** At length. */
        ANSWER
    }

    /**
     * Words above questions.
     *
     * @param english whether they are the buyer's own, which stay in English
     */
    public record Text(String text, boolean english) {}

    /** Several questions with a heading. */
    public record Part(String heading, List<Text> intro, List<Question> questions) {
        /** Copies the lists. */
        public Part {
            intro = List.copyOf(intro);
            questions = List.copyOf(questions);
        }
    }

    /** One of several answers. */
    public record Choice(String code, String label) {}

    /**
     * A question.
     *
     * @param path where its answer stands: that of the field, or one that its pattern allows
     * @param choices to choose from; none where it is written in
     * @param answer what stands there now; empty where nothing does
     */
    public record Question(
            BidField field,
            FieldPath path,
            String label,
            Optional<String> hint,
            Room room,
            List<Choice> choices,
            String answer) {
        /** Copies the choices. */
        public Question {
            choices = List.copyOf(choices);
        }

        String name() {
            return FieldName.of(field.part(), path);
        }
    }

    /** Copies the lists. */
    public OfflineForm {
        intro = List.copyOf(intro);
        parts = List.copyOf(parts);
    }

    /** What the file was made for, with what stands in it now. */
    MadeFor madeFor() {
        Set<String> stood = new HashSet<>();
        parts.stream()
                .flatMap(part -> part.questions().stream())
                .filter(question -> !question.answer().isEmpty())
                .forEach(question -> stood.add(digests.of(reference, question.name(), question.answer())));
        return new MadeFor(reference, version, stood);
    }
}
