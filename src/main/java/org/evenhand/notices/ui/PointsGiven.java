package org.evenhand.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.tender.Criterion;

/** Draws what the engine gives for one criterion: the points, the reason and the working. */
public final class PointsGiven {

    private static final int HUNDREDTHS = 2;

    private PointsGiven() {}

    /** The pieces; of a condition whether it is met. */
    public static List<Component> pieces(Messages messages, Criterion criterion, Line line) {
        List<Component> pieces = new ArrayList<>();
        Paragraph points = new Paragraph(line.points()
                .map(given -> messages.say(
                        "enough.points", messages.number(shown(given.value())), messages.number(criterion.most())))
                .orElseGet(() -> messages.say("enough.gate." + line.result().word())));
        points.addClassName("strong");
        pieces.add(points);
        line.because().ifPresent(because -> pieces.add(messages.inEnglish(new Paragraph(because))));
        if (!line.working().isBlank()) {
            pieces.add(new Paragraph(new Code(line.working())));
        }
        return pieces;
    }

    /** Points as a reader wants them; the working beside has every digit. */
    public static BigDecimal shown(BigDecimal points) {
        return points.setScale(HUNDREDTHS, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
