package org.evenhand.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import org.evenhand.design.DateFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.SelectFormField;
import org.evenhand.design.TextFormField;
import org.evenhand.design.TwoVersions;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.shared.OrganisationId;
import org.evenhand.signin.ui.PagesTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organisation tells of itself, as it is entered. */
@DemoPages
class OrganisationPageTest extends PagesTest {

    private static final OrganisationId PROVIDER = new OrganisationId("hearthside-shared-lives");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EditingProfile profile;

    @BeforeEach
    void nothingIsAnswered() {
        jdbc.sql("update organisation set area = null, volunteers = null, staff_fte = null, legal_form = null")
                .update();
        jdbc.sql("delete from accreditation").update();
        open("provider", HEARTHSIDE);
    }

    @Test
    void an_answer_is_saved_as_it_is_left_and_says_when() {
        write("Where you work", " Northshire and the coast ");

        assertThat(textOf(entry("Where you work"))).containsPattern("Saved \\d\\d:\\d\\d");
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Northshire and the coast");
        assertThat(entry("Where you work").value()).isEqualTo("Northshire and the coast");

        write("Where you work", "");
        assertThat(kept(Organisation.ProfileField.AREA)).isEmpty();
    }

    @Test
    void one_of_several_answers_is_saved_as_it_is_chosen() {
        Hands.choose(choice("Legal form"), "charity");

        assertThat(kept(Organisation.ProfileField.LEGAL_FORM)).isEqualTo("charity");
        open("provider", HEARTHSIDE);
        assertThat(choice("Legal form").value()).map(Object::toString).contains("charity");
    }

    @Test
    void what_cannot_be_read_is_said_at_the_field_and_nothing_is_lost() {
        write("Volunteers", "about twelve");

        TextFormField volunteers = entry("Volunteers");
        assertThat(textOf(volunteers))
                .contains("Write the number in figures, such as 600. Not saved.")
                .doesNotContain("Saved");
        assertThat(volunteers.value()).isEqualTo("about twelve");
        assertThat(kept(Organisation.ProfileField.VOLUNTEERS)).isEmpty();

        write("Volunteers", "12");
        assertThat(textOf(volunteers)).contains("Saved").doesNotContain("Not saved");
    }

    @Test
    void where_two_answered_both_versions_stand_side_by_side_and_either_can_be_kept() {
        elsewhere("Marshwick");
        write("Where you work", "Northshire");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("Northshire", "Marshwick", "Hazel Brand");
        assertThat(textOf(entry("Where you work"))).doesNotContain("Saved");
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Marshwick");

        press("Keep mine");
        LocatorJ._assertNone(TwoVersions.class);
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Northshire");
        assertThat(entry("Where you work").value()).isEqualTo("Northshire");
        assertThat(textOf(entry("Where you work"))).contains("Saved");
    }

    @Test
    void keeping_the_others_version_shows_it_in_the_field() {
        elsewhere("Marshwick");
        write("Where you work", "Northshire");

        press("Keep theirs");

        LocatorJ._assertNone(TwoVersions.class);
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Marshwick");
        assertThat(entry("Where you work").value()).isEqualTo("Marshwick");
        write("Where you work", "Northshire after all");
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Northshire after all");
    }

    @Test
    void who_keeps_theirs_after_a_third_answer_sees_the_two_versions_again() {
        elsewhere("Marshwick");
        write("Where you work", "Northshire");
        jdbc.sql("update organisation set area = 'Calder Vale'").update();

        press("Keep mine");

        assertThat(textOf(LocatorJ._get(TwoVersions.class))).contains("Northshire", "Calder Vale");
        assertThat(kept(Organisation.ProfileField.AREA)).isEqualTo("Calder Vale");
    }

    @Test
    void a_script_in_an_answer_is_text() {
        write("Where you work", "<script>alert(1)</script>");

        open("administrator", HEARTHSIDE);
        assertThat(text()).contains("<script>alert(1)</script>");
    }

    @Test
    void who_may_only_read_gets_no_fields() {
        elsewhere("Marshwick");
        open("administrator", HEARTHSIDE);

        LocatorJ._assertNone(TextFormField.class);
        assertThat(text()).contains("Where you work", "Marshwick");
        assertThat(buttons()).noneMatch(button -> button.getText().equals("Add it"));
    }

    @Test
    void a_buyer_is_asked_for_no_more_than_its_name_and_where_it_works() {
        open("administrator", NORTHSHIRE);

        assertThat(LocatorJ._find(TextFormField.class).stream().map(TextFormField::label))
                .containsExactly("Name", "Where you work", "What it is", "Where it can be checked");
        LocatorJ._assertNone(SelectFormField.class);
    }

    @Test
    void an_accreditation_is_added_and_taken_away() {
        write("What it is", "Living Wage employer");
        write("Where it can be checked", "The public register");
        Hands.write(LocatorJ._get(DateFormField.class), LocalDate.of(2040, 3, 31));
        press("Add it");

        assertThat(textOf(LocatorJ._get(AccreditationList.class)))
                .contains("Living Wage employer", "The public register", "31 March 2040");
        assertNothingRefused();
        press("Remove “Living Wage employer”");
        assertThat(text()).contains("None yet.");
    }

    @Test
    void what_is_wrong_with_an_accreditation_stands_at_its_field_and_at_the_top() {
        press("Add it");
        assertRefused(entry("What it is"), "Enter a name.");
        write("What it is", "Living Wage employer");
        press("Add it");
        assertRefused(entry("Where it can be checked"), "Say where this can be checked");
        write("Where it can be checked", "The public register");
        Hands.write(LocatorJ._get(DateFormField.class), "31", "2", "2040");
        press("Add it");
        assertRefused(LocatorJ._get(DateFormField.class), "February 2040 has 29 days.");
        Hands.write(LocatorJ._get(DateFormField.class), "1", "1", "2020");
        press("Add it");
        assertRefused(LocatorJ._get(DateFormField.class), "This has run out already.");
        assertThat(entry("What it is").getClassNames()).doesNotContain("entry-refused");
    }

    /** The same person in another window. */
    private void elsewhere(String answer) {
        profile.change(PROVIDER, Organisation.ProfileField.AREA, "", answer);
    }

    private String kept(Organisation.ProfileField field) {
        return profile.find(PROVIDER).orElseThrow().says(field);
    }

    private static SelectFormField<?> choice(String label) {
        return LocatorJ._find(SelectFormField.class).stream()
                .map(entry -> (SelectFormField<?>) entry)
                .filter(entry -> entry.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
