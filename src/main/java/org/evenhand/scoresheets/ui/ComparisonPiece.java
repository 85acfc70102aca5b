package org.evenhand.scoresheets.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarChart;
import org.evenhand.design.Messages;
import org.evenhand.design.PageContents;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoring.sheet.BidResult;

/** Two score sheets for the same bids: what moved, and why. */
public final class ComparisonPiece extends Div {

    private final transient Messages messages;
    private final String title;

    /** Two sheets on which some of the same bids stand, on a plain page. */
    public ComparisonPiece(SheetWords left, SheetWords right) {
        this.messages = left.messages();
        this.title = messages.say("compare.title", left.title(), right.title());
        addClassName("scoresheet-comparison");
        TwoSheets two = new TwoSheets(left.scored(), right.scored());
        Div top = new Div(
                new H1(heading(left, right)),
                new Paragraph(messages.say("compare.intro")),
                new OrderedList(sheet(left), sheet(right)));
        top.addClassName("reading");
        CompareTables tables = new CompareTables(two, left, right);
        Div seen = new Div(top, RanksChart.of(ranks(two), left, right));
        seen.addClassName("scoresheet-both-places");
        add(
                seen,
                tables.ranks(),
                bars(two, left, right),
                tables.sections(),
                new CompareReasons(two, left, right),
                tables.themes());
        tables.criteria().forEach(this::add);
        top.add(PageContents.withTables(messages, "", this).inLines());
    }

    private String ranks(TwoSheets two) {
        long moved = two.pairs().stream()
                .filter(pair -> !pair.left().rank().equals(pair.right().rank()))
                .count();
        return messages.say("compare.slope", moved, two.pairs().size());
    }

    /** What each form gave, on one scale of looks; the table of sections follows. */
    private Div bars(TwoSheets two, SheetWords left, SheetWords right) {
        Div both = new Div();
        both.addClassName("scoresheet-both-bars");
        List<String> told = RanksChart.told(left.title(), right.title());
        bars(two, left, told.get(0)).ifPresent(both::add);
        bars(two, right, told.get(1)).ifPresent(both::add);
        return both;
    }

    private Optional<BarChart> bars(TwoSheets two, SheetWords words, String title) {
        return new PointsBars(words, two.sections())
                .data(messages.say("compare.bars", messages.opening(title), words.outcome()))
                .map(BarChart::new);
    }

    private String heading(SheetWords left, SheetWords right) {
        List<BidResult> before = left.scored().first();
        List<BidResult> after = right.scored().first();
        if (before.size() != 1 || after.size() != 1) {
            return messages.say("compare.heading.none");
        }
        String first = left.provider(before.getFirst().bid());
        return before.getFirst().bid().equals(after.getFirst().bid())
                ? messages.say("compare.heading.same", first)
                : messages.say(
                        "compare.heading.other",
                        first,
                        right.provider(after.getFirst().bid()));
    }

    private ListItem sheet(SheetWords words) {
        return new ListItem(
                messages.inEnglish(new Anchor(words.at().asked(), words.title())),
                new Span(". "),
                new Anchor(words.at().scores(), words.outcome()),
                new Span("."));
    }

    /** The title of a page that shows nothing else. */
    public String title() {
        return title;
    }
}
