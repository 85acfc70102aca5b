package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.Hands;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.ui.publishing.DraftPages;
import org.junit.jupiter.api.Test;

/** The chapters of a draft, as a commissioner answers what they ask. */
class DraftChaptersTest extends DraftPages {

    @Test
    void an_answer_is_saved_as_it_is_left_and_what_is_missing_is_counted_anew() {
        open(Chapter.BASICS);
        assertThat(text()).contains("7 things are missing", "Not answered: Who it is for");

        Hands.write(entry("Who it is for"), "About 80 people.");
        Hands.choose(choice("The law under which it is bought"), "below-threshold");
        Hands.write(day("The day the procurement begins"), LocalDate.of(2027, 1, 11));

        assertThat(textOf(entry("Who it is for"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(now(TenderFields.COMMENCED)).isEqualTo("2027-01-11");
        assertThat(text()).contains("4 things are missing").doesNotContain("Not answered: Who it is for");
    }

    @Test
    void a_day_that_is_none_and_a_time_that_is_none_are_refused_and_said_at_their_fields() {
        open(Chapter.TIMELINE);

        Hands.write(day("Last day for bids"), "31", "2", "2027");
        assertThat(textOf(day("Last day for bids"))).contains("February 2027 has 28 days. Not saved.");
        Hands.write(day("Last day for bids"), "8", "1", "2126");
        assertThat(textOf(day("Last day for bids")))
                .contains("The year 2126 is far off")
                .doesNotContain("Saved");
        assertThat(now(TenderFields.DEADLINE)).isEmpty();
        Hands.write(entry("Time of the deadline"), "midday or so");
        assertThat(textOf(entry("Time of the deadline"))).contains("Write a time such as 12:00 or 2pm. Not saved.");
        assertThat(now(TenderFields.DEADLINE_TIME)).isEmpty();
    }

    @Test
    void the_timeline_counts_working_days_and_the_standstill() {
        say(TenderFields.REGIME, "procurement-act-2023");
        say(TenderFields.COMMENCED, "2027-01-11");
        say(TenderFields.LIGHT_TOUCH, "no");
        open(Chapter.TIMELINE);

        Hands.choose(choice("Can bids be sent electronically?"), "yes");
        Hands.choose(choice("Is every document there with the notice?"), "yes");
        Hands.choose(choice("Does anything allow the shortest time for bids?"), "none");
        Hands.write(day("The notice is published"), LocalDate.of(2027, 1, 11));
        Hands.write(day("Last day for bids"), LocalDate.of(2027, 1, 29));
        Hands.write(entry("Time of the deadline"), "noon");
        Hands.write(day("The award notice is published"), LocalDate.of(2027, 4, 6));

        assertThat(text())
                .contains("Last day for bids Day Friday 29 January 2027 Working days since the row above 14")
                .contains("bidders get 14 working days")
                .contains("Bids close on 29 January 2027, 12:00 GMT")
                .contains("The standstill ends (counted) Day Thursday 15 April 2027")
                .contains("no bank holiday in any part of the United Kingdom")
                .contains("Time for bids: 25 days or more (the day after is day 1).")
                .contains("Standstill, from the award notice: 8 working days or more (that day counts as day 1).")
                .contains("Notice of the contract’s details, from signing: within 30 days (that day counts as day 1).")
                .contains("the law asks for 25 days or more after the notice, so not before", "5 February 2027");
    }

    @Test
    void for_health_care_both_readings_of_the_standstill_are_told_and_the_later_counts() {
        say(TenderFields.REGIME, "provider-selection-regime");
        say(TenderFields.COMMENCED, "2027-01-11");
        open(Chapter.TIMELINE);
        assertThat(text()).contains("Not answered: Where is the authority that buys?");

        Hands.choose(choice("Where is the authority that buys?"), "england");
        Hands.write(day("The award notice is published"), LocalDate.of(2027, 3, 1));

        assertThat(text())
                .contains("The standstill ends (counted)", "12 March 2027")
                .contains("so that it would end on", "11 March 2027", "Sign nothing before the later day is over")
                .doesNotContain("Can bids be sent electronically?");
        Hands.choose(choice("Where is the authority that buys?"), "wales");
        assertThat(text()).contains("Our reading is not confirmed: check it.").doesNotContain("NHS England");
    }

    @Test
    void beyond_the_bank_holidays_that_are_known_the_standstill_is_not_guessed() {
        say(TenderFields.REGIME, "procurement-act-2023");
        say(TenderFields.COMMENCED, "2027-01-11");
        say(TenderFields.LIGHT_TOUCH, "yes");
        open(Chapter.TIMELINE);
        Hands.write(day("The award notice is published"), LocalDate.of(2028, 12, 27));

        assertThat(text())
                .contains("A voluntary standstill would end (counted) Day not known")
                .contains("Bank holidays are known from", "1 January 2024", "31 December 2028 only");
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side() {
        open(Chapter.BASICS);
        say(TenderFields.WHERE, "Northshire");

        Hands.write(entry("Where"), "The county");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("The county", "Northshire", "Ceri Vaughan");
        press("Keep mine");
        assertThat(now(TenderFields.WHERE)).isEqualTo("The county");
    }

    @Test
    void a_buyer_is_added_with_its_share_and_taken_out_and_put_back() {
        open(Chapter.BUYERS);
        press("Add a buyer");
        Hands.choose(LocatorJ._get(SelectFormField.class), "wendmoor-icb");
        List<TextFormField> shares = LocatorJ._find(TextFormField.class);
        Hands.write(shares.get(0), "60%");
        assertThat(text()).contains("add up to 60, not to 100");
        Hands.write(shares.get(1), "forty");
        assertThat(textOf(shares.get(1)))
                .contains("Write the number in figures")
                .doesNotContain("Saved");
        assertThat(text()).contains("add up to 60, not to 100");
        Hands.write(shares.get(1), "0");
        assertThat(textOf(shares.get(1))).contains("Write a number above 0").doesNotContain("Saved");
        Hands.write(shares.get(1), "40");
        assertThat(text()).contains("Nothing is missing");

        press("Take out");
        press("Take it out");
        assertThat(drafting.find(id).orElseThrow().buyers()).hasSize(1);
        press("Put it back");
        assertThat(drafting.find(id).orElseThrow().buyers()).hasSize(2);
        assertThat(text()).contains("Wendmoor");
    }

    @Test
    void nobody_who_buys_already_is_offered_and_what_was_refused_never_says_that_it_was_done() {
        open(Chapter.BUYERS);
        press("Add a buyer");
        SelectFormField<String> select = LocatorJ._get(SelectFormField.class);
        assertThat(textOf(select)).doesNotContain("Northshire Council").contains("Wendmoor");
        // A page that was opened before somebody else named the same one.
        TenderPart.Id mine = drafting.find(id)
                .orElseThrow()
                .all(TenderPart.Kind.BUYER)
                .getLast()
                .id();
        Hands.choose(select, "wendmoor-icb");
        press("Add a buyer");
        assertThat(LocatorJ._find(SelectFormField.class))
                .hasSize(2)
                .last()
                .satisfies(other -> assertThat(textOf(other)).doesNotContain("Wendmoor"));

        press("Take out");
        drafting.remove(id, mine);
        press("Take it out");
        assertThat(text()).contains("Somebody else changed this meanwhile").doesNotContain("is taken out");
    }

    @Test
    void the_same_targets_are_told_for_each_lot() {
        open("commissioner", DraftNavigation.chapter(DEMO, Chapter.LOTS), Locale.UK);

        // 200 for each £100,000: 800 over £400,000, and 500 over £250,000.
        assertThat(text())
                .contains("What the targets come to in each lot")
                .contains(
                        "Paid hours for people with a learning disability North of the county 800 South of the county 500");
    }

    @Test
    void social_value_is_on_by_default_and_said_to_be_off_where_nothing_of_it_is_scored() {
        open(Chapter.SOCIAL_VALUE);
        assertThat(text()).contains("Social value is not scored", "Not answered: Where social value is not scored");

        open("commissioner", DraftNavigation.chapter(DEMO, Chapter.SOCIAL_VALUE), Locale.UK);
        assertThat(text()).contains("Social value is scored", "Nothing is missing");
    }

    @Test
    void a_barrier_is_answered_with_day_and_name() {
        open(Chapter.BARRIERS);
        Hands.choose(choice("Insurance is needed before the award: does it arise here?"), "stays");
        assertThat(text()).contains("12 things are missing", "say what was done, or why it stays");

        open(Chapter.BARRIERS);
        assertThat(text()).containsPattern("Answered last by Ceri Vaughan, \\d");
    }

    @Test
    void a_question_that_nobody_answered_yet_is_listed_and_not_marked_as_wrong() {
        open(Chapter.CONFLICTS);

        assertThat(text()).containsOnlyOnce("Say who has an interest, or that everybody was asked and nobody has one");
    }

    @Test
    void each_chapter_leads_to_the_next_and_the_panel_to_what_people_think() {
        open(Chapter.BASICS);
        assertThat(text()).contains("Next: Criteria");
        open(Chapter.PANEL);
        assertThat(text()).contains("Next: What people think").doesNotContain("Next: Sign-off");
        open(Chapter.SIGN_OFF);
        assertThat(text()).contains("Next: Ready to publish?");
    }
}
