package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals.JavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words are kept at a pause without a change under the writer's hands, and those never kept are offered back. */
class AutosaveFieldTest extends InAPage {

    private static final Instant AT = Instant.parse("2026-11-30T14:02:00Z");

    private Where where;

    @BeforeEach
    void openAPageWithAField() {
        UI.getCurrent().navigate(StylePage.class);
        MockVaadin.clientRoundtrip(false);
        where = show(new Where(new TextFormField("Where"), true));
    }

    @Test
    void what_is_being_written_is_kept_at_a_pause_and_neither_changed_nor_said_aloud() {
        Hands.pause(where.text, "Brackenhall ");

        assertThat(where.stands).isEqualTo("Brackenhall");
        assertThat(where.text.value()).isEqualTo("Brackenhall Road");
        assertThat(text(where)).contains("Saved 14:02");
        assertThat(spoken()).isEmpty();
        assertThat(told()).containsExactly("where Brackenhall Brackenhall");
    }

    @Test
    void what_was_kept_at_a_pause_is_said_aloud_when_the_field_is_left() {
        Hands.pause(where.text, "Brackenhall ");
        Hands.write(where.text, "Brackenhall ");

        assertThat(where.stands).isEqualTo("Brackenhall");
        assertThat(where.text.value()).isEqualTo("Brackenhall");
        assertThat(spoken()).contains("Where: Saved 14:02");
    }

    @Test
    void what_cannot_stand_is_refused_when_the_field_is_left_and_not_before() {
        Hands.pause(where.text, "nowhere");

        assertThat(text(where)).doesNotContain("There is no such place.").doesNotContain("Saved");
        assertThat(told()).containsExactly("where Brackenhall Road Brackenhall Road");

        Hands.write(where.text, "nowhere");

        assertThat(text(where)).contains("There is no such place. Not saved.");
        assertThat(where.stands).isEqualTo("Brackenhall Road");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_compared_when_the_field_is_left_and_overwritten_by_no_pause() {
        where.stands = "Marshwick";

        Hands.pause(where.text, "Brackenhall");
        assertThat(text(where)).doesNotContain("Samir");

        Hands.write(where.text, "Brackenhall");
        assertThat(text(where)).contains("Samir saved a different version");

        Hands.pause(where.text, "Brackenhall");
        assertThat(where.stands).isEqualTo("Marshwick");
    }

    @Test
    void figures_and_what_does_harm_half_written_wait_until_the_field_is_left() {
        Where figure = show(new Where(new TextFormField("Where").type(TextFormField.Type.NUMBER), true));
        Where reference = show(new Where(new TextFormField("Where"), false));

        assertThat(field(where.text).hasAttribute("data-pauses")).isTrue();
        assertThat(field(figure.text).hasAttribute("data-pauses")).isFalse();
        assertThat(field(reference.text).hasAttribute("data-pauses")).isFalse();
        assertThat(List.of(figure, reference))
                .allMatch(one -> "where".equals(field(one.text).getAttribute("data-answer")));
    }

    @Test
    void of_passwords_and_codes_the_browser_keeps_no_copy() {
        Where password = show(new Where(new TextFormField("Where").type(TextFormField.Type.PASSWORD), true));
        Where code = show(new Where(new TextFormField("Where").type(TextFormField.Type.CODE), true));

        assertThat(List.of(password, code)).noneMatch(one -> field(one.text).hasAttribute("data-answer"));
    }

    @Test
    void lost_words_are_offered_at_their_field_and_put_back_they_are_kept() {
        Hands.comeBackTo(where.text, "Brackenhall Lane");

        assertThat(text(where)).contains("You wrote this and it was not saved:", "Brackenhall Lane");
        assertThat(spoken())
                .containsExactly(
                        "Where: you wrote something here that was not saved. It is offered back below the field.");
        assertThat(where.stands).isEqualTo("Brackenhall Road");
        assertThat(where.text.value()).isEqualTo("Brackenhall Road");

        press("Put it back");

        assertThat(where.stands).isEqualTo("Brackenhall Lane");
        assertThat(where.text.value()).isEqualTo("Brackenhall Lane");
        assertThat(text(where)).doesNotContain("it was not saved").contains("Saved 14:02");
    }

    @Test
    void lost_words_that_nobody_wants_are_forgotten_and_nothing_is_changed() {
        Hands.comeBackTo(where.text, "Brackenhall Lane");

        press("Forget it");

        assertThat(text(where)).doesNotContain("Brackenhall Lane");
        assertThat(where.stands).isEqualTo("Brackenhall Road");
        assertThat(forgotten()).containsExactly("where");
    }

    @Test
    void lost_words_that_cannot_stand_are_in_the_field_with_the_reason() {
        Hands.comeBackTo(where.text, "nowhere");

        press("Put it back");

        assertThat(where.text.value()).isEqualTo("nowhere");
        assertThat(text(where)).contains("There is no such place. Not saved.");
    }

    private static Where show(Where entry) {
        LocatorJ._get(Main.class).add(entry);
        MockVaadin.clientRoundtrip(false);
        return entry;
    }

    private void press(String name) {
        Hands.press(LocatorJ._get(where, ActionButton.class, spec -> spec.withText(name)));
    }

    private static Element field(TextFormField text) {
        return text.fields().getFirst();
    }

    private static List<String> spoken() {
        return PageReading.polite()
                .getFirst()
                .getChild(0)
                .getChildren()
                .flatMap(InAPage::words)
                .toList();
    }

    /** What the browser was told to stand, since it was last answered. */
    private static List<String> told() {
        return sent(UnsavedWords.ANSWER_STANDS);
    }

    private static List<String> forgotten() {
        return sent(UnsavedWords.WORDS_FORGOTTEN);
    }

    private static List<String> sent(String event) {
        return Stream.of(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .flatMap(List::stream)
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(JavaScriptInvocation::getParameters)
                .filter(parameters -> parameters.contains(event))
                .map(parameters -> parameters.stream()
                        .skip(1)
                        .limit(3)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                        .strip())
                .toList();
    }

    /** A place, kept without spaces at its ends. */
    private static final class Where extends AutosaveField {

        private final TextFormField text;
        private final boolean standsHalfWritten;
        private String stands = "Brackenhall Road";

        Where(TextFormField text, boolean standsHalfWritten) {
            super(Messages.here(), "where", "Brackenhall Road");
            this.text = text;
            this.standsHalfWritten = standsHalfWritten;
            show(text);
        }

        @Override
        protected Keeping keep(String before, String written) {
            if (written.equals("nowhere")) {
                return new Keeping.Refused("There is no such place.");
            }
            if (!stands.equals(before)) {
                return new Keeping.ChangedMeanwhile(written, stands, "Samir", AT);
            }
            stands = written.strip();
            return new Keeping.Kept(stands, AT);
        }

        @Override
        protected boolean standsHalfWritten() {
            return standsHalfWritten;
        }

        @Override
        protected String label() {
            return "Where";
        }

        @Override
        protected String shown(String value) {
            return value;
        }
    }
}
