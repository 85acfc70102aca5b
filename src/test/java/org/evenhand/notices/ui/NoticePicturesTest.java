package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.PlainReader;
import org.evenhand.design.Messages;
import org.evenhand.design.TimeLine.Standing;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.notices.Milestone;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.ui.DraftNavigation;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures of a notice say what its words say: what 100 points are made of, when what is due, and how much is enough. */
class NoticePicturesTest extends PublishedPages {

    private static final Locale WELSH = Locale.of("cy");

    @Autowired
    ReadingNotices reading;

    private TenderId id = new TenderId("");

    @BeforeEach
    void aPublishedTender() {
        id = WholeDraft.of(context, "Company at home");
        open("commissioner", DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
    }

    private PlainReader read(String query, Locale language) {
        return PlainReader.opens(context, "", NoticesNavigation.notice(id) + query, language);
    }

    private TenderNotice notice() {
        return reading.latest(id).orElseThrow();
    }

    @Test
    void the_points_are_one_bar_with_a_part_for_each_criterion_and_a_table_of_the_same_figures() {
        Element judged = read("", Locale.UK).page().expectFirst("section:has(#judged)");

        assertThat(judged.expectFirst("figcaption").text()).isEqualTo("What the 100 points are made of");
        assertThat(judged.select(".bar-keys").text()).contains("Quality: 30", "Social value: 40");
        List<String> widths = judged.select(".bar-line g rect").eachAttr("width");
        assertThat(widths).hasSize(4);
        assertThat(widths.stream()
                        .mapToInt(width -> Integer.parseInt(width.replace("%", "")))
                        .sum())
                .isEqualTo(100);
        assertThat(judged.select("table tr").eachText())
                .contains("Social value 40", "SV1 Paid hours 20", "R1 Visits 20", "All 100");
        for (Element link : judged.select("table a")) {
            assertThat(judged.ownerDocument().select(link.attr("href")))
                    .as(link.text())
                    .hasSize(1);
        }
        assertThat(judged.expectFirst("[role=img]").attr("aria-label")).contains("One bar of 100 points");
    }

    @Test
    void a_ruler_says_where_half_and_all_of_the_points_are_reached() {
        PlainReader notice = read("", Locale.UK);
        Element ruler = notice.page().expectFirst("#criterion-SV1 figure");

        assertThat(ruler.expectFirst("figcaption").text()).isEqualTo("1,300 paid hours are enough for all 20 points");
        assertThat(ruler.text()).contains("to 650 paid hours: up to 10 points", "enough: 1,300 paid hours");
        assertThat(ruler.expectFirst("[role=img]").attr("aria-label"))
                .contains("650 paid hours earn 10 points, 1,300 paid hours earn 20");
        assertThat(notice.page().select("#criterion-Q1 figure, #criterion-R1 figure"))
                .isEmpty();
    }

    @Test
    void in_welsh_the_pictures_speak_welsh_at_an_address_of_its_own() {
        PlainReader notice = read("?lang=cy", Locale.UK);

        assertThat(notice.text())
                .contains("O beth y mae’r 100 pwynt wedi’u gwneud", "yn ddigon i gael pob un o’r 20 pwynt")
                .contains("wedi bod", "nesaf", "diwrnod gwaith yn hwyrach");
        assertThat(notice.header("Set-Cookie")).isNull();
        assertThat(read("?lang=en", WELSH).text()).contains("What the 100 points are made of");
    }

    @Test
    void the_line_says_what_is_past_and_what_is_next() {
        Elements stops = read("", Locale.UK).page().select(".time-line li");

        assertThat(stops.getFirst().text()).startsWith("Published past ");
        assertThat(stops.eachText())
                .filteredOn(stop -> stop.contains(" next "))
                .singleElement()
                .asString()
                .contains("Last day for questions next ");
        assertThat(stops.eachText())
                .filteredOn(stop -> stop.contains("Bids close"))
                .singleElement()
                .asString()
                .contains("working days later", "12:00");
    }

    @Test
    void bids_close_at_their_moment_and_other_days_when_they_are_over() {
        Instant deadline = notice().published().deadline();

        assertThat(standings(deadline)).containsEntry(Milestone.DEADLINE, Standing.TODAY);
        assertThat(standings(deadline.plusSeconds(1)))
                .containsEntry(Milestone.DEADLINE, Standing.PAST)
                .containsEntry(Milestone.QUESTIONS, Standing.PAST)
                .containsEntry(Milestone.EVALUATED, Standing.NEXT)
                .containsEntry(Milestone.STARTS, Standing.LATER);
        Instant evaluated = deadline.plus(Duration.between(
                Days.of(deadline).atStartOfDay(), WholeDraft.workingDay(90).atStartOfDay()));
        assertThat(standings(evaluated)).containsEntry(Milestone.EVALUATED, Standing.TODAY);
        assertThat(standings(evaluated.plus(Duration.ofDays(1)))).containsEntry(Milestone.EVALUATED, Standing.PAST);
    }

    private Map<Milestone, Standing> standings(Instant now) {
        return NoticeDays.standings(Messages.in(Locale.UK), notice(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void a_text_that_was_drawn_before_a_day_went_by_is_drawn_anew() {
        NoticeTexts texts = new NoticeTexts();
        Messages messages = Messages.in(Locale.UK);
        Instant deadline = notice().published().deadline();
        String before = text(texts, messages, deadline);

        assertThat(before).contains(">today<");
        assertThat(text(texts, messages, deadline.plusSeconds(1))).doesNotContain(">today<");
        assertThat(text(texts, messages, deadline)).isEqualTo(before);
    }

    private String text(NoticeTexts texts, Messages messages, Instant now) {
        return texts.of(notice(), messages, Clock.fixed(now, ZoneOffset.UTC))
                .getElement()
                .getProperty("innerHTML");
    }

    @Test
    void a_version_that_counts_no_more_and_paper_say_nothing_of_today() throws Exception {
        PlainReader old = PlainReader.opens(
                context, "", NoticesNavigation.version(new TenderId("homeshare-2027-example"), 1), Locale.UK);
        assertThat(old.page().select(".time-line li")).isNotEmpty();
        assertThat(old.page().select(".time-standing")).isEmpty();

        byte[] paper = new NoticePrint(
                        Messages.in(Locale.UK),
                        notice(),
                        context.getBean(Clock.class).instant())
                .toRead();
        assertThat(AccessiblePdf.problems(paper)).isEmpty();
        assertThat(AccessiblePdf.text(paper))
                .contains("650 paid hours earn 10 points", "SV1 Paid hours", "working days later")
                .doesNotContain("Last day for questions next");
    }
}
