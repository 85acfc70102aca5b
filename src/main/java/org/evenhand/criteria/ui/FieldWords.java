package org.evenhand.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.design.Messages;

/** Labels for the fields of a criterion, and sentences for their problems. */
public record FieldWords(Messages words) {

    public String label(Field field) {
        return words.say("field." + field.key(), field.about());
    }

    Optional<String> hint(Field field) {
        String key = "field." + field.key() + ".hint";
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }

    String choice(Field field, String code) {
        return words.say("choice." + field.key() + "." + code);
    }

    /** A sentence for a problem; what the reader of tenders says is in English. */
    String said(CriterionReading.FieldProblem problem) {
        return isInEnglish(problem)
                ? at(problem) + problem.what()
                : problem.figure()
                        .map(words::refusal)
                        .orElseGet(() -> words.say("problem." + problem.why().word(), problem.what()));
    }

    /** The line and column of a mistake, as a link is called that leads there. */
    public static String spot(Messages messages, CriterionReading.FieldProblem.Spot spot) {
        return messages.say("rule.spot", String.valueOf(spot.line()), String.valueOf(spot.column()));
    }

    private String at(CriterionReading.FieldProblem problem) {
        return problem.spot().map(spot -> spot(words, spot) + ": ").orElse("");
    }

    public Component piece(CriterionReading.FieldProblem problem) {
        return isInEnglish(problem)
                ? new Span(new Span(at(problem)), words.inEnglish(new Span(problem.what())))
                : new Span(said(problem));
    }

    private static boolean isInEnglish(CriterionReading.FieldProblem problem) {
        return problem.why() == CriterionReading.FieldProblem.Why.SAID;
    }

    /** What a problem is about, as its field is called. */
    public String about(DraftPart criterion, CriterionReading.FieldProblem problem) {
        return CriterionFields.all(criterion).stream()
                .filter(field -> field.place().equals(problem.place()))
                .findFirst()
                .map(this::label)
                .orElseGet(() -> words.say("field.whole"));
    }

    String kind(DraftPart criterion) {
        return words.say("kind." + criterion.kind().word());
    }

    /** A weight, or that there is none. */
    String weight(BigDecimal weight) {
        return words.number(weight);
    }
}
