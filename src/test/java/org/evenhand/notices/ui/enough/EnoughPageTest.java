package org.evenhand.notices.ui.enough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.evenhand.DemoOnH2;
import org.evenhand.PlainReader;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Anybody tries what they could offer on the real rules, before they bid and without an account. */
@DemoOnH2
class EnoughPageTest {

    private static final TenderId EXAMPLE = new TenderId("homeshare-2027-example");
    private static final String ACT = "Show the points";

    @Autowired
    ApplicationContext context;

    private PlainReader open(String lot) {
        return PlainReader.opens(context, "", NoticesNavigation.enough(EXAMPLE, lot), Locale.UK);
    }

    private String firstLot() {
        return open("").page().select("a[href*=lot=]").attr("href").replaceAll(".*lot=", "");
    }

    @Test
    void figures_become_points_with_the_working_and_stand_in_no_address() {
        PlainReader page = open("");
        String hours = page.page().select("main input[name*=quantity]").attr("name");

        page.press(ACT, Map.of(hours, "1,800"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("#reached").text()).matches("Your figures give [0-9.]+ of [0-9.]+ points.");
        assertThat(page.page().select(".notices-points code").text()).contains("1800");
        assertThat(page.page().select("#" + hours.replace(".", "\\.")).attr("value"))
                .isEqualTo("1,800");
        assertThat(page.page().select("a").eachAttr("href")).noneMatch(address -> address.contains("1,800"));
    }

    @Test
    void points_are_shown_to_the_hundredth_and_worked_out_to_the_last_digit() {
        PlainReader page = open("");
        String hours = page.page().select("main input[name*=quantity]").attr("name");

        page.press(ACT, Map.of(hours, "2,000"));

        assertThat(page.text()).contains("Your figures give 11.11 of 20 points.", "11.11 of 20 points");
        assertThat(page.page().select(".notices-points code").text()).endsWith("= 11.11111111");
    }

    @Test
    void what_cannot_stand_is_said_at_its_field() {
        PlainReader page = open("");
        String hours = page.page().select("main input[name*=quantity]").attr("name");

        page.press(ACT, Map.of(hours, "650k"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select(".error-summary a").attr("href")).isEqualTo("#" + hours);
        assertThat(page.page().select(".entry-error").text()).contains("650,000, not 650k");
    }

    @Test
    void each_lot_has_its_own_rules_and_one_that_is_not_there_is_not_found() {
        assertThat(open(firstLot()).status()).isEqualTo(200);
        assertThat(open("made-up").status()).isEqualTo(404);
        assertThat(PlainReader.opens(context, "", "notice/nobody-knows-it/enough", Locale.UK)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void criteria_that_compare_bids_say_that_nobody_can_say() {
        assertThat(open("").text()).contains("What cannot be said before", "depend on the other bids");
    }

    @Test
    void a_hostile_answer_is_shown_as_it_was_typed() {
        PlainReader page = open("");
        page.page().select("main input[type=text]").eachAttr("name").stream()
                .filter(name -> name.contains("-fact-"))
                .findFirst()
                .ifPresent(name -> {
                    page.press(ACT, Map.of(name, "\"><script>x</script>"));
                    assertThat(page.page().select("main script")).isEmpty();
                });
        assertThat(PlainReader.opens(context, "", NoticesNavigation.enough(EXAMPLE, ""), Locale.of("cy"))
                        .heading())
                .isEqualTo("Faint sy’n ddigon?");
    }
}
