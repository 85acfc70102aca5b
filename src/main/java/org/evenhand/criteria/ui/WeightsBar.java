package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkFigures;
import org.evenhand.criteria.PartId;
import org.evenhand.design.BarChart;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.shared.FieldPath;

/**
 * One bar of all weights in the order of the table below it, by section and criterion. It grows while a weight is being
 * written; what lies beyond 100 stands out.
 */
final class WeightsBar extends Div {

    /** More parts could not be told apart, and would make the page heavy; then each section is one part. */
    static final int MOST_PARTS = 40;

    private final transient Messages messages;
    private transient Optional<Framework> written = Optional.empty();
    private transient Optional<BarChart> chart = Optional.empty();

    WeightsBar(Messages messages) {
        this.messages = messages;
        addClassName("criteria-weights-bar");
    }

    /** Shows what is kept. */
    void show(Framework framework) {
        written = Optional.of(framework);
        BarData data = data(framework);
        chart.ifPresentOrElse(drawn -> drawn.show(data), () -> {
            BarChart drawn = new BarChart(data);
            chart = Optional.of(drawn);
            add(drawn);
        });
    }

    /** A weight is being written: shows what it would come to with the others as they stand. */
    void typed(PartId part, String text) {
        written.flatMap(framework -> framework
                        .criterion(part)
                        .map(criterion -> framework.with(criterion.typed(new FieldPath("weight"), text))))
                .ifPresent(this::show);
    }

    private BarData data(Framework framework) {
        FrameworkFigures figures = FrameworkFigures.of(framework);
        BigDecimal whole = FrameworkFigures.WHOLE;
        List<BarData.Part> parts = new ArrayList<>();
        List<BarData.Key> keys = new ArrayList<>();
        for (FrameworkFigures.OfSection section : figures.sections()) {
            BarData.Look look = BarData.Look.of(keys.size());
            keys.add(new BarData.Key(
                    look,
                    messages.say("weights.bar.section", section.section().name(), messages.number(section.weight()))));
            weights(framework, section).forEach(weight -> add(parts, look, weight));
        }
        framework.outside().stream()
                .map(FrameworkFigures::weight)
                .forEach(weight -> add(parts, BarData.Look.OUTLINE, weight));
        List<BarData.Mark> marks = new ArrayList<>();
        if (figures.missing().signum() < 0) {
            String more = messages.number(figures.missing().negate());
            keys.add(new BarData.Key(BarData.Look.PROBLEM, messages.say("weights.bar.more", more)));
            marks.add(new BarData.Mark(BarData.Mark.Line.WHOLE, whole, messages.number(whole)));
        }
        BigDecimal end = figures.sum().max(whole);
        return new BarData(
                FrameworkCounts.sum(messages, figures),
                messages.say("weights.bar.told"),
                keys,
                List.of(new BarData.Row(
                        messages.say("weights.bar.all"),
                        messages.say("weights.bar.of", messages.number(figures.sum()), messages.number(whole)),
                        parts)),
                new BarData.Scale(BigDecimal.ZERO, end, messages.number(BigDecimal.ZERO), messages.number(end)),
                marks);
    }

    private static List<BigDecimal> weights(Framework framework, FrameworkFigures.OfSection section) {
        List<DraftPart> criteria = framework.criteria(section.section().id());
        return framework.criteria().size() > MOST_PARTS
                ? List.of(section.weight())
                : criteria.stream().map(FrameworkFigures::weight).toList();
    }

    /** Adds a part at the end; what of it lies beyond 100 is a part of its own. */
    private static void add(List<BarData.Part> parts, BarData.Look look, BigDecimal weight) {
        BigDecimal from = parts.isEmpty() ? BigDecimal.ZERO : parts.getLast().to();
        BigDecimal to = from.add(weight);
        BigDecimal whole = FrameworkFigures.WHOLE;
        if (weight.signum() <= 0) {
            return;
        }
        if (from.compareTo(whole) < 0) {
            parts.add(new BarData.Part(look, from, to.min(whole)));
        }
        if (to.compareTo(whole) > 0) {
            parts.add(new BarData.Part(BarData.Look.PROBLEM, from.max(whole), to));
        }
    }
}
