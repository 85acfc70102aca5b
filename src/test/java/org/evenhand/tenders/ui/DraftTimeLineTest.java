package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.Locale;
import org.evenhand.design.Hands;
import org.evenhand.design.TimeLine;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.ui.publishing.DraftPages;
import org.junit.jupiter.api.Test;

/** The days of a draft stand on a line, which moves with each day that is written. */
class DraftTimeLineTest extends DraftPages {

    private static String line() {
        return textOf(LocatorJ._get(TimeLine.class)).replaceAll("\\s+", " ");
    }

    @Test
    void days_that_are_not_set_are_said_to_be_open() {
        open(Chapter.TIMELINE);

        assertThat(line()).contains("Last day for bids no day yet", "The contract starts no day yet");
    }

    @Test
    void the_line_moves_while_a_day_is_written_and_nothing_is_kept_until_it_is_left() {
        open(Chapter.TIMELINE);
        Hands.write(day("The notice is published"), LocalDate.of(2027, 1, 11));
        Hands.write(day("Last day for questions"), LocalDate.of(2027, 1, 18));

        Hands.type(day("Last day for bids"), "29 1 2027");

        assertThat(line()).contains("9 working days later Last day for bids Friday 29 January 2027");
        assertThat(now(TenderFields.DEADLINE)).isEmpty();

        Hands.type(day("Last day for bids"), "29 1 20");
        assertThat(line()).contains("Friday 29 January 2027");
        Hands.type(day("Last day for bids"), "2 1 2027");
        assertThat(line()).contains("Last day for bids before the day above Saturday 2 January 2027");
    }

    @Test
    void once_a_day_is_kept_the_line_shows_what_is_kept_and_the_moment_with_its_time() {
        open(Chapter.TIMELINE);
        Hands.type(day("The contract starts"), "1 6 2027");
        Hands.write(entry("Time of the deadline"), "noon");
        Hands.write(day("Last day for bids"), LocalDate.of(2027, 1, 29));

        assertThat(line()).contains("Friday 29 January 2027, 12:00 GMT", "The contract starts no day yet");
    }

    @Test
    void the_end_of_the_standstill_moves_with_the_day_of_the_award_notice() {
        say(TenderFields.REGIME, "procurement-act-2023");
        say(TenderFields.COMMENCED, "2027-01-11");
        say(TenderFields.LIGHT_TOUCH, "no");
        open(Chapter.TIMELINE);

        Hands.type(day("The award notice is published"), "6 4 2027");
        assertThat(line()).contains("The standstill ends (counted) Thursday 15 April 2027");
        Hands.type(day("The contract starts"), "14 4 2027");
        assertThat(line()).contains("The contract starts before the day above Wednesday 14 April 2027");
    }

    @Test
    void who_only_reads_sees_the_line_and_in_welsh_too() {
        open("auditor", DraftNavigation.chapter(DEMO, Chapter.TIMELINE), Locale.of("cy"));

        assertThat(line()).contains("diwrnod gwaith yn hwyrach");
        assertThat(text()).doesNotContain("yn symud wrth i chi ysgrifennu");
    }
}
