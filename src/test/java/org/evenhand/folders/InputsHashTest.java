package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.evenhand.documents.TestPdf;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hash of a folder stands for its content, however it is written, and changes with it. */
class InputsHashTest {

    @TempDir
    Path place;

    private Sha256 hash(TestFolder folder) {
        return folder.whole().scoringCase().inputs();
    }

    @ParameterizedTest(name = "{1} and {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tender.yaml         | weight: 50        | weight: "50.0"
                    tender.yaml         | weight: 50        | weight: 5e1   # as published
                    tender.yaml         | title: Insured    | title: "Insured"
                    tender.yaml         | id: town, name: Town Council | name: Town Council, id: town
                    tender.yaml         | 12:00:00+00:00    | 13:00:00+01:00
                    bids/beta/bid.yaml  | price: 90000      | price: '90000.00'
                    panel.yaml          | mark: 3.5         | mark: "3.50"
                    """)
    void is_the_same_for_two_ways_of_writing_one_thing(String file, String one, String other) {
        Sha256 before = hash(TestFolder.in(place));

        assertThat(hash(TestFolder.in(place).change(file, one, other))).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1} and {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tender.yaml         | title: Insured    | title: Assured
                    tender.yaml         | id: price, title: Price | id: price, title: "5"
                    tender.yaml         | id: price, title: Price | id: price, title: "5.0"
                    bids/beta/bid.yaml  | price: 90000      | price: 90000.01
                    panel.yaml          | reason: On time.  | reason: Late.
                    """)
    void differs_where_anything_differs(String file, String one, String other) {
        Sha256 before = hash(TestFolder.in(place));

        assertThat(hash(TestFolder.in(place).change(file, one, other))).isNotEqualTo(before);
    }

    @Test
    void is_the_same_with_other_line_ends_and_remarks() {
        Sha256 before = hash(TestFolder.in(place));
        TestFolder folder = TestFolder.in(place);
        for (String file : List.of("tender.yaml", "panel.yaml", "bids/alpha/bid.yaml")) {
            folder.write(file, "\ufeff# a remark\r\n" + folder.read(file).replace("\n", "\r\n"));
        }

        assertThat(hash(folder)).isEqualTo(before);
    }

    @Test
    void differs_with_a_document_whether_or_not_it_is_quoted() {
        Sha256 before = hash(TestFolder.in(place));
        Sha256 added = hash(TestFolder.in(place).write("bids/beta/evidence/more.pdf", TestPdf.onePage("more")));

        assertThat(added).isNotEqualTo(before);
        assertThat(hash(TestFolder.in(place).write("bids/beta/evidence/more.pdf", TestPdf.onePage("less"))))
                .isNotEqualTo(added);
    }

    @Test
    void is_the_same_on_every_machine() {
        Sha256 before = hash(TestFolder.in(place));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(hash(TestFolder.in(place))).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
