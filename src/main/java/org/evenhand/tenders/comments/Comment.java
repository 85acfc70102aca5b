package org.evenhand.tenders.comments;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.criteria.PartId;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;
import org.springframework.modulith.NamedInterface;

/**
 * Comment of somebody on a draft before it was published, and what became of it.
 *
 * @param criterion what it is about; empty: the draft as a whole
 * @param about what that was called then
 * @param version the version of the framework that was looked at
 * @param asked the group or person who was asked
 * @param name of whoever said it; empty where they gave none
 * @param typedBy who typed it in, where it came on paper
 */
@NamedInterface("comments")
public record Comment(
        Id id,
        Optional<PartId> criterion,
        String about,
        long version,
        String asked,
        String name,
        String said,
        Optional<String> typedBy,
        Instant at,
        Optional<Reply> reply) {

    /** The name of a comment; it never changes. */
    public record Id(String value) {
        @Override
        public String toString() {
            return value;
        }
    }

    /** Outcome of a comment. */
    public enum Outcome {
        /** The draft was changed. */
        CHANGED,
        /** It was not, and the reply says why. */
        STAYS;

        /** The word in the database and in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Outcome of(String word) {
            return Constants.of(Outcome.class, word).orElseThrow();
        }
    }

    /** The reply as a writer saw it before writing another. */
    public record Seen(Optional<Outcome> outcome, String text) {

        static final FieldPath PATH = new FieldPath("reply");

        /** The outcome on a line of its own, and the words. */
        String whole() {
            return outcome.map(one -> one.word() + "\n").orElse("") + text;
        }

        /** What {@link #whole} wrote. */
        static Seen of(String whole) {
            int end = whole.indexOf('\n');
            return end < 0
                    ? new Seen(Optional.empty(), whole)
                    : new Seen(Optional.of(Outcome.of(whole.substring(0, end))), whole.substring(end + 1));
        }

        /** What there is to see. */
        public static Seen of(Optional<Reply> reply) {
            return new Seen(reply.map(Reply::outcome), reply.map(Reply::text).orElse(""));
        }
    }

    /** Stands for everything that was said, and for who said it when; the record holds it, and none of the words. */
    public String fingerprint() {
        return Sha256.of(Stream.of(
                                id.value(),
                                criterion.map(PartId::value).orElse(""),
                                about,
                                String.valueOf(version),
                                asked,
                                name,
                                said,
                                typedBy.orElse(""),
                                at.toString())
                        .map(piece -> piece.length() + ":" + piece)
                        .collect(Collectors.joining()))
                .hex();
    }

    /** Reply of the buyers. */
    public record Reply(Outcome outcome, String text, By by) {}
}
