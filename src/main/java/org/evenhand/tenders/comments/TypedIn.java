package org.evenhand.tenders.comments;

/** Outcome of typing in a comment that came on paper. */
public sealed interface TypedIn {

    /** It was kept. */
    record Kept(Comment comment) implements TypedIn {}

    /** It was not, and nothing changed. */
    record Refused(CommentRefusal why) implements TypedIn {}
}
