package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Weight;
import org.evenhand.shared.figures.Decimals;

/**
 * Lead of the first bid over the next, beside what one mark of a panel is worth. A judged criterion gives mark ÷ top
 * of the scale of its weight (docs/scoring-contract.md, section 3), so one mark more gives weight ÷ top. Whether one mark would put
 * another bid first is what the engine found when it moved each of them.
 */
final class CloseCall {

    private final SheetWords words;
    private final Messages messages;

    /** A criterion with what one mark more gives. */
    private record OneMark(Criterion criterion, BigDecimal points) {}

    CloseCall(SheetWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** The two figures drawn; empty where totals are no points, or nobody is ahead, or nothing was marked. */
    Optional<Component> piece() {
        return words.lead().flatMap(lead -> most().map(mark -> draw(lead, mark)));
    }

    private Component draw(BigDecimal lead, OneMark mark) {
        String ahead = messages.say(
                "close.lead",
                words.provider(ranked(1).bid()),
                words.provider(ranked(2).bid()));
        String worth = messages.say(
                isOfAll() ? "close.mark.of-all" : "close.mark",
                mark.criterion().id(),
                mark.criterion().title());
        ScoreTable table = new ScoreTable(
                messages.say("close.table"),
                List.of(
                        new ScoreTable.Column(messages.say("close.what"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("close.points"), ScoreTable.Kind.FIGURE)));
        table.row(ScoreTable.plain(ahead), ScoreTable.plain(points(lead)));
        table.row(ScoreTable.plain(worth), ScoreTable.plain(points(mark.points())));
        Div narrow = new Div(table);
        narrow.addClassName("narrow-table");
        BigDecimal longest = lead.max(mark.points());
        return new BarChart(
                new BarData(
                        messages.say("close.title." + decides(), points(lead), points(mark.points())),
                        messages.say("close.told"),
                        List.of(),
                        List.of(bar(ahead, BarData.Look.FIRST, lead), bar(worth, BarData.Look.SECOND, mark.points())),
                        new BarData.Scale(
                                BigDecimal.ZERO,
                                longest,
                                messages.number(BigDecimal.ZERO),
                                messages.say("scores.bars.most", points(longest))),
                        List.of()),
                narrow);
    }

    private BarData.Row bar(String name, BarData.Look look, BigDecimal figure) {
        return new BarData.Row(name, points(figure), List.of(new BarData.Part(look, BigDecimal.ZERO, figure)));
    }

    private BidResult ranked(int rank) {
        return words.scored().sheet().standings().stream()
                .filter(bidResult -> bidResult.rank().filter(one -> one == rank).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What the engine found when it moved each mark by one. */
    private String decides() {
        if (has(ScoreAlert.Code.NOT_TESTED)) {
            return "untested";
        }
        return has(ScoreAlert.Code.ONE_MARK) ? "yes" : "no";
    }

    private boolean has(ScoreAlert.Code code) {
        return words.scored().sheet().notices().stream().anyMatch(alert -> alert.code() == code);
    }

    /** Where each evaluator’s mark counts, one mark is one from each of them. */
    private boolean isOfAll() {
        return words.scored().tender().award().panel() == Award.PanelRule.MEAN;
    }

    /** The criterion for which one mark more gives most. */
    private Optional<OneMark> most() {
        return words.scored().tender().criteria().stream()
                .flatMap(criterion -> of(criterion).stream())
                .max(Comparator.comparing(OneMark::points));
    }

    private static Optional<OneMark> of(Criterion criterion) {
        return criterion.scheme() instanceof Scheme.Judged judged && !judged.relativeToHighest()
                ? criterion
                        .weight()
                        .map(Weight::value)
                        .map(weight -> new OneMark(
                                criterion, weight.divide(judged.max().value(), Decimals.WORKING)))
                : Optional.empty();
    }

    private String points(BigDecimal points) {
        return messages.fixed(points, words.places());
    }
}
