package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page reads out of its own accord: from one place, with the name of the field, and nothing twice. */
class LiveRegionTest extends InAPage {

    private TextFormField name;
    private TextFormField place;

    @BeforeEach
    void openAPageWithTwoFields() {
        name = new TextFormField("Name");
        place = new TextFormField("Place");
        UI.getCurrent().navigate(StylePage.class);
        LocatorJ._get(Main.class).add(name, place);
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void a_page_with_every_piece_on_it_has_one_polite_region() {
        assertThat(LocatorJ._find(H1.class)).isNotEmpty();
        assertThat(PageReading.polite()).hasSize(1);
    }

    @Test
    void what_is_saved_is_seen_beside_its_field_and_heard_with_the_name_of_the_field() {
        name.saved("Saved 14:02");

        assertThat(text(name)).isEqualTo("Name Saved 14:02");
        assertThat(spoken()).containsExactly("Name: Saved 14:02");
    }

    @Test
    void what_is_said_in_one_answer_is_heard_in_its_order_and_gone_with_the_next() {
        name.saved("Saved 14:02");
        place.saved("Saved 14:02");
        assertThat(spoken()).containsExactly("Name: Saved 14:02", "Place: Saved 14:02");

        MockVaadin.clientRoundtrip(false);
        place.saved("Saved 14:03");

        assertThat(spoken()).containsExactly("Place: Saved 14:03");
    }

    @Test
    void the_same_words_are_said_anew_with_a_new_element() {
        name.saved("Saved 14:02");
        Element before = said().toList().getFirst();
        MockVaadin.clientRoundtrip(false);

        name.saved("Saved 14:02");

        assertThat(said().toList().getFirst()).isNotEqualTo(before);
    }

    @Test
    void beside_an_error_nothing_is_said_to_be_saved() {
        name.refuse("Enter a name.");
        name.saved("Saved 14:02");
        place.saved("");

        assertThat(spoken()).isEmpty();
    }

    @Test
    void a_note_of_success_is_heard_when_it_appears_and_a_warning_is_not() {
        LocatorJ._get(Main.class).add(new Note(Note.Kind.WARNING, "Mind the gap."));
        LocatorJ._get(Main.class).add(new Note(Note.Kind.SUCCESS, "Sent."));

        assertThat(spoken()).containsExactly("Done: Sent.");
    }

    @Test
    void a_day_is_heard_with_its_day_of_the_week() {
        DateFormField day = new DateFormField("When is the closing day?", LocalDate.of(2026, 11, 30));
        LocatorJ._get(Main.class).add(day);

        Hands.write(day, "4", "1", "2027");

        assertThat(spoken()).containsExactly("When is the closing day?: Monday 4 January 2027");
    }

    @Test
    void what_a_page_brings_with_it_is_read_with_the_page_alone() {
        open(Locale.UK, request -> {});

        UI.getCurrent().navigate(StylePage.class);

        assertThat(spoken()).isEmpty();
    }

    @Test
    void another_page_begins_in_silence() {
        name.saved("Saved 14:02");

        UI.getCurrent().navigate(StyleConfirmation.class);

        assertThat(spoken()).isEmpty();
    }

    private static List<String> spoken() {
        return said().map(InAPage::words).flatMap(words -> words).toList();
    }

    private static Stream<Element> said() {
        return PageReading.polite().getFirst().getChild(0).getChildren();
    }
}
