package org.evenhand.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileLinkTest {

    @Test
    void a_file_is_named_by_letters_and_digits_of_a_title() {
        assertThat(FileLink.name("Tendr ŵ: “2026/27”!", "file")).isEqualTo("Tendr-ŵ-2026-27");
        assertThat(FileLink.name("../../etc/\u202e<b>", "file")).isEqualTo("etc-b");
        assertThat(FileLink.name("😀 !", "file")).isEqualTo("file");
    }

    @Test
    void a_long_title_is_cut_between_letters() {
        assertThat(FileLink.name("a".repeat(59) + "\ud835\udc00".repeat(5), "file"))
                .isEqualTo("a".repeat(59) + "\ud835\udc00");
    }
}
