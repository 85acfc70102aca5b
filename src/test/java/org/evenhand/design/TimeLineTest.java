package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.TimeLine.Standing;
import org.evenhand.design.TimeLine.Stop;
import org.junit.jupiter.api.Test;

/** A line of days says all that it shows. */
class TimeLineTest extends InAPage {

    private static Stop stop(Standing standing, Optional<Integer> after) {
        return new Stop("Bids close", "Monday 1 March 2027", standing, after);
    }

    private static TimeLine line(Messages messages, Stop... stops) {
        TimeLine line = new TimeLine(messages);
        line.show(List.of(stops));
        return line;
    }

    private static String said(TimeLine line) {
        return text(line).replaceAll("\\s+", " ");
    }

    @Test
    void what_is_past_what_is_next_and_what_cannot_be_is_said_in_words() {
        Messages english = Messages.here();

        assertThat(said(line(english, stop(Standing.PAST, Optional.empty())))).contains("Bids close past Monday");
        assertThat(said(line(english, stop(Standing.TODAY, Optional.empty())))).contains("Bids close today Monday");
        assertThat(said(line(english, stop(Standing.NEXT, Optional.empty())))).contains("Bids close next Monday");
        assertThat(said(line(english, stop(Standing.LATER, Optional.empty()))))
                .isEqualTo("Bids close Monday 1 March 2027");
        assertThat(said(line(english, stop(Standing.TOO_EARLY, Optional.empty()))))
                .contains("before the day above");
        assertThat(said(line(english, new Stop("Bids close", "", Standing.OPEN, Optional.empty()))))
                .isEqualTo("Bids close no day yet");
    }

    @Test
    void the_working_days_between_two_days_are_said_in_both_languages() {
        Messages welsh = Messages.in(WELSH);

        assertThat(said(line(Messages.here(), stop(Standing.LATER, Optional.of(1)))))
                .startsWith("1 working day later");
        assertThat(said(line(Messages.here(), stop(Standing.LATER, Optional.of(12)))))
                .startsWith("12 working days later");
        assertThat(said(line(Messages.here(), stop(Standing.LATER, Optional.of(0)))))
                .startsWith("no working day later");
        assertThat(said(line(welsh, stop(Standing.LATER, Optional.of(2))))).startsWith("2 ddiwrnod gwaith");
        assertThat(said(line(welsh, stop(Standing.LATER, Optional.of(12))))).startsWith("12 diwrnod gwaith");
    }

    @Test
    void more_working_days_make_a_longer_line() {
        TimeLine line = line(
                Messages.here(),
                stop(Standing.LATER, Optional.of(5)),
                stop(Standing.LATER, Optional.of(6)),
                stop(Standing.LATER, Optional.of(21)),
                stop(Standing.LATER, Optional.of(61)));

        assertThat(line.getChildren()
                        .map(item -> ((ListItem) item)
                                .getClassNames().stream()
                                        .filter(name -> name.startsWith("time-after-"))
                                        .findFirst()
                                        .orElse("")))
                .containsExactly("time-after-days", "time-after-weeks", "time-after-months", "time-after-long");
    }

    @Test
    void a_line_that_says_the_same_is_not_drawn_anew() {
        TimeLine line = line(Messages.here(), stop(Standing.NEXT, Optional.empty()));
        var drawn = line.getChildren().toList();

        line.show(List.of(stop(Standing.NEXT, Optional.empty())));
        assertThat(line.getChildren()).isEqualTo(drawn);
        line.show(List.of(stop(Standing.PAST, Optional.empty())));
        assertThat(text(line)).contains("past").doesNotContain("next");
    }
}
