package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.design.Descriptors;
import org.evenhand.design.Messages;
import org.evenhand.design.RuleDetails;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.words.SchemeWords;

/** A drafted criterion in words, for people who are asked what they think of it. */
final class CriterionPieces {

    private CriterionPieces() {}

    /** The question, how an answer is scored as far as that can be said, and what is to be shown for it. */
    static List<Component> told(Messages messages, CriterionReading criterion, ContractSize contract) {
        List<Component> told = new ArrayList<>();
        String question = criterion.draft().answer("question");
        if (!question.isBlank()) {
            told.add(new Paragraph(question));
        }
        if (criterion.scores()) {
            told.add(new Paragraph(String.join(
                    " ",
                    new SchemeWords(messages, contract)
                            .sentences(criterion.criterion().orElseThrow()))));
            if (criterion.draft().kind() == CriterionKind.RULE) {
                criterion
                        .rule(contract)
                        .ifPresent(rule ->
                                told.add(new RuleDetails(messages, messages.say("criterion.own-drl"), rule.drl())));
            }
        }
        criterion
                .wording()
                .ifPresent(wording -> told.addAll(Descriptors.headed(
                        messages,
                        wording.descriptors().stream()
                                .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                                .toList())));
        criterion
                .criterion()
                .flatMap(one -> one.weight())
                .ifPresent(weight ->
                        told.add(new Paragraph(messages.say("comment.weight", messages.number(weight.value())))));
        String evidence = criterion.draft().answer(CriterionFields.EVIDENCE);
        if (!evidence.isBlank()) {
            told.add(new Paragraph(messages.say("comment.evidence", evidence)));
        }
        return told;
    }
}
