package org.evenhand.answers;

import java.util.Map;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;

/**
 * One part of a sheet of answers, as it was found: a criterion of a framework, a lot of a tender.
 *
 * @param sheet what the module keeps of the sheet itself
 * @param version the version of the sheet and who made it; empty where the module counts none
 * @param name the name of the part within its sheet
 * @param presence whether it is there
 */
public record AnswerPart<S>(
        String sheetId,
        S sheet,
        Optional<SheetVersion> version,
        String name,
        Presence presence,
        Map<FieldPath, Answer> answers) {

    /** An answer as it stands, and who gave it. */
    public record Answer(String text, By by) {}

    /** Whether a part is there. */
    public sealed interface Presence {
        /** It is. */
        record There() implements Presence {}

        /** It never was. */
        record Unknown() implements Presence {}

        /** It was removed. */
        record Removed(By by) implements Presence {}
    }

    /** Copies the answers. */
    public AnswerPart {
        answers = Map.copyOf(answers);
    }

    /** The answer at a place, if one was ever given. */
    public Optional<Answer> answer(FieldPath path) {
        return Optional.ofNullable(answers.get(path));
    }

    /** The text at a place; empty where there is none. */
    public String says(FieldPath path) {
        return answer(path).map(Answer::text).orElse("");
    }
}
