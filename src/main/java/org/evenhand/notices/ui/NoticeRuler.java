package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.words.LocalisedMessages;

/** Says and draws how much of what a criterion asks for is enough: a ruler from 0 to where all points are reached. */
final class NoticeRuler {

    private final Messages messages;
    private final PublishedContent content;
    private final Criterion criterion;

    NoticeRuler(Messages messages, PublishedContent content, Criterion criterion) {
        this.messages = messages;
        this.content = content;
        this.criterion = criterion;
    }

    /** One for each target, as lots may differ in size; none where the criterion has no target that is the same for all. */
    List<Component> rulers(boolean onPaper) {
        Map<TargetPoints, List<String>> targets = new LinkedHashMap<>();
        for (Lot lot : content.lots()) {
            TargetPoints.of(lot.tender(), criterion)
                    .ifPresent(points -> targets.computeIfAbsent(points, any -> new ArrayList<>())
                            .add(lot.publication().lot().orElse(lot.id())));
        }
        List<Component> rulers = new ArrayList<>();
        targets.forEach((points, lots) -> {
            BarData data = data(points, targets.size() > 1 ? Optional.of(messages.list(lots)) : Optional.empty());
            rulers.add(onPaper ? new Paragraph(data.told()) : new BarChart(data));
        });
        return rulers;
    }

    private BarData data(TargetPoints points, Optional<String> lots) {
        String all = messages.number(points.all().points());
        String half = messages.number(points.half().points());
        String enough = offered(points.all());
        return new BarData(
                lots.map(names -> messages.say("public.for-lot", names) + " ").orElse("")
                        + messages.say(title(points), enough, all, messages.number(criterion.most())),
                messages.say("public.ruler.told", enough, offered(points.half()), half, all),
                List.of(
                        new BarData.Key(
                                BarData.Look.FIRST, messages.say("public.ruler.key", offered(points.half()), half)),
                        new BarData.Key(BarData.Look.SECOND, messages.say("public.ruler.key", enough, all))),
                List.of(new BarData.Row(
                        messages.say("public.ruler.points", messages.number(BigDecimal.ZERO)),
                        messages.say("public.ruler.points", all),
                        List.of(
                                new BarData.Part(
                                        BarData.Look.FIRST,
                                        BigDecimal.ZERO,
                                        points.half().offered()),
                                new BarData.Part(
                                        BarData.Look.SECOND,
                                        points.half().offered(),
                                        points.all().offered())))),
                new BarData.Scale(
                        BigDecimal.ZERO,
                        points.all().offered(),
                        messages.number(BigDecimal.ZERO),
                        points.more() ? enough : messages.say("public.ruler.enough", enough)),
                List.of());
    }

    private String title(TargetPoints points) {
        if (points.more()) {
            return "public.ruler.more";
        }
        return points.all().points().compareTo(criterion.most()) == 0 ? "public.ruler.all" : "public.ruler.most";
    }

    /** In the unit that the criterion counts in; priced measures in pounds. */
    private String offered(TargetPoints.At at) {
        if (criterion.scheme() instanceof Scheme.Commitment commitment
                && commitment.asked() instanceof Scheme.Asked.OfMeasure of) {
            String unit = content.unit(criterion.id());
            return messages.number(at.offered())
                    + " "
                    + (unit.isBlank() ? LocalisedMessages.plain(of.measure().value()) : unit);
        }
        return messages.money(at.offered(), content.first().tender().contract().currency());
    }
}
