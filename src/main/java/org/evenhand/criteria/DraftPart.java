package org.evenhand.criteria;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerPart;
import org.evenhand.criteria.drafting.FrameworkFields;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TypedText;

/**
 * A section or a criterion of a framework, as the answers that people typed.
 *
 * @param answers by their place in {@code tender.yaml}; what is not answered is absent or empty
 */
public record DraftPart(PartId id, SortedMap<String, String> answers) {

    /** A part as it was found. */
    public static DraftPart of(AnswerPart<?> found) {
        SortedMap<String, String> answers = new TreeMap<>();
        found.answers().forEach((path, answer) -> answers.put(path.value(), answer.text()));
        return new DraftPart(new PartId(found.name()), answers);
    }

    /** An answer; empty where it is not given. */
    public String answer(String place) {
        return Optional.ofNullable(answers.get(place)).orElse("");
    }

    /** The part as it would be if what was typed were kept; a figure that cannot be read stays as it was typed. */
    public DraftPart typed(FieldPath place, String text) {
        String clean = TypedText.clean(text);
        AnswerField.Reading read = FrameworkFields.ofCriterion(place)
                .or(() -> FrameworkFields.ofFramework(place))
                .map(field -> field.read(clean))
                .orElseGet(() -> AnswerField.Reading.of(clean));
        return with(place.value(), read.text());
    }

    /** The part with another answer. */
    public DraftPart with(String place, String answer) {
        SortedMap<String, String> changed = new TreeMap<>(answers);
        changed.put(place, answer);
        return new DraftPart(id, changed);
    }

    /** What the part is called, or its reference where it has no title yet. */
    public String name() {
        return answer("title").isBlank() ? answer("id") : answer("title");
    }

    /** Its reference and what it is called, as people look for it; what it has not got is left out. */
    public String heading() {
        return name().equals(answer("id")) ? name() : (answer("id") + " " + name()).strip();
    }

    /** The kind of a criterion. */
    public CriterionKind kind() {
        return CriterionKind.of(answer("scoring/kind"), answer("scoring/basis"));
    }

    /** The criterion as the form had it whose rule was taken over; empty where no rule was. */
    public Optional<DraftPart> form() {
        String form = answer(CriterionFields.FORM);
        return kind() == CriterionKind.RULE && !form.isEmpty()
                ? Optional.of(with("scoring/kind", form).with(CriterionFields.FORM, ""))
                : Optional.empty();
    }

    /** The criterion with the rule that its form writes as its own. */
    public DraftPart takenOver(String name, String drl) {
        return with(CriterionFields.FORM, answer("scoring/kind"))
                .with("scoring/kind", "rule")
                .with("scoring/rule", name)
                .with(CriterionFields.RULE, drl);
    }
}
