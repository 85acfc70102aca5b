package org.evenhand.tenders.ui.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.evenhand.PlainReader;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.ui.NoticesNavigation;
import org.evenhand.shared.Days;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.PublishedPages;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.ui.DraftNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever publishes on another day than the draft says is asked, and the notice says what happened. */
class DaysOnPublishPageTest extends PublishedPages {

    @Autowired
    ReadingNotices reading;

    private void open(String path, Locale language) {
        open("commissioner", path, language);
    }

    @Test
    void the_dates_are_set_to_today_and_what_was_signed_off_is_published() {
        LocalDate today = LocalDate.now(Days.HERE);
        TenderId id = WholeDraft.of(context, "Company at home");
        WholeDraft.answer(context, id, "timeline/published", today.plusDays(1).toString());
        WholeDraft.answer(context, id, "commenced", today.plusDays(1).toString());
        open(DraftNavigation.publish(id), Locale.UK);
        assertThat(text())
                .contains("and the draft says other days. Set the dates to today?")
                .doesNotContain("Publish this tender");

        press("Set the dates to today");
        assertThat(text()).doesNotContain("says other days");
        press("Publish this tender");

        assertThat(reading.latest(id).orElseThrow().firstDay()).contains(today);
        assertThat(PlainReader.opens(context, "", NoticesNavigation.notice(id), Locale.UK)
                        .text())
                .contains("Working days that bidders have left after a change");
    }

    @Test
    void the_question_is_asked_in_welsh_too_and_an_earlier_deadline_is_told() {
        TenderId id = WholeDraft.of(context, "Company at home");
        open(DraftNavigation.publish(id), Locale.UK);
        press("Publish this tender");
        WholeDraft.answer(
                context,
                id,
                "timeline/deadline",
                WholeDraft.deadline().minusDays(14).toString());
        open(DraftNavigation.publish(id), Locale.UK);
        assertThat(text()).contains("This takes time away");

        WholeDraft.answer(context, id, "commenced", LocalDate.now(Days.HERE).toString());
        open(DraftNavigation.publish(id), Locale.of("cy", "GB"));
        assertThat(text()).contains("Eu gosod i’r hyn a ddigwyddodd?");
        press("Gosod y dyddiadau i’r hyn a ddigwyddodd");
        assertThat(text()).doesNotContain("Eu gosod i’r hyn a ddigwyddodd?");
    }
}
