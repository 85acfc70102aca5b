package org.evenhand.planning.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.planning.cases.Comparison.Swing;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/** One scale for the bars of a comparison, from the least to the most that any figure makes of the saving. */
final class SwingScale {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final BigDecimal least;
    private final BigDecimal most;
    private final BigDecimal likely;

    SwingScale(Comparison comparison) {
        likely = comparison.discounted().amount();
        List<BigDecimal> ends = Stream.concat(
                        Stream.of(likely),
                        comparison.swings().stream()
                                .flatMap(swing -> Stream.of(
                                        swing.atLow().amount(), swing.atHigh().amount())))
                .sorted()
                .toList();
        least = ends.getFirst();
        most = ends.getLast();
    }

    Money least() {
        return new Money(least);
    }

    Money most() {
        return new Money(most);
    }

    /** Whether no figure moves the saving. */
    boolean isEmpty() {
        return Decimals.compare(least, most) == 0;
    }

    /** A bar over what the figure makes of the saving, with a line at the likely one. It has no text of its own. */
    Optional<Div> bar(Swing swing) {
        if (isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = swing.atLow().amount();
        BigDecimal high = swing.atHigh().amount();
        Div bar = piece("bar", low.min(high));
        bar.getStyle().set("width", percent(low.subtract(high).abs()));
        Div track = new Div(bar, piece("bar-likely", likely));
        track.addClassName("bar-track");
        return Optional.of(track);
    }

    private Div piece(String name, BigDecimal at) {
        Div piece = new Div();
        piece.addClassName(name);
        piece.getStyle().set("left", percent(at.subtract(least)));
        return piece;
    }

    private String percent(BigDecimal length) {
        BigDecimal part = length.multiply(WHOLE).divide(most.subtract(least), 2, RoundingMode.HALF_UP);
        return part.toPlainString() + "%";
    }
}
