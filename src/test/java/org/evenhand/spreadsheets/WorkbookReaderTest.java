package org.evenhand.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.evenhand.criteria.sheets.MadeWorkbook;
import org.evenhand.criteria.sheets.TestZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file from a stranger is read as the texts and figures that its reader sees, or refused; nothing in it is worked out. */
class WorkbookReaderTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static WorkbookReading read(byte[] file) {
        return WorkbookReader.read(file, 100, Set.of("Criteria"));
    }

    private static WorkbookReading.Read cells(String xml) {
        WorkbookReading read = read(MadeWorkbook.of("Criteria", "<sheetData>" + xml + "</sheetData>")
                .bytes());
        assertThat(read).isInstanceOf(WorkbookReading.Read.class);
        return (WorkbookReading.Read) read;
    }

    private static FileTrouble refusal(byte[] file) {
        WorkbookReading read = read(file);
        assertThat(read).isInstanceOf(WorkbookReading.Refused.class);
        return ((WorkbookReading.Refused) read).why();
    }

    private static byte[] written(List<List<SheetCell>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write("Title", List.of(new SheetCell.Sheet("Criteria", 1, 1, List.of(20, 30), rows)), file);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return file.toByteArray();
    }

    @Test
    void what_was_written_is_read_again() {
        List<String> texts = List.of(
                "plain",
                "=1+2",
                "+44 1234",
                "-3 dB",
                "@home",
                "two\nlines",
                " room at both ends ",
                "a\u0001b",
                "_x0041_",
                "Gwaith teg – £5",
                "<&>\"'");
        byte[] file = written(List.of(
                texts.stream().map(SheetCell::text).toList(),
                List.of(
                        SheetCell.figure("0.1"),
                        SheetCell.figure("650000"),
                        SheetCell.figure("0.1234567890123456789"),
                        SheetCell.figure("-3"))));

        Grid grid = ((WorkbookReading.Read) read(file)).grid();

        assertThat(grid.name()).isEqualTo("Criteria");
        assertThat(grid.row(1).orElseThrow().cells().values()).containsExactlyElementsOf(texts);
        assertThat(grid.row(2).orElseThrow().cells().values())
                .containsExactly("0.1", "650000", "0.1234567890123456789", "-3");
    }

    @Test
    void a_text_that_begins_like_a_formula_is_marked_as_a_text() {
        String styles = TestZip.entry(written(List.of(List.of(SheetCell.text("=1+2")))), "xl/styles.xml");

        assertThat(styles).contains("quotePrefix=\"true\"");
        assertThat(TestZip.entry(written(List.of(List.of(SheetCell.text("=1+2")))), SHEET))
                .doesNotContain("<f>");
    }

    @ParameterizedTest
    @CsvSource({
        "0.10000000000000001, 0.1",
        "1E3, 1000",
        "12.50, 12.5",
        "1234567890.12345678, 1234567890.12346",
        "-0.30000000000000004, -0.3",
        "1E+200, 1E+200",
        "1E999999999, 1E999999999",
        "NaN, NaN"
    })
    void a_figure_is_the_one_that_the_spreadsheet_shows(String kept, String shown) {
        assertThat(cells("<row r=\"1\"><c r=\"A1\"><v>" + kept + "</v></c></row>")
                        .grid()
                        .rows()
                        .getFirst()
                        .text(0))
                .isEqualTo(shown);
    }

    @Test
    void formulas_merged_cells_and_error_cells_are_named_and_not_read() {
        WorkbookReading read = read(MadeWorkbook.of("Criteria", """
                <sheetData><row r="3"><c r="B3"><f>1+2</f><v>3</v></c><c r="C3" t="e"><v>#REF!</v></c>
                <c r="D3" t="str"><f>A1</f><v>words</v></c><c r="AB3"><v>7</v></c></row></sheetData>
                <mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>""").bytes());

        WorkbookReading.Read cells = (WorkbookReading.Read) read;
        assertThat(cells.troubles())
                .extracting(CellTrouble::place, CellTrouble::why)
                .containsExactly(
                        tuple("B3", CellTrouble.Why.FORMULA),
                        tuple("C3", CellTrouble.Why.ERROR),
                        tuple("D3", CellTrouble.Why.FORMULA),
                        tuple("A5:B6", CellTrouble.Why.MERGED));
        assertThat(cells.grid().rows()).singleElement().satisfies(row -> {
            assertThat(row.cells()).containsOnlyKeys(27).containsValue("7");
            assertThat(row.place(27)).isEqualTo("AB3");
        });
    }

    @Test
    void cells_without_a_place_stand_one_after_the_other() {
        assertThat(cells("<row><c><v>1</v></c><c t=\"b\"><v>1</v></c></row><row><c/><c><v>2</v></c></row>")
                        .grid()
                        .rows())
                .extracting(row -> row.number() + " " + row.cells())
                .containsExactly("1 {0=1, 1=true}", "2 {1=2}");
    }

    @Test
    void what_is_no_workbook_is_refused_by_name() {
        assertThat(refusal(new byte[0])).isEqualTo(FileTrouble.EMPTY);
        assertThat(refusal(new byte[WorkbookReader.MOST_BYTES + 1])).isEqualTo(FileTrouble.TOO_LARGE);
        assertThat(refusal("a,b\n1,2".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileTrouble.NOT_A_WORKBOOK);
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(FileTrouble.NOT_A_WORKBOOK);
        byte[] old = new byte[600];
        old[0] = (byte) 0xD0;
        old[1] = (byte) 0xCF;
        old[2] = 0x11;
        old[3] = (byte) 0xE0;
        assertThat(refusal(old)).isEqualTo(FileTrouble.OLD_FORMAT);
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(mark, 0, old, 301, mark.length);
        assertThat(refusal(old)).isEqualTo(FileTrouble.ENCRYPTED);
        assertThat(refusal(MadeWorkbook.of("Criteria", "<sheetData>").bytes())).isEqualTo(FileTrouble.NOT_A_WORKBOOK);
        byte[] cut = MadeWorkbook.ofTexts("Criteria", List.of(List.of("a")));
        assertThat(refusal(java.util.Arrays.copyOf(cut, cut.length / 2))).isEqualTo(FileTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void programs_are_refused() {
        assertThat(refusal(MadeWorkbook.of("Criteria", "<sheetData/>")
                        .part("xl/vbaProject.bin", new byte[] {1})
                        .bytes()))
                .isEqualTo(FileTrouble.MACROS);
        MadeWorkbook typed = MadeWorkbook.of("Criteria", "<sheetData/>");
        String types = "[Content_Types].xml";
        typed.part(
                types,
                typed.part(types)
                        .replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        assertThat(refusal(typed.bytes())).isEqualTo(FileTrouble.MACROS);
    }

    @Test
    void a_file_that_unpacks_to_more_than_anybody_wrote_is_refused_before_it_is_opened() {
        byte[] bomb = MadeWorkbook.of("Criteria", "<sheetData/>")
                .part("xl/media/image1.png", new byte[70 * 1024 * 1024])
                .bytes();
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(refusal(bomb)).isEqualTo(FileTrouble.UNPACKS_TOO_LARGE);
        MadeWorkbook crowd = MadeWorkbook.of("Criteria", "<sheetData/>");
        for (int i = 0; i < 600; i++) {
            crowd.part("xl/media/" + i, "x");
        }
        assertThat(refusal(crowd.bytes())).isEqualTo(FileTrouble.UNPACKS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "[Content_Types].xml"})
    void no_entity_is_followed(String part) {
        MadeWorkbook book =
                MadeWorkbook.of("Criteria", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
        book.part(
                part,
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                        + book.part(part).replace("<v>1</v>", "<v>&a;</v>"));

        assertThat(refusal(book.bytes())).isEqualTo(FileTrouble.NOT_A_WORKBOOK);
    }

    @Test
    void a_million_rows_are_refused_without_reading_them() {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 1_000_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>1</v></c></row>");
        }
        byte[] file = MadeWorkbook.of("Criteria", rows + "</sheetData>").bytes();

        assertThat(refusal(file)).isEqualTo(FileTrouble.TOO_MANY_ROWS);
    }

    @Test
    void rows_with_nothing_in_them_do_not_count_until_they_are_very_many() {
        String empty = "<row><c s=\"1\"/></row>";
        assertThat(cells(empty.repeat(500) + "<row r=\"900\"><c r=\"A900\"><v>1</v></c></row>")
                        .grid()
                        .rows())
                .hasSize(1);
        assertThat(refusal(MadeWorkbook.of("Criteria", "<sheetData>" + empty.repeat(1001) + "</sheetData>")
                        .bytes()))
                .isEqualTo(FileTrouble.TOO_MANY_ROWS);
        assertThat(refusal(MadeWorkbook.of(
                                "Criteria", "<sheetData><row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row></sheetData>")
                        .bytes()))
                .isEqualTo(FileTrouble.TOO_MANY_COLUMNS);
    }
}
