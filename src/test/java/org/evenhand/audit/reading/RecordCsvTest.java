package org.evenhand.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cells a spreadsheet could take for a formula. */
class RecordCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\uff1d1+1",
                "\uff0b1+1",
                "\uff0d1+1",
                "\uff20SUM(A1)",
                "\ufe661+1",
                "\ufe621+1",
                "\ufe631+1",
                "\ufe6bSUM(A1)",
                "\u22121+1",
                "\u207a1",
                "\u208b1",
                " =1+1",
                "\u00a0=1+1",
                "\u200b=1+1",
                "\ufeff=1+1",
                "\u202e\uff1d1+1",
                "\t1",
                "\r1",
                "\n1"
            })
    void what_looks_like_the_beginning_of_a_formula_gets_an_apostrophe(String cell) {
        assertThat(RecordCsv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ada Jones", "1+1", "a=b", "’Tis", "\u2013 a dash", "\uff21", "\ud800", "😀"})
    void everything_else_stays_as_it_is(String cell) {
        assertThat(RecordCsv.harmless(cell)).isEqualTo(cell);
    }
}
