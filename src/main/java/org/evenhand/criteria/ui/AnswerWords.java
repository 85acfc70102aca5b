package org.evenhand.criteria.ui;

import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.PartId;

/** Says an answer to a reader who does not see its field. */
public record AnswerWords(FieldWords said, Framework framework) {

    public String of(Field field, String answer) {
        if (answer.isBlank()) {
            return said.words().say("difference.nothing");
        }
        return switch (field.type()) {
            case CHOICE -> field.choices().contains(answer) ? said.choice(field, answer) : answer;
            case SECTION ->
                framework.section(new PartId(answer)).map(DraftPart::name).orElse(answer);
            case LINE, TEXT, RULE, NUMBER -> answer;
        };
    }
}
