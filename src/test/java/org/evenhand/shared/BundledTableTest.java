package org.evenhand.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tables that come with the application are read by the names of their columns. */
class BundledTableTest {

    @Test
    void cells_are_found_by_their_columns_past_comments() {
        assertThat(BundledTable.read("bundled.csv"))
                .extracting(row -> row.cell("name"), row -> row.cell("days"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("usual, as a rule", "8"),
                        org.assertj.core.groups.Tuple.tuple("none", ""));
    }

    @Test
    void a_word_or_a_column_that_is_not_there_is_named_with_its_line() {
        BundledTable.Row first = BundledTable.read("bundled.csv").getFirst();

        assertThatThrownBy(() -> first.cell("weeks")).hasMessage("bundled.csv, line 3, has no cell for weeks");
        assertThatThrownBy(() -> first.one(java.time.DayOfWeek.class, "days"))
                .hasMessage("bundled.csv, line 3, says “8” for days");
    }

    @Test
    void a_line_with_another_number_of_cells_is_a_defect() {
        assertThatThrownBy(() -> BundledTable.read("bundled-uneven.csv")).isInstanceOf(IllegalStateException.class);
    }
}
