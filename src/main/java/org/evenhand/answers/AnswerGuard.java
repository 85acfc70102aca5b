package org.evenhand.answers;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evenhand.record.Actor;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.FieldPath;

/** The rules by which a module lets answers be kept: who may write, until when, and where. */
public interface AnswerGuard<S> {

    /**
     * The signed-in person, who may write in the sheet.
     *
     * @throws org.springframework.security.access.AccessDeniedException where they may not
     */
    Actor.Person writer(S sheet);

    /** The reason for which nothing of the sheet can be answered any more, if there is one. */
    default Optional<Reason> lock(S sheet) {
        return Optional.empty();
    }

    /** The field at a place of a part, as its catalogue has it. */
    Optional<AnswerField> field(AnswerPart<S> part, FieldPath path);

    /** What further rules of the module have against a change; nothing is written then. */
    default Optional<AnswerOutcome> objection(AnswerPart<S> part, AnswerChange change) {
        return Optional.empty();
    }

    /**
     * Called once a change is written, in its transaction: puts it on record.
     *
     * @return what else changed with it, as people call it
     */
    List<String> kept(AnswerPart<S> part, AnswerChange change);

    /** A guard for somebody who was let through before, in a sheet that others wait for already. */
    static <S> AnswerGuard<S> of(Actor.Person writer, FieldCatalogue fields, Consumer<AnswerChange> kept) {
        return new AnswerGuard<>() {
            @Override
            public Actor.Person writer(S sheet) {
                return writer;
            }

            @Override
            public Optional<AnswerField> field(AnswerPart<S> part, FieldPath path) {
                return fields.at(path);
            }

            @Override
            public List<String> kept(AnswerPart<S> part, AnswerChange change) {
                kept.accept(change);
                return List.of();
            }
        };
    }
}
