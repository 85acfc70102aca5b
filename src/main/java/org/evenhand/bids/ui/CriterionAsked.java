package org.evenhand.bids.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Descriptors;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.scoring.tender.Criterion;

/** Draws what the tender asks for with a criterion: the question, how it is judged, and what to show. */
final class CriterionAsked {

    private final BidWords said;

    CriterionAsked(BidWords said) {
        this.said = said;
    }

    List<Component> pieces(Criterion criterion) {
        List<Component> pieces = new ArrayList<>();
        Paragraph weight = new Paragraph(
                said.messages().say("criterion.weight", said.messages().number(criterion.most())));
        weight.addClassName("criterion-weight");
        pieces.add(weight);
        Optional<Wording> wording =
                Optional.ofNullable(said.form().lot().publication().criteria().get(criterion.id()));
        wording.flatMap(Wording::question)
                .ifPresent(question -> pieces.add(said.messages().inEnglish(new Paragraph(question))));
        List<String> judged = said.judged(criterion);
        if (!judged.isEmpty()) {
            pieces.add(new Paragraph(String.join(" ", judged)));
        }
        String evidence = said.content().evidence(criterion.id());
        if (!evidence.isBlank()) {
            pieces.add(new Paragraph(
                    new Span(said.messages().say("bids.shows") + " "),
                    said.messages().inEnglish(new Span(evidence))));
        }
        wording.ifPresent(words -> pieces.addAll(Descriptors.onPage(
                said.messages(),
                words.descriptors().stream()
                        .map(one -> new Descriptors.Meaning(one.mark().value(), one.text()))
                        .toList())));
        return pieces;
    }
}
