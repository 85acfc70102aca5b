package org.evenhand.audit.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.evenhand.record.Actor;
import org.evenhand.shared.CanonicalJson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;

/**
 * Writes records as lines of CSV, in UTF-8 with the mark by which spreadsheets know it. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
public final class RecordCsv implements AutoCloseable {

    /**
     * The words of the reader's language.
     *
     * @param headings the headings of the seventeen columns: number, time, kind of actor, account, name, role, organisation
     *     for which it was done, code of the act, the act in words, kind of subject, its id, its version, organisation
     *     concerned, tender, reason, details, hash
     * @param act a code's sentence
     */
    public record InWords(List<String> headings, UnaryOperator<String> act) {}

    /** What a download of it is called. */
    public static final String FILE_NAME = "evenhand-record.csv";

    /** What it is, for browsers. */
    public static final String CONTENT_TYPE = "text/csv; charset=utf-8";

    /** What begins a formula; the minus sign of mathematics is no other form of the hyphen. */
    private static final String FORMULA = "=+-@\u2212";

    private static final String BREAKS = "\t\r\n";

    private final InWords words;
    private final CSVPrinter csv;

    private RecordCsv(InWords words, CSVPrinter csv) {
        this.words = words;
        this.csv = csv;
    }

    static RecordCsv begin(OutputStream out, InWords words) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\ufeff');
        RecordCsv csv = new RecordCsv(words, new CSVPrinter(writer, CSVFormat.RFC4180));
        csv.line(words.headings().stream());
        return csv;
    }

    void add(AuditRecord record) throws IOException {
        line(Stream.of(
                        Stream.of(String.valueOf(record.seq()), record.at().toString()),
                        who(record.who()),
                        Stream.of(
                                record.act(),
                                words.act().apply(record.act()),
                                record.on().kind(),
                                record.on().id(),
                                record.on().version().map(String::valueOf).orElse(""),
                                record.organisation().map(OrganisationId::value).orElse(""),
                                record.tender().map(TenderId::value).orElse(""),
                                record.why().orElse(""),
                                CanonicalJson.of(record.details()),
                                record.hash()))
                .flatMap(cells -> cells));
    }

    private static Stream<String> who(Actor who) {
        return switch (who) {
            case Actor.Person person ->
                Stream.of(
                        "person",
                        person.account().value(),
                        person.name(),
                        person.as().word(),
                        person.in().value());
            case Actor.Holder holder -> Stream.of("holder", holder.account().value(), holder.name(), "", "");
            case Actor.Stranger stranger -> Stream.of("stranger", "", "", "", "");
            case Actor.Evenhand evenhand -> Stream.of("evenhand", "", "", "", "");
        };
    }

    private void line(Stream<String> cells) throws IOException {
        csv.printRecord(cells.map(RecordCsv::harmless).toList());
    }

    /** The cell with an apostrophe before what a spreadsheet could take for a formula. */
    static String harmless(String cell) {
        return beginsFormula(cell) ? "'" + cell : cell;
    }

    /** Wide, small and raised signs count as the plain ones, and what is not seen before them as if it were not there. */
    private static boolean beginsFormula(String cell) {
        if (!cell.isEmpty() && BREAKS.indexOf(cell.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < cell.length() && isUnseen(cell.charAt(first))) {
            first++;
        }
        if (first == cell.length()) {
            return false;
        }
        String plain = Normalizer.normalize(cell.substring(first, first + 1), Normalizer.Form.NFKC);
        return FORMULA.indexOf(plain.charAt(0)) >= 0;
    }

    private static boolean isUnseen(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
