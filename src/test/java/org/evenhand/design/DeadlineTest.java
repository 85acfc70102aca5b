package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest extends InAPage {

    private static final Instant DEADLINE = Instant.parse("2026-10-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT72H | in 3 days | ymhen 3 diwrnod",
                "PT71H59M59S | in 2 days | ymhen 2 ddiwrnod",
                "PT48H | in 2 days | ymhen 2 ddiwrnod",
                "PT47H59M59S | in 47 hours, counted at 12:00 | ymhen 47 awr, o gyfrif am 12:00",
                "PT2H | in 2 hours, counted at 10:00 | ymhen 2 awr, o gyfrif am 10:00",
                "PT1H59M59S | in 119 minutes, counted at 10:00 | ymhen 119 munud, o gyfrif am 10:00",
                "PT2M | in 2 minutes, counted at 11:58 | ymhen 2 funud, o gyfrif am 11:58",
                "PT1M | in 1 minute, counted at 11:59 | ymhen 1 munud, o gyfrif am 11:59",
                "PT59S | in less than a minute, counted at 11:59 | ymhen llai na munud, o gyfrif am 11:59",
                "PT0S | in less than a minute, counted at 12:00 | ymhen llai na munud, o gyfrif am 12:00",
                "-PT1S | less than a minute ago, counted at 12:00 | llai na munud yn ôl, o gyfrif am 12:00",
                "-PT2H | 2 hours ago, counted at 14:00 | 2 awr yn ôl, o gyfrif am 14:00",
                "-PT504H | 21 days ago | 21 diwrnod yn ôl"
            })
    void what_is_left_is_never_rounded_up_and_says_when_it_was_counted(Duration left, String english, String welsh) {
        assertThat(said(left)).isEqualTo("30 October 2026, 12:00 GMT , " + english);

        open(WELSH, request -> {});
        assertThat(said(left)).isEqualTo("30 Hydref 2026, 12:00 GMT , " + welsh);
    }

    @Test
    void the_moment_itself_is_in_time_and_the_next_is_not() {
        assertThat(deadline(Duration.ZERO).passed()).isFalse();
        assertThat(deadline(Duration.ofMillis(-1)).passed()).isTrue();
    }

    @Test
    void summer_time_is_named() {
        Instant summer = Instant.parse("2026-07-01T11:00:00Z");

        assertThat(text(new Deadline(summer, Clock.fixed(summer, ZoneOffset.UTC))))
                .startsWith("1 July 2026, 12:00 BST");
    }

    @Test
    void machines_can_read_the_moment() {
        Element time = all(deadline(Duration.ofDays(3)), "time").findFirst().orElseThrow();

        assertThat(time.getAttribute("datetime")).isEqualTo("2026-10-30T12:00:00Z");
    }

    private static String said(Duration left) {
        return text(deadline(left));
    }

    private static Deadline deadline(Duration left) {
        return new Deadline(DEADLINE, Clock.fixed(DEADLINE.minus(left), ZoneOffset.UTC));
    }
}
