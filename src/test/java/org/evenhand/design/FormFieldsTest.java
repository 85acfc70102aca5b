package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers write, choose and tick: what arrives, who is told, and how a refusal is tied to its field. */
class FormFieldsTest extends InAPage {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Object> left = new ArrayList<>();

    @Test
    void every_kind_of_entry_ties_hint_and_error_to_its_field_and_lets_go_of_the_error() {
        for (FormField<?> formField : everyKind()) {
            UI.getCurrent().add(formField);
            formField.hint("As it stands in the deed.");
            formField.refuse("Enter something.");

            assertThat(described(formField, formField.described()))
                    .isEqualTo("As it stands in the deed.; Error: Enter something.");
            assertThat(formField.fields()).allMatch(field -> "true".equals(field.getAttribute("aria-invalid")));
            assertThat(everyId(formField)).contains(formField.fieldId());

            formField.accept();

            assertThat(described(formField, formField.described())).isEqualTo("As it stands in the deed.");
            assertThat(formField.fields()).noneMatch(field -> field.hasAttribute("aria-invalid"));
            assertThat(text(formField)).doesNotContain("Enter something.");
        }
    }

    @Test
    void ids_are_never_used_twice_on_a_page() {
        List<FormField<?>> entries = everyKind();

        List<String> ids = entries.stream().flatMap(FormFieldsTest::everyId).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(entries.size());
    }

    @Test
    void every_field_has_a_label_of_its_own() {
        for (FormField<?> formField : everyKind()) {
            List<String> labelled = all(formField, "label")
                    .map(label -> label.getAttribute("for"))
                    .toList();
            assertThat(Stream.of("input", "select", "textarea")
                            .flatMap(tag -> all(formField, tag))
                            .map(field -> field.getAttribute("id")))
                    .containsExactlyElementsOf(labelled);
        }
    }

    @Test
    void listeners_are_told_what_a_reader_changed_and_not_what_the_program_put_in() {
        TextFormField entry = new TextFormField("Name");
        entry.onLeft(left::add);

        entry.set("Brackenhall");
        assertThat(left).isEmpty();

        Hands.write(entry, "Brackenhall Support");
        assertThat(left).containsExactly("Brackenhall Support");
        assertThat(entry.value()).isEqualTo("Brackenhall Support");
    }

    @Test
    void what_is_saved_is_said_beside_the_field_and_to_nobody_while_no_page_shows_it() {
        TextFormField entry = new TextFormField("Name");

        entry.saved("Saved 14:02");

        assertThat(text(entry)).contains("Saved 14:02");
    }

    @Test
    void an_entry_that_may_stay_empty_says_so_in_its_label() {
        TextFormField entry = new TextFormField("E-mail address");
        entry.optional();

        assertThat(text(entry)).isEqualTo("E-mail address  (optional)");
        assertThat(entry.label()).isEqualTo("E-mail address");
    }

    @Test
    void several_lines_keep_what_was_set_before_and_count_characters_without_cutting_off() {
        TextFormField entry = new TextFormField("Why");
        entry.set("Because");
        entry.name("why").lines(5).maxLength(500).onLeft(left::add);

        Element area = all(entry, "textarea").findFirst().orElseThrow();
        assertThat(all(entry, "input")).isEmpty();
        assertThat(area.getAttribute("name")).isEqualTo("why");
        assertThat(area.hasAttribute("maxlength")).isFalse();
        assertThat(described(entry, area)).isEqualTo("Up to 500 characters");
        Hands.write(entry, "Because so");
        assertThat(left).containsExactly("Because so");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, text, , ",
        "EMAIL, email, , ",
        "PASSWORD, password, , ",
        "CODE, text, numeric, one-time-code",
        "NUMBER, text, decimal, "
    })
    void the_kind_of_text_chooses_the_keyboard(
            TextFormField.Type type, String html, String inputMode, String autocomplete) {
        Element field = new TextFormField("Field").type(type).fields().getFirst();

        assertThat(field.getAttribute("type")).isEqualTo(html);
        assertThat(field.getAttribute("inputmode")).isEqualTo(inputMode);
        assertThat(field.getAttribute("autocomplete")).isEqualTo(autocomplete);
    }

    @Test
    void a_password_can_be_shown_and_need_not_be_sent_until_the_form_is() {
        TextFormField password =
                new TextFormField("Password").type(TextFormField.Type.PASSWORD).onlyPosted();

        assertThat(text(password)).contains("Show  Password");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Hands.write(password, "secret"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_choice_gives_the_value_and_only_the_last_one() {
        ChoiceFormField<Integer> choice = choice();
        choice.onLeft(left::add);

        assertThat(choice.value()).isEmpty();
        Hands.choose(choice, 2);
        Hands.choose(choice, 1);
        assertThat(choice.value()).contains(1);
        assertThat(left).containsExactly(Optional.of(2), Optional.of(1));

        choice.set(Optional.of(2));
        assertThat(choice.value()).contains(2);
        choice.set(Optional.empty());
        assertThat(choice.value()).isEmpty();
    }

    @Test
    void radio_buttons_stand_in_one_group_with_its_question() {
        ChoiceFormField<Integer> choice = choice().name("form");

        assertThat(all(choice, "legend")).hasSize(1);
        assertThat(choice.radios()).allMatch(radio -> "form".equals(radio.getAttribute("name")));
        assertThat(described(choice, choice.radios().getFirst())).isEqualTo("Its assets are locked.");
    }

    @Test
    void a_list_that_opens_takes_nothing_that_was_not_offered() {
        SelectFormField<String> area = select();
        area.onLeft(left::add);

        Hands.choose(area, "north");
        assertThat(area.value()).contains("north");
        Hands.choose(area, "everywhere");
        assertThat(area.value()).isEmpty();
        area.set(Optional.of("south"));
        assertThat(area.value()).contains("south");
        assertThat(left).containsExactly(Optional.of("north"), Optional.empty());
    }

    @Test
    void a_browser_that_draws_a_list_for_the_first_time_shows_what_was_put_in() {
        SelectFormField<String> area = select().none("Anywhere");
        area.set(Optional.of("north"));
        area.set(Optional.of("south"));

        assertThat(all(area, "option").filter(option -> option.hasAttribute("selected")))
                .extracting(option -> option.getAttribute("value"))
                .containsExactly("south");
        area.set(Optional.empty());
        assertThat(all(area, "option").filter(option -> option.hasAttribute("selected")))
                .extracting(Element::getText)
                .containsExactly("Anywhere");
    }

    @Test
    void a_tick_is_true_or_false() {
        CheckboxFormField tick = new CheckboxFormField("We pay the Living Wage");
        tick.onLeft(left::add);

        assertThat(tick.value()).isFalse();
        Hands.tick(tick, true);
        Hands.tick(tick, false);
        assertThat(left).containsExactly(true, false);
    }

    private static List<FormField<?>> everyKind() {
        return List.of(
                new TextFormField("Name"),
                new TextFormField("Why").lines(4),
                choice(),
                select(),
                new CheckboxFormField("We pay the Living Wage"),
                new DateFormField("When does it end?", TODAY));
    }

    private static ChoiceFormField<Integer> choice() {
        return new ChoiceFormField<>(
                "Legal form",
                List.of(
                        new ChoiceFormField.Option<>(1, "Company", Optional.of("Its assets are locked.")),
                        ChoiceFormField.Option.of(2, "Charity")));
    }

    private static SelectFormField<String> select() {
        return new SelectFormField<>(
                "Area",
                List.of(ChoiceFormField.Option.of("north", "North"), ChoiceFormField.Option.of("south", "South")));
    }

    private static Stream<String> everyId(FormField<?> formField) {
        return Stream.of("input", "select", "textarea", "p", "span")
                .flatMap(tag -> all(formField, tag))
                .map(part -> part.getAttribute("id"))
                .filter(id -> id != null);
    }
}
