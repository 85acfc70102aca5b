package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.Weight;

/** Weights of all criteria: one bar of which each is a part, in the look of its section, and the table of the same figures. */
final class NoticeWeights extends Div {

    /** More parts could not be told apart; then each section is one part. */
    private static final int MOST_PARTS = 40;

    private final transient Messages messages;
    private final transient Tender tender;
    private final boolean onPaper;

    NoticeWeights(Messages messages, Tender tender, boolean onPaper) {
        this.messages = messages;
        this.tender = tender;
        this.onPaper = onPaper;
        addClassName("narrow-table");
        BigDecimal all = sum(tender.criteria());
        ScoreTable table = table(all);
        add(onPaper || all.signum() == 0 ? table : new BarChart(data(all), table));
    }

    private BarData data(BigDecimal all) {
        List<BarData.Key> keys = new ArrayList<>();
        List<BarData.Part> parts = new ArrayList<>();
        for (Section section : tender.sections()) {
            List<Criterion> criteria = of(section);
            BigDecimal weight = sum(criteria);
            if (weight.signum() == 0) {
                continue;
            }
            BarData.Look look = BarData.Look.of(keys.size());
            keys.add(new BarData.Key(
                    look, messages.say("public.weights.section", section.title(), messages.number(weight))));
            boolean each = tender.criteria().size() <= MOST_PARTS;
            (each ? criteria.stream().map(NoticeWeights::weight).toList() : List.of(weight))
                    .stream().filter(part -> part.signum() > 0).forEach(part -> {
                        BigDecimal from = parts.isEmpty()
                                ? BigDecimal.ZERO
                                : parts.getLast().to();
                        parts.add(new BarData.Part(look, from, from.add(part)));
                    });
        }
        BigDecimal end = tender.award().outOf().map(Weight::value).orElse(all).max(all);
        return new BarData(
                messages.say("public.weights.title", messages.number(all)),
                messages.say("public.weights.told", messages.number(all)),
                keys,
                List.of(new BarData.Row(
                        messages.say("tender.all"), messages.say("public.weights.all", messages.number(all)), parts)),
                new BarData.Scale(BigDecimal.ZERO, end, messages.number(BigDecimal.ZERO), messages.number(end)),
                List.of());
    }

    private ScoreTable table(BigDecimal all) {
        List<ScoreTable.Column> columns = new ArrayList<>(List.of(
                new ScoreTable.Column(messages.say("public.weights.what"), ScoreTable.Kind.WORDS),
                new ScoreTable.Column(messages.say("tender.weight"), ScoreTable.Kind.FIGURE)));
        if (hasMinimums()) {
            columns.add(new ScoreTable.Column(messages.say("tender.minimum"), ScoreTable.Kind.FIGURE));
        }
        ScoreTable table = new ScoreTable(messages.say("tender.weights.caption"), columns);
        for (Section section : tender.sections()) {
            table.row(cells(
                    messages.inEnglish(strong(section.title())),
                    strong(messages.number(sum(of(section)))),
                    minimum(section.minimum())));
            of(section)
                    .forEach(criterion -> table.row(cells(
                            named(criterion),
                            ScoreTable.plain(messages.number(weight(criterion))),
                            ScoreTable.plain(""))));
        }
        table.totalRow(cells(
                ScoreTable.plain(messages.say("tender.all")),
                ScoreTable.plain(messages.number(all)),
                minimum(tender.award().minimum())));
        return table;
    }

    /** The column of minimums stands only where there are some. */
    private Component[] cells(Component what, Component weight, Component minimum) {
        return hasMinimums() ? new Component[] {what, weight, minimum} : new Component[] {what, weight};
    }

    private boolean hasMinimums() {
        return tender.award().minimum().isPresent()
                || tender.sections().stream()
                        .anyMatch(section -> section.minimum().isPresent());
    }

    /** On a page it leads to what the notice says of it. */
    private Component named(Criterion criterion) {
        String name = criterion.id() + " " + criterion.title();
        Component cell = onPaper ? new Span(name) : new Anchor("#" + NoticeCriterion.idOf(criterion.id()), name);
        Span row = messages.inEnglish(new Span(cell));
        row.addClassName("notice-of-section");
        return row;
    }

    private static Component strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private Component minimum(Optional<Points> minimum) {
        return ScoreTable.plain(
                minimum.map(points -> messages.number(points.value())).orElseGet(() -> messages.say("figure.none")));
    }

    private List<Criterion> of(Section section) {
        return tender.criteria().stream()
                .filter(one -> one.section().filter(section.id()::equals).isPresent())
                .toList();
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(NoticeWeights::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(Criterion criterion) {
        return criterion.weight().map(Weight::value).orElse(BigDecimal.ZERO);
    }
}
