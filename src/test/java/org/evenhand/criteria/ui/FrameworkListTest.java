package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.util.List;
import java.util.Locale;
import org.evenhand.criteria.PartId;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.TextFormField;
import org.junit.jupiter.api.Test;

/** The list of frameworks and a new one, and what holds for each of their pages. */
class FrameworkListTest extends FrameworkPages {

    @Test
    void the_list_leads_to_each_framework_and_to_a_new_one() {
        open("frameworks");

        assertThat(heading()).isEqualTo("Frameworks");
        assertThat(text())
                .contains("Meals at home", "Shared Lives from 2027", "Start a framework", "Northshire Council");
    }

    @Test
    void a_framework_needs_a_title_and_can_begin_with_measures_of_a_pack() {
        open("frameworks/new");
        press("Start this framework");
        assertThat(text()).contains("Write a title of 1 to 150 characters");

        Hands.write(entry("What is it for?"), "Carers at night");
        Hands.choose(select("Rule pack"), "shared-lives-outcomes");
        List<CheckboxFormField> ticks = LocatorJ._find(CheckboxFormField.class);
        assertThat(ticks).isNotEmpty();
        Hands.tick(ticks.getFirst(), true);
        press("Start this framework");

        assertThat(heading()).isEqualTo("Carers at night");
        assertThat(drafting.mine().stream()
                        .filter(one -> one.title().equals("Carers at night"))
                        .findFirst()
                        .orElseThrow()
                        .criteria())
                .hasSize(2)
                .anySatisfy(
                        one -> assertThat(one.name()).isEqualTo(ticks.getFirst().label()));
    }

    @Test
    void who_may_not_see_it_finds_nothing_there() {
        open("joint.commissioner", CriteriaNavigation.framework(id), Locale.UK);
        assertThat(LocatorJ._find(TextFormField.class)).isEmpty();
        assertThat(text()).doesNotContain("Meals at home");
        open(CriteriaNavigation.criterion(id, new PartId("made-up")));
        assertThat(LocatorJ._find(TextFormField.class)).isEmpty();
    }

    @Test
    void every_page_speaks_welsh() {
        for (String path : List.of(
                "frameworks",
                "frameworks/new",
                CriteriaNavigation.framework(id),
                CriteriaNavigation.criterion(id, hours))) {
            open("commissioner", path, Locale.of("cy", "GB"));
            assertThat(text()).doesNotContain("Weight", "Start a framework", "still missing", "field.", "choice.");
        }
    }
}
