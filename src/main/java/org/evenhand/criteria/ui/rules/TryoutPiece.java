package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.builder.TrialBids;
import org.evenhand.criteria.builder.TrialCurve;
import org.evenhand.criteria.builder.TrialScoring;
import org.evenhand.design.ActionButton;
import org.evenhand.design.FormPage;
import org.evenhand.design.LiveRegion;
import org.evenhand.design.Messages;
import org.evenhand.design.TextFormField;
import org.evenhand.packs.RulePack;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.figures.FigureReading;

/** Three invented bids, each figure of which can be changed, and what the criterion gives them. */
final class TryoutPiece extends Section {

    private final transient Messages messages;
    private final Div refused = new Div();
    private final Div content = new Div();
    private final CurvePiece curve;
    private final transient Map<TrialBids.Size, Map<TrialBids.Place, TextFormField>> entries =
            new EnumMap<>(TrialBids.Size.class);
    private final transient Map<TrialBids.Size, Div> results = new EnumMap<>(TrialBids.Size.class);
    /**
     * The figures that stay while somebody writes in the criterion, so that the change can be seen. Once the criterion is kept
     * they are worked out anew for it, until somebody touches one; from then on all of them stay.
     */
    private final transient Map<TrialBids.Size, Map<TrialBids.Place, String>> standing =
            new EnumMap<>(TrialBids.Size.class);

    private transient Optional<CriterionReading> reading = Optional.empty();
    private transient Optional<ContractSize> contract = Optional.empty();

    private boolean touched;
    private transient Optional<RulePack> pack = Optional.empty();

    private transient Runnable again = () -> {};

    TryoutPiece(Messages messages) {
        this.messages = messages;
        this.curve = new CurvePiece(messages);
        add(content);
        for (TrialBids.Size size : TrialBids.Size.values()) {
            standing.put(size, new LinkedHashMap<>());
        }
    }

    /** Has the examples of the pack bid from which the criterion was taken. */
    void from(Optional<RulePack> taken) {
        pack = taken;
    }

    void show(Framework framework, CriterionReading shown, CriterionMeaning.Aloud aloud) {
        again = () -> show(framework, shown, CriterionMeaning.Aloud.YES);
        reading = Optional.of(shown).filter(CriterionReading::scores);
        contract = Optional.of(framework.contract());
        content.setVisible(reading.isPresent());
        boolean anew = aloud == CriterionMeaning.Aloud.YES && !touched;
        if (anew) {
            standing.values().forEach(Map::clear);
        }
        if (reading.isEmpty()) {
            return;
        }
        Map<TrialBids.Size, Map<TrialBids.Place, String>> usual = new EnumMap<>(TrialBids.Size.class);
        for (TrialBids.Size size : TrialBids.Size.values()) {
            Map<TrialBids.Place, String> figures = TrialBids.usual(shown, framework.contract(), size, pack);
            usual.put(size, figures);
            if (aloud == CriterionMeaning.Aloud.YES) {
                Optional.ofNullable(standing.get(size)).ifPresent(kept -> figures.forEach(kept::putIfAbsent));
            }
        }
        if (usual.entrySet().stream().allMatch(bid -> holds(bid.getKey(), bid.getValue()))) {
            usual.forEach((size, figures) -> figures.forEach((place, figure) -> Optional.ofNullable(entries.get(size))
                    .map(bid -> bid.get(place))
                    .ifPresent(entry -> entry.set(written(size, place).orElse(figure)))));
        } else {
            draw(usual);
        }
        score(aloud);
    }

    /** Whether a bid is on the page with these figures and no others. */
    private boolean holds(TrialBids.Size size, Map<TrialBids.Place, String> figures) {
        return Optional.ofNullable(entries.get(size))
                .map(bid -> List.copyOf(bid.keySet()).equals(List.copyOf(figures.keySet())))
                .orElse(false);
    }

    private Optional<String> written(TrialBids.Size size, TrialBids.Place place) {
        return Optional.ofNullable(standing.get(size)).map(kept -> kept.get(place));
    }

    private void draw(Map<TrialBids.Size, Map<TrialBids.Place, String>> usual) {
        content.removeAll();
        entries.clear();
        results.clear();
        content.add(new H2(messages.say("tryout.heading")), new Paragraph(messages.say("tryout.why")), refused, curve);
        usual.forEach((size, figures) -> content.add(bid(size, figures)));
        content.add(FormPage.buttons(new ActionButton(messages.say("tryout.again"), ActionButton.Kind.PLAIN, () -> {
            touched = false;
            again.run();
        })));
    }

    private Div bid(TrialBids.Size size, Map<TrialBids.Place, String> usual) {
        Map<TrialBids.Place, TextFormField> fields = new LinkedHashMap<>();
        Div result = new Div();
        Div bid = new Div(new H3(messages.say("tryout.size." + size.word(), messages.number(size.staff()))));
        usual.forEach((place, figure) -> {
            TextFormField entry =
                    new TextFormField(messages.say("tryout." + place.figure().word(), about(place)));
            entry.type(TextFormField.Type.NUMBER).width(TextFormField.Width.SHORT);
            entry.set(written(size, place).orElse(figure));
            entry.onTyped(text -> write(size, place, text, CriterionMeaning.Aloud.NO));
            entry.onLeft(text -> write(size, place, text, CriterionMeaning.Aloud.YES));
            fields.put(place, entry);
            bid.add(entry);
        });
        entries.put(size, fields);
        results.put(size, result);
        bid.add(result);
        bid.addClassName("criteria-dummy-bid");
        return bid;
    }

    /** What a figure is of; another criterion by its reference and its title, so that nobody has to look it up. */
    private String about(TrialBids.Place place) {
        return place.figure() == TrialBids.Figure.OTHER_MARK
                ? reading.stream()
                        .flatMap(shown -> shown.beside().stream())
                        .filter(other -> other.id().value().equals(place.of()))
                        .map(other -> other.id() + " " + other.title())
                        .findFirst()
                        .orElse(place.of())
                : Messages.plain(place.of());
    }

    private void write(TrialBids.Size size, TrialBids.Place place, String text, CriterionMeaning.Aloud aloud) {
        touched = true;
        standing.computeIfAbsent(size, any -> new LinkedHashMap<>()).put(place, text);
        score(aloud);
    }

    private void score(CriterionMeaning.Aloud aloud) {
        refused.removeAll();
        Map<TrialBids.Size, Map<TrialBids.Place, String>> figures = new EnumMap<>(TrialBids.Size.class);
        boolean readable = true;
        for (Map.Entry<TrialBids.Size, Map<TrialBids.Place, TextFormField>> bid : entries.entrySet()) {
            Map<TrialBids.Place, String> held = new LinkedHashMap<>();
            bid.getValue().forEach((place, entry) -> {
                entry.accept();
                held.put(place, written(bid.getKey(), place).orElseGet(entry::value));
            });
            Map<TrialBids.Place, FigureReading.Refused> unreadable = TrialScoring.unreadable(held);
            if (aloud == CriterionMeaning.Aloud.YES) {
                unreadable.forEach(
                        (place, why) -> Optional.ofNullable(bid.getValue().get(place))
                                .ifPresent(entry -> entry.refuse(messages.refusal(why))));
            }
            readable &= unreadable.isEmpty();
            figures.put(bid.getKey(), held);
        }
        if (!readable) {
            results.values().forEach(Div::removeAll);
            curve.setVisible(false);
            return;
        }
        switch (TrialScoring.score(reading.orElseThrow(), contract.orElseThrow(), figures)) {
            case TrialScoring.Result.Refused why -> {
                results.values().forEach(Div::removeAll);
                curve.setVisible(false);
                refused.add(new Paragraph(messages.say("tryout.refused")));
                why.why().forEach(one -> refused.add(messages.inEnglish(new Paragraph(one))));
            }
            case TrialScoring.Result.Scored scored -> {
                curve.show(
                        TrialCurve.of(reading.orElseThrow(), contract.orElseThrow(), figures, scored.lines()),
                        contract.orElseThrow());
                List<String> all = new ArrayList<>();
                scored.lines().forEach((size, line) -> {
                    all.add(messages.say("tryout.spoken." + size.word(), points(line)));
                    Optional.ofNullable(results.get(size)).ifPresent(place -> tell(place, line));
                });
                if (aloud == CriterionMeaning.Aloud.YES) {
                    LiveRegion.say(this, messages.list(all));
                }
            }
        }
    }

    /** Pieces that are there are filled anew rather than drawn anew. */
    private void tell(Div place, Line line) {
        if (place.getComponentCount() == 0) {
            Paragraph figure = new Paragraph();
            figure.addClassName("strong");
            Paragraph working = messages.inEnglish(new Paragraph());
            working.addClassName("criteria-working-text");
            place.add(figure, working);
        }
        ((Paragraph) place.getComponentAt(0)).setText(points(line));
        ((Paragraph) place.getComponentAt(1)).setText(line.working());
    }

    private String points(Line line) {
        return line.points()
                .map(points -> messages.say(
                        "tryout.points",
                        messages.fixed(points.value(), 2),
                        line.fraction()
                                .map(fraction -> messages.percent(fraction.value()))
                                .orElse("")))
                .orElseGet(() -> messages.say("tryout.result." + line.result().word()));
    }
}
