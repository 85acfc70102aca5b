package org.evenhand.bids.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.bids.outcomes.OutcomeColumns.Better;
import org.evenhand.bids.outcomes.OutcomeTable.Why;
import org.evenhand.spreadsheets.FileTrouble;
import org.evenhand.spreadsheets.SheetCell;
import org.evenhand.spreadsheets.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** People are counted once each, by columns that somebody chose; what cannot be counted is told by its place and by nothing that stands there. */
class OutcomeTableTest {

    private static final String TABLE = """
            Person,Start,End,Notes
            Ann,3,4,"likes, tea"
            Bel,4,4,
            Cai,2.5,2.4,
            Dai,1,,moved away
            ,1,2,
            Eve,low,3,
            Ffion,"-1","1,000",
            """;

    private static OutcomeTable.Reading read(String text) {
        return OutcomeTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutcomeTable whole(String text) {
        return ((OutcomeTable.Reading.Whole) read(text)).table();
    }

    private static OutcomeColumns columns(Better better, String by) {
        return new OutcomeColumns(
                "Person",
                "Start",
                "End",
                better,
                Optional.of(by).filter(text -> !text.isEmpty()).map(BigDecimal::new));
    }

    @Test
    void those_asked_twice_are_counted_and_the_others_are_told_by_their_rows() {
        assertThat(whole(TABLE).headings()).containsExactly("Person", "Start", "End", "Notes");
        assertThat(whole(TABLE).count(columns(Better.HIGHER, "")))
                .isEqualTo(new OutcomeCount(4, 2, 1, 1, List.of(7), List.of()));
        assertThat(whole(TABLE).count(columns(Better.LOWER, "")).improved()).isEqualTo(1);
        assertThat(whole(TABLE).count(columns(Better.LOWER, "0.1")).improved()).isEqualTo(1);
        assertThat(whole(TABLE).count(columns(Better.LOWER, "0.11")).improved()).isZero();
        assertThat(whole(TABLE).count(columns(Better.HIGHER, "1")).improved()).isEqualTo(2);
    }

    @Test
    void a_person_in_two_rows_is_counted_once_and_told() {
        OutcomeCount count =
                whole("Person;Start;End\nAnn;1;2\n ann ;1;3\nBel;1;2\n").count(columns(Better.HIGHER, ""));

        assertThat(count).isEqualTo(new OutcomeCount(2, 2, 0, 0, List.of(), List.of(3)));
        assertThat(count.isUsable()).isFalse();
    }

    @Test
    void a_workbook_is_counted_as_a_list_is() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        WorkbookWriter.write(
                "Outcomes",
                List.of(new SheetCell.Sheet(
                        "Outcomes",
                        1,
                        0,
                        List.of(20, 10, 10),
                        List.of(
                                List.of(
                                        SheetCell.heading("Person"),
                                        SheetCell.heading("Start"),
                                        SheetCell.heading("End")),
                                List.of(SheetCell.text("Ann"), SheetCell.figure("3"), SheetCell.figure("4"))))),
                file);

        assertThat(OutcomeTable.read(file.toByteArray()))
                .isInstanceOfSatisfying(
                        OutcomeTable.Reading.Whole.class,
                        whole -> assertThat(whole.table().count(columns(Better.HIGHER, "")))
                                .isEqualTo(new OutcomeCount(1, 1, 0, 0, List.of(), List.of())));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("Person,Start,End\n", Why.TOO_SMALL, ""),
                Arguments.of("Person,Start\nAnn,1\n", Why.TOO_SMALL, ""),
                Arguments.of("Person,Start, start \nAnn,1,2\n", Why.HEADING_TWICE, "C1"),
                Arguments.of("Person,Start,End\nAnn,1,2,3\n", Why.NO_HEADING, "D2"),
                Arguments.of("Person,,End\nAnn,1,2\n", Why.NO_HEADING, "B2"),
                Arguments.of("Person,Start,End\n=HYPERLINK(1),1,2\n", Why.FORMULA, "A2"),
                Arguments.of("Person,Start,End\nAnn,1, =1+1\n", Why.FORMULA, "C2"),
                Arguments.of("Person,Start,@SUM(A1)\nAnn,1,2\n", Why.FORMULA, "C1"),
                Arguments.of("Person,Start," + "x".repeat(201) + "\nAnn,1,2\n", Why.HEADING_TOO_LONG, "C1"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_no_table_is_told_by_its_place(String text, Why why, String place) {
        assertThat(read(text)).isEqualTo(new OutcomeTable.Reading.NoTable(why, place));
    }

    @Test
    void what_is_no_file_of_text_is_told() {
        assertThat(OutcomeTable.read(new byte[0])).isEqualTo(new OutcomeTable.Reading.NoFile(FileTrouble.EMPTY));
        for (Charset other : List.of(StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(OutcomeTable.read(TABLE.replace("Ann", "Siân").getBytes(other)))
                    .isEqualTo(new OutcomeTable.Reading.NoFile(FileTrouble.NO_TEXT));
        }
        assertThat(OutcomeTable.read("Person,Start,End\n\"never closed".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new OutcomeTable.Reading.NoFile(FileTrouble.NO_TEXT));
        assertThat(read("Person,Start,End\n" + "Ann,1,2\n".repeat(OutcomeTable.MOST_ROWS)))
                .isEqualTo(new OutcomeTable.Reading.NoFile(FileTrouble.TOO_MANY_ROWS));
    }

    @Test
    void columns_are_remembered_as_they_were_chosen_whatever_their_headings_are() {
        for (OutcomeColumns columns : List.of(
                columns(Better.LOWER, "0.5"),
                new OutcomeColumns("\"Who\\\u202e", "</script>", "ŵ, [1]", Better.HIGHER, Optional.empty()))) {
            assertThat(OutcomeColumns.read(columns.text())).contains(columns);
        }
        for (String other : List.of("", "{}", "[]", "[1,2,3,4,5]", "[\"a\",\"b\",\"c\",\"sideways\",\"\"]", "[")) {
            assertThat(OutcomeColumns.read(other)).isEmpty();
        }
    }
}
