package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.design.BarChart;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.StatusTag;
import org.evenhand.packs.Measure;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Weight;

/** The measures of a pack with the weights that it suggests, one bar each, told apart by how they score. */
record PackWeights(Messages messages, RulePack pack) {

    /** The bars with their table; empty where no measure has a weight. */
    Optional<Component> piece() {
        BigDecimal most = pack.measures().stream()
                .flatMap(measure -> measure.weight().stream())
                .map(Weight::value)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.signum() > 0 ? Optional.of(new BarChart(data(most), table())) : Optional.empty();
    }

    /** How many measures score in which way. */
    Component kindsInWords() {
        Div words = new Div();
        words.addClassName("buttons");
        kinds().forEach(kind -> words.add(new StatusTag(
                StatusTag.Kind.NEUTRAL, messages.say("pack.bars.kind", messages.opening(word(kind)), of(kind)))));
        return words;
    }

    private BarData data(BigDecimal most) {
        List<CriterionKind> kinds = kinds();
        return new BarData(
                title(kinds),
                messages.say("pack.bars.told"),
                kinds.stream()
                        .map(kind -> new BarData.Key(
                                look(kinds, kind),
                                messages.say("pack.bars.kind", messages.opening(word(kind)), of(kind))))
                        .toList(),
                pack.measures().stream().map(measure -> row(kinds, measure)).toList(),
                new BarData.Scale(BigDecimal.ZERO, most, messages.number(BigDecimal.ZERO), messages.number(most)),
                List.of());
    }

    private BarData.Row row(List<CriterionKind> kinds, Measure measure) {
        return new BarData.Row(
                measure.title(),
                weight(measure),
                measure.weight().stream()
                        .map(weight -> new BarData.Part(look(kinds, kind(measure)), BigDecimal.ZERO, weight.value()))
                        .toList());
    }

    private Component table() {
        ScoreTable table = new ScoreTable(
                messages.say("pack.bars.table"),
                List.of(
                        new ScoreTable.Column(messages.say("pack.bars.measure"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("pack.bars.how"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("pack.bars.weight"), ScoreTable.Kind.FIGURE)));
        pack.measures()
                .forEach(measure -> table.row(
                        messages.inEnglish(ScoreTable.plain(measure.title())),
                        ScoreTable.plain(word(kind(measure))),
                        ScoreTable.plain(weight(measure))));
        Div wide = new Div(table);
        wide.addClassName("wide-table");
        return wide;
    }

    private String title(List<CriterionKind> kinds) {
        CriterionKind first = kinds.getFirst();
        return messages.say("pack.bars.title", of(first), pack.measures().size(), word(first));
    }

    private String weight(Measure measure) {
        return measure.weight()
                .map(weight -> messages.number(weight.value()))
                .orElseGet(() -> messages.say("pack.bars.none"));
    }

    /** Those that the pack has, most measures first. */
    private List<CriterionKind> kinds() {
        return pack.measures().stream()
                .map(PackWeights::kind)
                .distinct()
                .sorted(Comparator.comparing(this::of).reversed())
                .toList();
    }

    private long of(CriterionKind kind) {
        return pack.measures().stream().filter(measure -> kind(measure) == kind).count();
    }

    private String word(CriterionKind kind) {
        return messages.say(kind == CriterionKind.RULE ? "pack.bars.rule" : "kind." + kind.word());
    }

    /** A gate has no weight, so that its look takes none from the others. */
    private static BarData.Look look(List<CriterionKind> kinds, CriterionKind kind) {
        return kind == CriterionKind.GATE
                ? BarData.Look.OUTLINE
                : BarData.Look.of(kinds.stream()
                        .filter(one -> one != CriterionKind.GATE)
                        .toList()
                        .indexOf(kind));
    }

    private static CriterionKind kind(Measure measure) {
        return switch (measure.scheme()) {
            case Scheme.Judged s -> CriterionKind.JUDGED;
            case Scheme.Price s -> CriterionKind.PRICE;
            case Scheme.Commitment(var asked, Scheme.Basis.Banded bands, var bounds) -> CriterionKind.BANDED;
            case Scheme.Commitment s -> CriterionKind.TARGET;
            case Scheme.Monetised s -> CriterionKind.MONETISED;
            case Scheme.OutcomeRate s -> CriterionKind.OUTCOME;
            case Scheme.Gate s -> CriterionKind.GATE;
            case Scheme.OwnRule s -> CriterionKind.RULE;
        };
    }
}
