package org.evenhand.bids.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.ui.PointsGiven;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** Draws what the rules of the tender give for a criterion by the answers so far, with the working. */
final class PointsNow {

    private final BidWords said;
    private final Criterion criterion;

    PointsNow(BidWords said, Criterion criterion) {
        this.said = said;
        this.criterion = criterion;
    }

    List<Component> pieces(Map<CriterionOffer, CriterionOffer.Result> all) {
        return all.entrySet().stream()
                .filter(one -> one.getKey().criterion().id().equals(criterion.id()))
                .findFirst()
                .map(one -> pieces(one.getValue()))
                .orElse(List.of());
    }

    private List<Component> pieces(CriterionOffer.Result result) {
        List<Component> pieces = new ArrayList<>();
        switch (result) {
            case CriterionOffer.Result.DependsOnOthers others ->
                pieces.add(new Paragraph(said.messages().say("enough.depends")));
            case CriterionOffer.Result.Incomplete incomplete ->
                pieces.add(new Paragraph(said.messages()
                        .say(criterion.scheme() instanceof Scheme.Judged ? "bids.points.judged" : "bids.points.none")));
            case CriterionOffer.Result.Refused refused ->
                pieces.add(new Paragraph(said.messages().say("bids.points.none")));
            case CriterionOffer.Result.Impossible impossible ->
                impossible.why().forEach(text -> pieces.add(said.messages().inEnglish(new Paragraph(text))));
            case CriterionOffer.Result.Scored(Line line) ->
                pieces.addAll(PointsGiven.pieces(said.messages(), criterion, line));
        }
        return pieces;
    }
}
