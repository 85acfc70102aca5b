package org.evenhand.bids.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.documents.FilledForm;
import org.evenhand.documents.FilledForm.Cause;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.documents.FilledFormReader;
import org.junit.jupiter.api.Test;

/** The form of a bid as a DOCX: filled in with any word processor, and read back without loss and without harm. */
class FormInWordTest {

    private static final OfflineSample SAMPLE = new OfflineSample("shared-lives-proportionate");
    private static final DraftBid EMPTY = SAMPLE.draft(Map.of());
    private static final byte[] FILE = FormInWord.of(SAMPLE.file(EMPTY));
    private static final String DOCUMENT = "word/document.xml";

    /** The cell to write in, as it is while it is empty. */
    private static final String CELL = "<w:t xml:space=\"preserve\"></w:t></w:r></w:p>";

    private static byte[] changed(byte[] file, UnaryOperator<String> document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write((entry.getName().equals(DOCUMENT) ? document.apply(text) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** With XML in place of the empty cell of a question. */
    private static byte[] written(What what, String inner) {
        return changed(FILE, xml -> {
            int question = xml.indexOf(FieldName.bookmark(SAMPLE.name(what)));
            int cell = xml.indexOf(CELL, question);
            return xml.substring(0, cell) + inner + xml.substring(cell + CELL.length());
        });
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Compared.Read read(DraftBid draft, byte[] file) {
        List<Entry> entries =
                FilledFormReader.read(file) instanceof FilledForm.Filled(List<Entry> all) ? all : List.of();
        return (Compared.Read)
                ComparingForms.compare(draft, SAMPLE.form, OfflineSample.VERSION, OfflineSample.DIGESTS, entries);
    }

    @Test
    void every_question_is_there_and_an_empty_form_says_nothing() {
        Compared.Read read = read(EMPTY, FILE);

        assertThat(read.answers()).isEmpty();
        assertThat(read.unknown()).isEmpty();
        assertThat(FilledFormReader.read(FILE))
                .isInstanceOfSatisfying(
                        FilledForm.Filled.class,
                        form -> assertThat(form.entries())
                                .extracting(Entry::name)
                                .doesNotHaveDuplicates()
                                .allMatch(name -> name.length() <= 40)
                                .hasSize(read.empty() + 1));
    }

    @Test
    void answers_that_stand_there_come_back_as_they_are_whatever_stands_in_them() {
        DraftBid draft = SAMPLE.draft(Map.of(
                What.CONTACT_NAME, OfflineSample.HOSTILE,
                What.ANSWER, "Tŷ Ŵyn “yn hŷn”  £5\n\nłódź 😀 </w:tbl>",
                What.EXCLUSION, "no",
                What.PRICE, "1234.5"));

        Compared.Read read = read(draft, FormInWord.of(SAMPLE.file(draft)));

        assertThat(read.that(Compared.Same.class)).hasSize(4);
        assertThat(read.answers()).hasSize(4);
    }

    @Test
    void paragraphs_line_ends_and_pieces_of_text_are_one_answer() {
        Compared.Read read = read(
                EMPTY,
                written(
                        What.ANSWER,
                        "<w:t>Fi</w:t></w:r><w:r><w:t>rst ŵ</w:t><w:br/><w:t>second</w:t></w:r></w:p>"
                                + "<w:p><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>"
                                + "<w:p><w:r><w:t>third £</w:t></w:r></w:p>"));

        assertThat(read.answers())
                .extracting(Answer::outcome)
                .containsExactly(new Compared.New("First ŵ\nsecond\n\nthird £"));
    }

    @Test
    void a_choice_may_be_chosen_from_the_list_or_written() {
        String chosen = escaped("yes" + OfflineSample.HOSTILE);
        String typed = escaped(" " + ("no" + OfflineSample.HOSTILE).toUpperCase(Locale.ROOT));
        byte[] file = changed(FILE, xml -> {
            int question = xml.indexOf(FieldName.bookmark(SAMPLE.name(What.EXCLUSION)));
            int list = xml.indexOf(FilledFormReader.NOTHING, question);
            int other = xml.indexOf(FieldName.bookmark(SAMPLE.name(What.CONFLICT)));
            int otherList = xml.indexOf(FilledFormReader.NOTHING, other);
            return xml.substring(0, list)
                    + chosen
                    + xml.substring(list + 1, otherList)
                    + typed
                    + xml.substring(otherList + 1);
        });

        Map<What, Object> outcomes = new LinkedHashMap<>();
        read(EMPTY, file)
                .answers()
                .forEach(answer -> outcomes.put(answer.field().what(), answer.outcome()));

        assertThat(outcomes)
                .containsEntry(What.EXCLUSION, new Compared.New("yes"))
                .containsEntry(What.CONFLICT, new Compared.New("no"));
    }

    @Test
    void what_stands_in_a_table_without_a_name_is_told() {
        byte[] file = changed(
                FILE,
                xml -> xml.replace(
                                "w:name=\"" + FieldName.bookmark(SAMPLE.name(What.CONTACT_NAME)) + "\"",
                                "w:name=\"_GoBack\"")
                        .replaceFirst(
                                "(?s)(_GoBack.*?)" + Pattern.quote(CELL),
                                "$1" + text("Ann").replace("$", "\\$")));

        assertThat(read(EMPTY, file).unknown()).containsExactly(new Compared.Unknown("", "Ann"));
    }

    @Test
    void bombs_entities_and_files_of_another_kind_are_refused() {
        assertThat(FilledFormReader.read(written(What.ANSWER, text("x".repeat(FilledFormReader.LONGEST + 1)))))
                .isEqualTo(new FilledForm.Unreadable(Cause.TOO_MUCH));
        assertThat(FilledFormReader.read(changed(
                        FILE, xml -> xml.replaceFirst("<w:document", "<!DOCTYPE d [<!ENTITY a \"b\">]><w:document"))))
                .isEqualTo(new FilledForm.Unreadable(Cause.BROKEN));
        assertThat(FilledFormReader.read(changed(FILE, xml -> "<w:document")))
                .isEqualTo(new FilledForm.Unreadable(Cause.BROKEN));
        assertThat(FilledFormReader.read(changed(
                        FILE,
                        xml -> xml.replaceFirst("<w:body>", "<w:body>" + "<w:tbl>".repeat(600))
                                .replaceFirst("</w:body>", "</w:tbl>".repeat(600) + "</w:body>"))))
                .isEqualTo(new FilledForm.Unreadable(Cause.TOO_MUCH));
        assertThat(FilledFormReader.read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isEqualTo(new FilledForm.Unreadable(Cause.UNKNOWN_KIND));
    }
}
