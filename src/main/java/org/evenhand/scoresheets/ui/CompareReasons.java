package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;

/** Says in sentences which criteria moved each bid, and what supplied most under a priced form. */
final class CompareReasons extends Section {

    private final transient TwoSheets two;
    private final transient SheetWords left;
    private final transient SheetWords right;
    private final transient Messages messages;

    CompareReasons(TwoSheets two, SheetWords left, SheetWords right) {
        this.two = two;
        this.left = left;
        this.right = right;
        this.messages = left.messages();
        addClassName("reading");
        add(new H2(messages.say("compare.why")));
        UnorderedList list = new UnorderedList();
        two.pairs().forEach(pair -> list.add(moved(pair)));
        add(list);
        List<String> supplied = new ArrayList<>();
        supplied(left, supplied);
        supplied(right, supplied);
        if (!supplied.isEmpty()) {
            UnorderedList measures = new UnorderedList();
            supplied.forEach(said -> measures.add(new ListItem(said)));
            add(
                    new H2(messages.say("compare.supplied.heading")),
                    new Paragraph(messages.say("compare.supplied.intro")),
                    measures);
        }
    }

    private ListItem moved(TwoSheets.Pair pair) {
        String provider = right.provider(pair.bid());
        String before = left.rank(pair.left());
        String after = right.rank(pair.right());
        String start = before.equals(after)
                ? messages.say("compare.stays", provider, before)
                : messages.say("compare.moved", provider, before, after);
        List<Moved> moves = moves(pair);
        List<String> loses = moves.stream()
                .filter(move -> move.difference().signum() < 0)
                .sorted(Comparator.comparing(Moved::difference))
                .map(this::said)
                .toList();
        List<String> gains = moves.stream()
                .filter(move -> move.difference().signum() > 0)
                .sorted(Comparator.comparing(Moved::difference).reversed())
                .map(this::said)
                .toList();
        ListItem item = new ListItem(strong(start));
        if (!gains.isEmpty()) {
            item.add(new Div(messages.say("compare.gains", messages.list(gains))));
        }
        if (!loses.isEmpty()) {
            item.add(new Div(messages.say("compare.loses", messages.list(loses))));
        }
        return item;
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private String said(Moved moved) {
        return messages.say(
                "compare.by",
                moved.name(),
                messages.fixed(moved.difference().abs(), Math.max(left.places(), right.places())));
    }

    /** A criterion with what it gave more or less on the second sheet; a missing one gave nothing. */
    private record Moved(String name, BigDecimal difference) {}

    private List<Moved> moves(TwoSheets.Pair pair) {
        List<Moved> moves = new ArrayList<>();
        for (Criterion criterion : two.left().tender().criteria()) {
            BigDecimal before = points(two.left(), criterion, pair);
            BigDecimal after = two.inBoth(criterion) ? points(two.right(), criterion, pair) : BigDecimal.ZERO;
            moves.add(new Moved(name(criterion), after.subtract(before)));
        }
        for (Criterion criterion : two.right().tender().criteria()) {
            if (!two.inBoth(criterion)) {
                moves.add(new Moved(name(criterion), points(two.right(), criterion, pair)));
            }
        }
        return moves;
    }

    private static String name(Criterion criterion) {
        return criterion.id() + " " + criterion.title();
    }

    private BigDecimal points(ScoredTender scored, Criterion criterion, TwoSheets.Pair pair) {
        return two.line(scored, criterion, pair.bid())
                .flatMap(Line::points)
                .map(points -> points.value())
                .orElse(BigDecimal.ZERO);
    }

    private void supplied(SheetWords words, List<String> said) {
        for (Criterion criterion : words.scored().tender().criteria()) {
            if (criterion.scheme() instanceof Scheme.Monetised) {
                TwoSheets.suppliedMost(words.scored(), criterion, two.pairs())
                        .forEach(supplied -> said.add(sentence(words, criterion, supplied)));
            }
        }
    }

    private String sentence(SheetWords words, Criterion criterion, TwoSheets.Supplied supplied) {
        String provider = words.provider(supplied.bid());
        return supplied.measure()
                .map(measure -> messages.say(
                        "compare.supplied",
                        provider,
                        Messages.plain(measure.value()),
                        messages.fixed(supplied.share().movePointRight(2), 0),
                        words.money(supplied.all()),
                        criterion.id().value()))
                .orElseGet(() -> messages.say(
                        "compare.supplied.nothing", provider, criterion.id().value()));
    }
}
