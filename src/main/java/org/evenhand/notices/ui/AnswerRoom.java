package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.design.Messages;
import org.evenhand.design.RoomToWrite;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.words.LocalisedMessages;

/** Room on paper for the answer to one criterion: one box for each figure that the rules read, and for what people judge. */
final class AnswerRoom {

    private final Messages messages;
    private final PublishedContent content;
    private final Criterion criterion;
    private final RoomToWrite room;
    private final SchemeWords words;

    AnswerRoom(Messages messages, PublishedContent content, Criterion criterion) {
        this.messages = messages;
        this.content = content;
        this.criterion = criterion;
        this.room = new RoomToWrite(messages);
        this.words = new SchemeWords(messages, content.first().tender().contract());
    }

    /** The boxes, not to be parted by the end of a sheet of paper. */
    Div boxes() {
        List<Component> boxes = new ArrayList<>();
        switch (criterion.scheme()) {
            case Scheme.Judged judged -> boxes.add(room.box(named("pack.your-answer"), RoomToWrite.Size.LARGE));
            case Scheme.Price price -> {
                boxes.add(prices());
                shows(boxes);
            }
            case Scheme.Commitment commitment -> {
                commitment(commitment, boxes);
                boxes.add(room.box(messages.say("pack.how"), RoomToWrite.Size.MIDDLE));
            }
            case Scheme.Monetised monetised -> {
                boxes.add(quantities(monetised.unitValues().keySet().stream().toList()));
                boxes.add(room.box(messages.say("pack.how"), RoomToWrite.Size.MIDDLE));
            }
            case Scheme.OutcomeRate outcome -> {
                boxes.add(room.figures(
                        named("pack.figures"),
                        messages.say("pack.figures.outcome"),
                        List.of(messages.say("pack.figures.people"), messages.say("pack.figures.improved")),
                        List.of(LocalisedMessages.plain(outcome.indicator().value()))));
                boxes.add(room.box(messages.say("pack.how-asked"), RoomToWrite.Size.MIDDLE));
            }
            case Scheme.Gate gate -> gate(gate, boxes);
            case Scheme.OwnRule own -> {
                boxes.add(room.box(named("pack.your-figure"), RoomToWrite.Size.SMALL));
                boxes.add(room.box(messages.say("pack.how"), RoomToWrite.Size.MIDDLE));
            }
        }
        Div all = new Div();
        boxes.forEach(all::add);
        all.addClassName("kept-together");
        return all;
    }

    private Component prices() {
        BigDecimal one = BigDecimal.ONE;
        String sign = messages.money(one, content.first().tender().contract().currency())
                .replace(messages.number(one), "")
                .strip();
        List<String> lots = content.lotNames();
        List<String> asked = lots.isEmpty()
                ? List.of(messages.say("pack.price.whole"))
                : lots.stream().map(lot -> messages.say("pack.price.lot", lot)).toList();
        return room.lines(sign, asked);
    }

    private void commitment(Scheme.Commitment commitment, List<Component> boxes) {
        switch (commitment.asked()) {
            case Scheme.Asked.OfMeasure of -> boxes.add(quantities(List.of(of.measure())));
            case Scheme.Asked.OfFact of -> boxes.add(room.lines("", List.of(answer(of.fact()))));
        }
        if (commitment.basis() instanceof Scheme.Basis.DeployedFte) {
            boxes.add(room.lines("", List.of(messages.say("pack.staff"))));
        }
    }

    /** A row for each measure, and each lot; where the sheet shows built-in and added value apart, a box for each. */
    private Component quantities(List<MeasureId> measures) {
        List<String> columns = criterion.counts() == Counts.EITHER
                ? List.of(messages.say("pack.figures.embedded"), messages.say("pack.figures.additional"))
                : List.of(messages.say("pack.figures.many"));
        List<String> lots = content.lotNames();
        List<String> rows = measures.stream()
                .map(measure -> LocalisedMessages.plain(measure.value()))
                .flatMap(measure -> lots.isEmpty()
                        ? Stream.of(measure)
                        : lots.stream().map(lot -> messages.say("pack.figures.of-lot", measure, lot)))
                .toList();
        return room.figures(named("pack.figures"), messages.say("pack.figures.what"), columns, rows);
    }

    private void gate(Scheme.Gate gate, List<Component> boxes) {
        gate.appliesWhen().ifPresent(when -> boxes.add(answered(when.fact(), List.of(when.is()))));
        boxes.add(
                switch (gate.demand()) {
                    case Scheme.Demand.Is is -> answered(gate.fact(), List.of(is.value()));
                    case Scheme.Demand.AtLeast least -> room.lines("", List.of(answer(gate.fact())));
                    case Scheme.Demand.OneOf one -> answered(gate.fact(), one.values());
                });
        shows(boxes);
    }

    /** Answers to tick where they are known; another answer can be written. */
    private Component answered(FactName fact, List<FactValue> values) {
        List<String> known = values.stream().anyMatch(FactValue.Truth.class::isInstance)
                ? List.of(messages.say("answer.yes"), messages.say("answer.no"))
                : Stream.concat(values.stream().map(words::value), Stream.of(messages.say("pack.another")))
                        .toList();
        return room.ticks(answer(fact), known);
    }

    /** Only where the buyer asks for something to be shown. */
    private void shows(List<Component> boxes) {
        if (!content.evidence(criterion.id()).isBlank()) {
            boxes.add(room.box(messages.say("pack.shows"), RoomToWrite.Size.SMALL));
        }
    }

    private String answer(FactName fact) {
        return messages.say("pack.answer-of", criterion.id().value(), words.fact(fact));
    }

    private String named(String key) {
        return messages.say(key, criterion.id().value());
    }
}
