package org.evenhand.notices.ui.enough;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.design.PlainField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.notices.enough.CriterionOffer.Result;
import org.evenhand.notices.enough.OfferField;
import org.evenhand.notices.enough.SmallestOffer;
import org.evenhand.notices.ui.PointsGiven;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.figures.Decimals;
import org.evenhand.shared.words.LocalisedMessages;

/** One criterion of the page: how it is judged, what one could offer, and what that comes to. */
final class EnoughCriterion {

    private final Messages messages;
    private final PublishedContent content;
    private final Lot lot;
    private final CriterionOffer offer;
    private final Criterion criterion;

    EnoughCriterion(Messages messages, PublishedContent content, Lot lot, CriterionOffer offer) {
        this.messages = messages;
        this.content = content;
        this.lot = lot;
        this.offer = offer;
        this.criterion = offer.criterion();
    }

    /**
     * The piece.
     *
     * @param written by the names of fields
     * @param problems what is wrong with it, by the names of fields
     * @param smallest from where on it gives half and all of its points, where that is one figure
     */
    Article draw(
            Result result,
            Map<String, String> written,
            Map<String, String> problems,
            Optional<SmallestOffer> smallest) {
        Article piece = new Article();
        piece.addClassNames("criterion", "reading");
        piece.setId(idOf(criterion));
        H2 heading = new H2(messages.inEnglish(new Span(name(criterion))));
        heading.addClassName("notices-criterion");
        Paragraph weight = new Paragraph(
                criterion.isGate()
                        ? messages.say("criterion.gate")
                        : messages.say("criterion.weight", messages.number(criterion.most())));
        weight.addClassName("criterion-weight");
        piece.add(heading, weight);
        if (!(criterion.scheme() instanceof Scheme.OwnRule)) {
            piece.add(new Paragraph(
                    String.join(" ", new SchemeWords(messages, lot.tender().contract()).sentences(criterion))));
        }
        Div fields = new Div();
        fields.addClassName("notices-search-fields");
        for (OfferField field : offer.fields()) {
            PlainField one = field(field, written.getOrDefault(field.name(), ""));
            Optional.ofNullable(problems.get(field.name())).ifPresent(one::refuse);
            fields.add(one);
        }
        if (fields.getComponentCount() > 0) {
            piece.add(fields);
        }
        Paragraph least = new Paragraph(smallest.map(this::enough).orElse(""));
        least.setId("enough-" + criterion.id());
        if (smallest.isPresent() || offer.fields().size() > 1) {
            piece.add(least);
        }
        piece.add(said(result));
        return piece;
    }

    /** The id of its place on the page. */
    static String idOf(Criterion criterion) {
        return "criterion-" + criterion.id();
    }

    /** What it is called on the page. */
    static String name(Criterion criterion) {
        return criterion.id() + " " + criterion.title();
    }

    private PlainField field(OfferField field, String written) {
        Map<String, String> choices = choices(field);
        if (!choices.isEmpty()) {
            return PlainField.choice(messages, field.name(), label(field), choices, written);
        }
        PlainField line = PlainField.line(messages, field.name(), label(field), written);
        return field.kind() == OfferField.Kind.FACT ? line : line.figure();
    }

    /** The answers that a condition knows; none where it asks for a number, or something else is asked for. */
    private Map<String, String> choices(OfferField field) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (!(criterion.scheme() instanceof Scheme.Gate gate)
                || !gate.fact().value().equals(field.of())) {
            return choices;
        }
        switch (gate.demand()) {
            case Scheme.Demand.Is(FactValue.Truth truth) -> {
                choices.put("true", messages.say("answer.yes"));
                choices.put("false", messages.say("answer.no"));
            }
            case Scheme.Demand.OneOf(var values) -> {
                values.forEach(value -> choices.put(value.toString(), LocalisedMessages.plain(value.toString())));
                choices.put("none-of-these", messages.say("enough.none-of-these"));
            }
            default -> {}
        }
        return choices;
    }

    private String enough(SmallestOffer least) {
        return messages.say(
                least.grows().kind() == OfferField.Kind.IMPROVED ? "enough.smallest.people" : "enough.smallest",
                messages.number(least.half()),
                messages.number(half(least.most())),
                messages.number(least.all()),
                messages.number(points(least.most())));
    }

    private BigDecimal half(BigDecimal share) {
        return points(share.divide(BigDecimal.valueOf(2), Decimals.WORKING));
    }

    private BigDecimal points(BigDecimal share) {
        return PointsGiven.shown(criterion.most().multiply(share));
    }

    private String label(OfferField field) {
        String of = LocalisedMessages.plain(field.of());
        return switch (field.kind()) {
            case QUANTITY -> {
                String unit = content.unit(criterion.id());
                boolean alone = criterion.scheme() instanceof Scheme.Commitment;
                yield messages.say("enough.how-much", alone && !unit.isBlank() ? unit : of);
            }
            case PEOPLE -> messages.say("enough.people-asked", of);
            case IMPROVED -> messages.say("enough.people-better", of);
            case FACT -> messages.say("enough.your-answer", of);
            case MARK -> mark();
            case PRICE -> messages.say("enough.your-price");
            case DEPLOYED -> messages.say("enough.your-staff");
        };
    }

    private String mark() {
        return criterion.scheme() instanceof Scheme.Judged judged
                ? messages.say(
                        "enough.mark-given",
                        messages.number(judged.min().value()),
                        messages.number(judged.max().value()))
                : "";
    }

    private Div said(Result result) {
        Div said = new Div();
        said.addClassName("notices-points");
        said.setId("points-" + criterion.id());
        switch (result) {
            case Result.Incomplete incomplete -> {}
            case Result.Refused refused -> {}
            case Result.DependsOnOthers others -> said.add(new Paragraph(messages.say("enough.depends")));
            case Result.Impossible(var why) -> why.forEach(text -> said.add(messages.inEnglish(new Paragraph(text))));
            case Result.Scored(Line line) -> said.add(PointsGiven.pieces(messages, criterion, line));
        }
        return said;
    }
}
