package org.evenhand.tenders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Framework;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoring.tender.ScaledTargetFor;
import org.evenhand.shared.Money;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;

/** Table of what each scaled target comes to in each lot: the criteria are the same, the contract is not. */
final class LotTargets extends Div {

    private final transient Messages messages;

    LotTargets(DraftWords said, DraftTender tender, Framework framework) {
        this.messages = said.words();
        List<TenderPart> lots = tender.all(TenderPart.Kind.LOT);
        List<ScoreTable.Column> columns = new ArrayList<>(
                List.of(new ScoreTable.Column(messages.say("draft.lots.criterion"), ScoreTable.Kind.WORDS)));
        lots.forEach(lot -> columns.add(new ScoreTable.Column(said.name(lot), ScoreTable.Kind.FIGURE)));
        H2 heading = new H2(messages.say("draft.lots.targets"));
        ScoreTable table = new ScoreTable(heading, columns);
        boolean any = false;
        for (CriterionReading criterion : readings(framework)) {
            List<Optional<ScaledTargetFor>> targets =
                    lots.stream().map(lot -> target(criterion, lot)).toList();
            if (!lots.isEmpty() && targets.stream().anyMatch(Optional::isPresent)) {
                any = true;
                row(table, criterion, targets);
            }
        }
        if (any) {
            add(heading, new Paragraph(messages.say("draft.lots.targets.why")), ScoreTable.room(heading, table));
        }
    }

    private static List<CriterionReading> readings(Framework framework) {
        return CriterionReading.all(framework.criteria(), framework.contract()).stream()
                .filter(CriterionReading::scores)
                .toList();
    }

    private static Optional<ScaledTargetFor> target(CriterionReading criterion, TenderPart lot) {
        Optional<BigDecimal> value = lot.above0(TenderFields.LOT_VALUE);
        return value.flatMap(
                worth -> ScaledTargetFor.of(criterion.criterion().orElseThrow().scheme(), lot.size(new Money(worth))));
    }

    private void row(ScoreTable table, CriterionReading criterion, List<Optional<ScaledTargetFor>> targets) {
        List<Component> cells = new ArrayList<>();
        cells.add(ScoreTable.plain(criterion.draft().heading()));
        targets.forEach(
                target -> cells.add(ScoreTable.plain(target.map(this::said).orElse("–"))));
        table.row(cells.toArray(Component[]::new));
    }

    private String said(ScaledTargetFor target) {
        return switch (target) {
            case ScaledTargetFor.Amount amount -> {
                String exact = messages.number(amount.whole().value());
                yield amount.inOnes()
                        .map(ones -> messages.say("per.amount-in-ones", exact, messages.number(ones)))
                        .orElse(exact);
            }
            case ScaledTargetFor.NeedsYears years -> messages.say("draft.lots.needs-years");
            case ScaledTargetFor.NeedsFte fte -> messages.say("draft.lots.needs-fte");
        };
    }
}
