package org.evenhand.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names come from anywhere, and are safe everywhere. */
class FileNamesTest {

    static Stream<Arguments> tidied() {
        return Stream.of(
                Arguments.of("plan.pdf", "plan.pdf"),
                Arguments.of("C:\\Users\\Mair\\My plan.pdf", "My plan.pdf"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("/tmp/plan.pdf", "plan.pdf"),
                Arguments.of("plan\u0000.pdf", "plan .pdf"),
                Arguments.of("plan\r\nSet-Cookie: a=b.pdf", "plan Set-Cookie- a=b.pdf"),
                Arguments.of("plan\u202efdp.exe", "planfdp.exe"),
                Arguments.of("p\u200blan\ufeff.pdf", "plan.pdf"),
                Arguments.of("cynllun to\u0302.pdf", "cynllun t\u00f4.pdf"),
                Arguments.of("  ..plan.pdf. . ", "plan.pdf"),
                Arguments.of("a<b>c:d\"e|f?g*h.pdf", "a-b-c-d-e-f-g-h.pdf"),
                Arguments.of("con.pdf", "file-con.pdf"),
                Arguments.of("COM1", "file-COM1"),
                Arguments.of("plan\ud800.pdf", "plan.pdf"),
                Arguments.of("\u2028plan\u2029.pdf", "plan .pdf"),
                Arguments.of("\u8a08\u753b.pdf", "\u8a08\u753b.pdf"));
    }

    @ParameterizedTest
    @MethodSource("tidied")
    void a_name_is_made_safe(String given, String tidied) {
        assertThat(FileNames.tidy(given)).contains(tidied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../", "\u202e", "???", "\u200b\u200b", "-", "a/\\"})
    void a_name_without_a_letter_is_none(String given) {
        assertThat(FileNames.tidy(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "folder/._plan.pdf", "Thumbs.db", "DESKTOP.INI", "~$plan.docx", "__MACOSX"})
    void what_systems_leave_behind_is_known(String given) {
        assertThat(FileNames.isLeftBehind(given)).isTrue();
    }

    @Test
    void a_hidden_file_of_a_person_is_not() {
        assertThat(FileNames.isLeftBehind(".plan.pdf")).isFalse();
    }

    @Test
    void a_long_name_is_cut_before_its_ending_and_between_characters() {
        String tidied = FileNames.tidy("\ud83d\ude00".repeat(200) + "x.pdf").orElseThrow();

        assertThat(tidied).hasSizeLessThanOrEqualTo(FileNames.LONGEST).endsWith(".pdf");
        assertThat(tidied.codePoints()).noneMatch(point -> point >= 0xd800 && point <= 0xdfff);
    }

    @Test
    void a_number_stands_before_the_ending_also_of_a_long_name() {
        assertThat(FileNames.numbered("plan.pdf", 2)).isEqualTo("plan (2).pdf");
        assertThat(FileNames.numbered("plan", 3)).isEqualTo("plan (3)");
        assertThat(FileNames.numbered("x".repeat(116) + ".pdf", 2))
                .hasSizeLessThanOrEqualTo(FileNames.LONGEST)
                .endsWith(" (2).pdf");
    }

    @Test
    void names_that_a_system_takes_for_one_have_one_key() {
        assertThat(FileNames.key("T\u00d4.pdf"))
                .isEqualTo(FileNames.key("to\u0302.pdf"))
                .isEqualTo(FileNames.key("\uff34\u00f4.pdf"));
    }
}
