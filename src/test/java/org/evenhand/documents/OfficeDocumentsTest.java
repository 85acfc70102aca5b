package org.evenhand.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are no PDFs are known by what is in them, and read in one piece. */
class OfficeDocumentsTest {

    @ParameterizedTest(name = "“{0}” in a DOCX: {1}")
    @CsvSource({
        "nine families a year, found",
        "a year a place of their own, found",
        "Visits, found",
        "40 people, not-found",
        "900 hours, hidden",
        "a living wage, hidden",
        "tiny words, hidden",
        "white on blue, found",
        "we will not, not-found",
        "nine families1 a year, found",
        "Note: since 2019, found",
        "self-directed support, found",
        "typed into a box, found"
    })
    void a_docx_is_read_as_it_is_shown(String quote, String expected) throws IOException {
        assertThat(OddDocumentsTest.found(Office.docx(), quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” in an XLSX: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Hours of work     | found
                    1,300             | found
                    Hours of work 1,300 | not-found
                    40%               | found
                    £640,000          | found
                    0.3               | found
                    07/05/2024        | found
                    written in place  | found
                    kept result       | found
                    SUM               | not-found
                    hidden row        | hidden
                    hidden column     | hidden
                    hidden sheet      | hidden
                    white on white    | hidden
                    """)
    void an_xlsx_is_read_cell_by_cell_as_it_is_shown(String quote, String expected) throws IOException {
        assertThat(OddDocumentsTest.found(Office.xlsx(), quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” in an ODT: {1}")
    @CsvSource({
        "nine families a year, found",
        "wide  gap, found",
        "Visits, found",
        "Visits 40, not-found",
        "a remark, not-found",
        "taken out again, not-found",
        "set aside, found",
        "900 hours, hidden",
        "a living wage, hidden"
    })
    void an_odt_is_read_as_it_is_shown(String quote, String expected) throws IOException {
        assertThat(OddDocumentsTest.found(Office.odt(), quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "“{0}” in an ODS: {1}")
    @CsvSource({"Hours, found", "Hours 900, not-found", "900.00, found", "hidden row, hidden", "hidden sheet, hidden"})
    void an_ods_is_read_cell_by_cell_as_it_is_shown(String quote, String expected) throws IOException {
        assertThat(OddDocumentsTest.found(Office.ods(), quote)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "UTF-8, tŷ â naw teulu",
        "UTF-16LE, tŷ â naw teulu",
        "UTF-16BE, tŷ â naw teulu",
        "windows-1252, nine families’ homes"
    })
    void a_text_is_read_in_the_usual_encodings(String encoding, String words) throws IOException {
        String mark = encoding.startsWith("UTF-16") ? "\ufeff" : "";

        assertThat(OddDocumentsTest.found((mark + "We give " + words + ".\r\n").getBytes(encoding), words))
                .isEqualTo("found");
    }

    @ParameterizedTest(name = "“{0}” in a CSV: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Visits         | found
                    40 people      | not-found
                    10,5           | not-found
                    10,50          | not-found
                    1,300 hours    | found
                    Matches,10     | not-found
                    """)
    void cells_of_a_csv_are_apart(String quote, String expected) {
        String csv = "measure,number,unit\nVisits,40,people\nMatches,10,50\n\"1,300 hours\",2,\"say \"\"two\"\"\"\n";

        assertThat(OddDocumentsTest.found(csv.getBytes(UTF_8), quote)).isEqualTo(expected);
    }

    @Test
    void a_text_with_commas_is_no_table() {
        assertThat(OddDocumentsTest.found(
                        "Dear all,\nwe offer, gladly, 40 people\n".getBytes(UTF_8), "we offer, gladly"))
                .isEqualTo("found");
    }

    @ParameterizedTest
    @CsvSource({"png", "jpg"})
    void a_picture_is_read_by_a_person(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        byte[] whole = out.toByteArray();

        assertThat(OddDocumentsTest.found(whole, "nine families")).isEqualTo("found");
        assertThat(OddDocumentsTest.found(Arrays.copyOf(whole, whole.length / 3), "nine families"))
                .isEqualTo("unreadable broken");
    }

    static Stream<Arguments> unreadable() throws IOException {
        String deep = "<w:tbl>".repeat(2000) + "</w:tbl>".repeat(2000);
        String entities = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, old, 0, 4);
        byte[] locked = old.clone();
        System.arraycopy("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(UTF_8), 0, locked, 512, 32);
        return Stream.of(
                Arguments.of("half a DOCX", Arrays.copyOf(Office.docx(), 300), "unreadable broken"),
                Arguments.of("elements in elements", Office.word("", deep), "unreadable too-much"),
                Arguments.of("entities in entities", Office.word(entities, "<w:t>&c;</w:t>"), "unreadable broken"),
                Arguments.of("a file from outside", Office.word(outside, "<w:t>&a;</w:t>"), "unreadable broken"),
                Arguments.of(
                        "a part that unpacks to 40 MB", Office.word("", " ".repeat(40_000_000)), "unreadable too-much"),
                Arguments.of(
                        "five million letters",
                        Office.word("", "<w:p><w:r><w:t>" + "word ".repeat(1_000_000) + "</w:t></w:r></w:p>"),
                        "unreadable too-much"),
                Arguments.of("six thousand parts", manyParts(), "unreadable too-much"),
                Arguments.of("an old Word document", old, "unreadable unknown-kind"),
                Arguments.of("a DOCX with a password", locked, "unreadable encrypted"),
                Arguments.of(
                        "an ODT with a password",
                        Office.zip(Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>")),
                        "unreadable encrypted"),
                Arguments.of(
                        "an archive of other things", Office.zip(Map.of("a.xml", "<a/>")), "unreadable unknown-kind"),
                Arguments.of("a rich text", "{\\rtf1 nine families}".getBytes(UTF_8), "unreadable unknown-kind"),
                Arguments.of("blanks", "  \n \n".getBytes(UTF_8), "unreadable empty"),
                Arguments.of("a GIF", "GIF89a\0\1\0\1\0\0\0".getBytes(UTF_8), "unreadable unknown-kind"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_a_value_with_its_cause(String what, byte[] file, String expected) {
        assertThat(OddDocumentsTest.found(file, "nine families")).isEqualTo(expected);
    }

    private static byte[] manyParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 6000; i++) {
                zip.putNextEntry(new ZipEntry("part" + i + ".xml"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_sheet_of_repeated_columns_ends_within_its_limits() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                "<d xmlns:table=\"t\" xmlns:text=\"x\"><table:table><table:table-column table:visibility=\"collapse\""
                        + " table:number-columns-repeated=\"2000000000\"/><table:table-row><table:table-cell"
                        + " table:number-columns-repeated=\"2000000000\"><text:p>nine families</text:p>"
                        + "</table:table-cell></table:table-row></table:table></d>");

        assertThat(OddDocumentsTest.found(Office.zip(parts), "nine families")).isEqualTo("hidden");
    }
}
