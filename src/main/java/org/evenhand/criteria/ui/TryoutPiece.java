package org.evenhand.criteria.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DummyBids;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.Tryout;
import org.evenhand.design.TextEntry;
import org.evenhand.design.Words;
import org.evenhand.scoring.ContractSize;
import org.evenhand.scoring.Line;

/** Three invented bids, each figure of which can be changed, and what the criterion gives them. */
final class TryoutPiece extends Section {

    private final transient Words words;
    private final Div refused = new Div();
    private final Span spoken = new Span();
    private final Div content = new Div();
    private final transient Map<DummyBids.Size, Map<DummyBids.Place, TextEntry>> entries =
            new EnumMap<>(DummyBids.Size.class);
    private final transient Map<DummyBids.Size, Div> results = new EnumMap<>(DummyBids.Size.class);
    /** What was typed here, so that it survives a change of the criterion. */
    private final transient Map<DummyBids.Size, Map<DummyBids.Place, String>> typed =
            new EnumMap<>(DummyBids.Size.class);

    private transient Optional<CriterionReading> reading = Optional.empty();
    private transient Optional<ContractSize> contract = Optional.empty();

    TryoutPiece(Words words) {
        this.words = words;
        spoken.addClassName("visually-hidden");
        spoken.getElement().setAttribute("role", "status");
        // Must be on the page before it speaks, or it is not heard.
        add(spoken, content);
        for (DummyBids.Size size : DummyBids.Size.values()) {
            typed.put(size, new LinkedHashMap<>());
        }
    }

    void show(Framework framework, CriterionReading shown) {
        reading = Optional.of(shown).filter(CriterionReading::scores);
        contract = Optional.of(framework.contract());
        content.removeAll();
        entries.clear();
        results.clear();
        if (reading.isEmpty()) {
            spoken.setText("");
            return;
        }
        content.add(new H2(words.say("tryout.heading")), new Paragraph(words.say("tryout.why")), refused);
        for (DummyBids.Size size : DummyBids.Size.values()) {
            content.add(bid(size, DummyBids.usual(shown, framework.contract(), size)));
        }
        score();
    }

    private Div bid(DummyBids.Size size, Map<DummyBids.Place, String> usual) {
        Map<DummyBids.Place, TextEntry> fields = new LinkedHashMap<>();
        Div result = new Div();
        Div bid = new Div(new H3(words.say("tryout.size." + size.word(), words.number(size.staff()))));
        usual.forEach((place, figure) -> {
            TextEntry entry = new TextEntry(words.say("tryout." + place.figure().word(), Words.plain(place.of())));
            entry.type(TextEntry.Type.NUMBER).width(TextEntry.Width.SHORT);
            entry.set(Optional.ofNullable(typed.get(size))
                    .map(kept -> kept.get(place))
                    .orElse(figure));
            entry.onLeft(text -> {
                typed.computeIfAbsent(size, any -> new LinkedHashMap<>()).put(place, text);
                score();
            });
            fields.put(place, entry);
            bid.add(entry);
        });
        entries.put(size, fields);
        results.put(size, result);
        bid.add(result);
        bid.addClassName("dummy-bid");
        return bid;
    }

    private void score() {
        refused.removeAll();
        Map<DummyBids.Size, Map<DummyBids.Place, String>> figures = new EnumMap<>(DummyBids.Size.class);
        boolean readable = true;
        for (Map.Entry<DummyBids.Size, Map<DummyBids.Place, TextEntry>> bid : entries.entrySet()) {
            Map<DummyBids.Place, String> held = new LinkedHashMap<>();
            bid.getValue().forEach((place, entry) -> {
                entry.accept();
                held.put(place, entry.value());
            });
            List<DummyBids.Place> unreadable = Tryout.unreadable(held);
            unreadable.forEach(place -> Optional.ofNullable(bid.getValue().get(place))
                    .ifPresent(entry -> entry.refuse(words.say("problem.not-a-number"))));
            readable &= unreadable.isEmpty();
            figures.put(bid.getKey(), held);
        }
        results.values().forEach(Div::removeAll);
        if (!readable) {
            spoken.setText("");
            return;
        }
        switch (Tryout.score(reading.orElseThrow(), contract.orElseThrow(), figures)) {
            case Tryout.Result.Refused why -> {
                refused.add(new Paragraph(words.say("tryout.refused")));
                why.why().forEach(one -> refused.add(words.inEnglish(new Paragraph(one))));
            }
            case Tryout.Result.Scored scored -> {
                List<String> all = new ArrayList<>();
                scored.lines().forEach((size, line) -> {
                    String points = points(line);
                    all.add(words.say("tryout.spoken." + size.word(), points));
                    Paragraph figure = new Paragraph(points);
                    figure.addClassName("strong");
                    Paragraph working = words.inEnglish(new Paragraph(line.working()));
                    working.addClassName("working-text");
                    Optional.ofNullable(results.get(size)).ifPresent(place -> place.add(figure, working));
                });
                spoken.setText(words.list(all));
            }
        }
    }

    private String points(Line line) {
        return line.points()
                .map(points -> words.say(
                        "tryout.points",
                        words.fixed(points.value(), 2),
                        line.fraction()
                                .map(fraction -> words.percent(fraction.value()))
                                .orElse("")))
                .orElseGet(() -> words.say("tryout.result." + line.result().word()));
    }
}
