package org.evenhand.notices.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type finds what buyers wrote, where it means the same. */
class WordStemsTest {

    @ParameterizedTest
    @CsvSource({
        "volunteering, Work with volunteers, true",
        "carers, Each carer's week, true",
        "CAFÉ, a cafe for everybody, true",
        "gofal yn y cartref, Gofal cartref, true",
        "northsh, the whole of Northshire, true",
        "the care of people, People who need care, true",
        "care, careers advice, false",
        "shared lives, Lives of people, false",
        "homeshare, share a home, false",
        "'', anything, true",
        "!!, anything, true",
        "home, '', false"
    })
    void words_are_found(String wanted, String text, boolean found) {
        assertThat(WordStems.of(text).haveAll(WordStems.of(wanted))).isEqualTo(found);
    }
}
