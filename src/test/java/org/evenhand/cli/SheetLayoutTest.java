package org.evenhand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and paragraphs stay within the page. */
class SheetLayoutTest {

    @Test
    void figures_stand_to_the_right_and_the_last_column_to_the_left() {
        TextTable table = new TextTable(List.of("rank", "bid"));
        table.row(List.of("1", "alpha"));
        table.row(List.of("10", "be"));

        assertThat(table.lines(100)).containsExactly("rank  bid", "   1  alpha", "  10  be");
    }

    @Test
    void a_table_wider_than_the_page_becomes_a_list() {
        TextTable table = new TextTable(List.of("quality", "price", "bid"));
        table.row(List.of("1.25", "2", "alpha"));

        assertThat(table.lines(12)).containsExactly("alpha", "  quality: 1.25", "  price: 2");
    }

    @Test
    void a_paragraph_breaks_between_words_and_only_a_word_too_long_for_a_line_inside() {
        assertThat(Paragraph.lines("one two three", 8, 0, 2)).containsExactly("one two", "  three");
        assertThat(Paragraph.lines("a abcdefghij b", 6, 0, 2)).containsExactly("a", "  abcd", "  efgh", "  ij b");
    }
}
