package org.evenhand.answers;

import java.time.Clock;
import java.util.Optional;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.AnswerOutcome.ChangedMeanwhile;
import org.evenhand.shared.AnswerOutcome.Gone;
import org.evenhand.shared.AnswerOutcome.Kept;
import org.evenhand.shared.AnswerOutcome.Locked;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.AnswerOutcome.Refused;
import org.evenhand.shared.AnswerOutcome.TooLong;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Moments;
import org.springframework.security.access.AccessDeniedException;

/**
 * Keeps answers one at a time, in the transaction of the caller. Several people may write in one sheet: an answer is
 * replaced only if it still is what the writer saw. What is found is trusted only if nobody made a version of the sheet
 * since; otherwise the sheet is locked and looked at again.
 */
public final class KeepingAnswers<S> {

    /**
     * What somebody typed.
     *
     * @param seen the text that the writer saw at that place
     */
    public record Typed(String sheet, String part, FieldPath path, String seen, String text) {}

    private final AnswerStore<S> store;
    private final Clock clock;

    /** Keeps answers in a store. */
    public KeepingAnswers(AnswerStore<S> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Keeps what was typed, if the guard lets it through and what stands there still is what the writer saw. */
    public AnswerOutcome keep(Typed typed, AnswerGuard<S> guard) {
        Attempt<S> attempt = attempt(typed, guard);
        if (isOvertaken(attempt)) {
            store.lock(typed.sheet());
            attempt = attempt(typed, guard);
            if (isOvertaken(attempt)) {
                throw new IllegalStateException("A sheet of answers changed while it was locked");
            }
        }
        if (attempt.settled().isPresent()) {
            return attempt.settled().get();
        }
        AnswerChange change = attempt.change();
        store.write(attempt.part(), change);
        return new Kept(change.to(), change.by().at(), guard.kept(attempt.part(), change));
    }

    /** Whether there is something to write and somebody else has made a version since; if nobody has, it is claimed. */
    private boolean isOvertaken(Attempt<S> attempt) {
        AnswerChange change = attempt.change();
        return attempt.settled().isEmpty() && !store.claim(attempt.part(), change.by());
    }

    /** What is to be written, or the outcome where nothing is. */
    private record Attempt<S>(AnswerPart<S> part, AnswerChange change, Optional<AnswerOutcome> settled) {}

    private Attempt<S> attempt(Typed typed, AnswerGuard<S> guard) {
        AnswerPart<S> part = store.find(typed.sheet(), typed.part()).orElseThrow(KeepingAnswers::denied);
        Actor.Person writer = guard.writer(part.sheet());
        if (part.presence() instanceof AnswerPart.Presence.Unknown) {
            throw denied();
        }
        By by = By.of(writer, Moments.now(clock));
        Optional<Reason> lock = guard.lock(part.sheet());
        Optional<AnswerField> field = guard.field(part, typed.path());
        AnswerField.Reading reading = field.map(one -> one.read(typed.text()))
                .orElseGet(() -> AnswerField.Reading.refused(typed.text(), new NoField()));
        AnswerChange change = new AnswerChange(typed.path(), part.says(typed.path()), reading.text(), by);
        Optional<AnswerOutcome> settled = lock.<AnswerOutcome>map(Locked::new)
                .or(() -> reading.refusal().map(Refused::new))
                .or(() -> field.filter(one -> reading.text().length() > one.longest())
                        .map(one -> new TooLong(one.longest())))
                .or(() -> unwritten(typed, part, change))
                .or(() -> guard.objection(part, change));
        return new Attempt<>(part, change, settled);
    }

    /** The outcome where the part is not there, the answer stands there already, or somebody else wrote meanwhile. */
    private Optional<AnswerOutcome> unwritten(Typed typed, AnswerPart<S> part, AnswerChange change) {
        if (part.presence() instanceof AnswerPart.Presence.Removed(By by)) {
            return Optional.of(new Gone(by.name(), by.at()));
        }
        Optional<AnswerPart.Answer> there = part.answer(typed.path());
        if (change.from().equals(change.to())) {
            return Optional.of(new Kept(
                    change.to(),
                    there.map(AnswerPart.Answer::by).orElse(change.by()).at()));
        }
        if (change.from().equals(typed.seen())) {
            return Optional.empty();
        }
        // Whoever took an answer away is at least whoever changed the sheet last.
        By theirs = there.map(AnswerPart.Answer::by)
                .or(() -> part.version().map(SheetVersion::by))
                .orElseGet(() -> By.named("", change.by().at()));
        String text = there.map(AnswerPart.Answer::text).orElse("");
        return Optional.of(new ChangedMeanwhile(typed.text(), text, theirs.name(), theirs.at()));
    }

    /** No catalogue has a field at that place. */
    private record NoField() implements Reason {
        @Override
        public String key() {
            return "entry.no-field";
        }
    }

    private static AccessDeniedException denied() {
        return new AccessDeniedException("The signed-in person has no such sheet of answers");
    }
}
