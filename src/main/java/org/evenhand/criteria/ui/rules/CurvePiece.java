package org.evenhand.criteria.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.criteria.builder.CurveRange;
import org.evenhand.criteria.builder.TrialBids;
import org.evenhand.criteria.builder.TrialCurve;
import org.evenhand.design.BarData;
import org.evenhand.design.CurveChart;
import org.evenhand.design.CurveData;
import org.evenhand.design.Messages;
import org.evenhand.design.ScoreTable;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.shared.Constants;

/** The curve of a criterion from what is offered to its points, with the three invented bids on it. */
final class CurvePiece extends Div {

    private final transient Messages messages;
    private final Div table = new Div();
    private final CurveChart chart;
    private final transient List<List<Span>> cells = new ArrayList<>();
    private String headed = "";

    CurvePiece(Messages messages) {
        this.messages = messages;
        table.addClassName("narrow-table");
        // Folded: the figures of the three bids stand right below the curve.
        chart = new CurveChart(new NativeDetails(messages.say("curve.table"), table));
        add(chart);
        setVisible(false);
    }

    /** Shows a curve; none where the points do not grow with one figure. */
    void show(Optional<TrialCurve> curve, ContractSize contract) {
        setVisible(curve.isPresent());
        curve.ifPresent(one -> {
            Said said = new Said(one, contract);
            chart.show(drawn(said));
            tell(said);
        });
    }

    /** A curve with the words for its figures. */
    private record Said(TrialCurve curve, ContractSize contract) {

        CurveRange range() {
            return curve.axis();
        }

        BigDecimal highest() {
            return curve.line().stream().map(TrialCurve.At::points).reduce(curve.most(), BigDecimal::max);
        }

        String word() {
            return Constants.word(range().unit());
        }
    }

    private CurveData drawn(Said said) {
        CurveRange range = said.range();
        BigDecimal least = range.least();
        BigDecimal most = said.curve().bids().values().stream()
                .map(TrialCurve.At::offered)
                .reduce(range.most(), BigDecimal::max);
        BigDecimal lowest = said.curve().bids().values().stream()
                .map(TrialCurve.At::offered)
                .reduce(least, BigDecimal::min);
        List<CurveData.Dot> dots = new ArrayList<>();
        for (TrialBids.Size size : TrialBids.Size.values()) {
            Optional.ofNullable(said.curve().bids().get(size))
                    .ifPresent(at -> dots.add(new CurveData.Dot(sign(size), bid(size), at(at))));
        }
        return new CurveData(
                title(said),
                messages.say("curve.told"),
                new CurveData.Axis(
                        messages.say("curve.up", messages.number(said.highest())),
                        new BarData.Scale(BigDecimal.ZERO, said.highest(), "", "")),
                new CurveData.Axis(
                        across(said), new BarData.Scale(lowest, most, offered(said, lowest), offered(said, most))),
                said.curve().line().stream().map(CurvePiece::at).toList(),
                dots,
                marks(said));
    }

    private List<BarData.Mark> marks(Said said) {
        return said.range().target().stream()
                .map(target -> new BarData.Mark(
                        BarData.Mark.Line.DASHED,
                        target,
                        messages.say("curve.target." + said.word(), offered(said, target))))
                .toList();
    }

    private static CurveData.At at(TrialCurve.At at) {
        return new CurveData.At(at.offered(), at.points());
    }

    private String title(Said said) {
        return said.curve()
                .best()
                .map(best -> messages.say(
                        "curve.title." + said.word(),
                        messages.fixed(best.points(), 2),
                        offered(said, best.offered()),
                        Messages.plain(said.range().of())))
                .orElseGet(() -> messages.say("curve.title.nothing"));
    }

    private String across(Said said) {
        return messages.say(
                "curve.across." + said.word(), Messages.plain(said.range().of()));
    }

    private String offered(Said said, BigDecimal figure) {
        return said.range().unit() == CurveRange.Unit.POUNDS
                ? messages.money(
                        figure.setScale(0, RoundingMode.HALF_UP),
                        said.contract().currency())
                : messages.number(figure.setScale(2, RoundingMode.HALF_UP));
    }

    private String bid(TrialBids.Size size) {
        return messages.say("tryout.size." + size.word(), messages.number(size.staff()));
    }

    private static String sign(TrialBids.Size size) {
        return String.valueOf(size.ordinal() + 1);
    }

    /** Cells that are there are filled anew rather than drawn anew. */
    private void tell(Said said) {
        List<List<String>> rows = Stream.concat(
                        said.curve().rows().stream().map(at -> List.of(offered(said, at.offered()), points(at))),
                        Stream.of(TrialBids.Size.values()).flatMap(size -> standing(said, size).stream()))
                .toList();
        String heading = across(said);
        if (cells.size() != rows.size() || !heading.equals(headed)) {
            draw(heading, rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 2; j++) {
                Span cell = cells.get(i).get(j);
                if (!cell.getText().equals(rows.get(i).get(j))) {
                    cell.setText(rows.get(i).get(j));
                }
            }
        }
    }

    private Optional<List<String>> standing(Said said, TrialBids.Size size) {
        return Optional.ofNullable(said.curve().bids().get(size))
                .map(at -> List.of(
                        messages.say("curve.bid", sign(size), bid(size), offered(said, at.offered())), points(at)));
    }

    private void draw(String heading, int rows) {
        headed = heading;
        cells.clear();
        ScoreTable drawn = new ScoreTable(
                messages.say("curve.table"),
                List.of(
                        new ScoreTable.Column(heading, ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("curve.points"), ScoreTable.Kind.FIGURE)));
        for (int i = 0; i < rows; i++) {
            List<Span> row = List.of(new Span(), new Span());
            cells.add(row);
            drawn.row(row.get(0), row.get(1));
        }
        table.removeAll();
        table.add(drawn);
    }

    private String points(TrialCurve.At at) {
        return messages.fixed(at.points(), 2);
    }
}
