package org.evenhand.bids.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.bids.offline.Compared.Answer;
import org.evenhand.bids.offline.Compared.Why;
import org.evenhand.documents.FilledForm;
import org.evenhand.documents.FilledForm.Cause;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.documents.FilledFormReader;
import org.evenhand.encryption.MasterKeys;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;

/** The form of a bid as a PDF: made for eyes and ears, filled in elsewhere, and read back without loss and without harm. */
class FormInPdfTest {

    private static final OfflineSample SAMPLE = new OfflineSample("shared-lives-proportionate");
    private static final DraftBid EMPTY = SAMPLE.draft(Map.of());
    private static final byte[] FILE = FormInPdf.of(SAMPLE.file(EMPTY));

    /** Every letter that people of this country write, and what formats take for their own. */
    private static final String WORDS = "Tŷ Ŵyn “yn hŷn” it's (50%) £1,300 \\ \\( <b> & €\n\nSecond – line\tend";

    private static List<Entry> entries(byte[] file) {
        return FilledFormReader.read(file) instanceof FilledForm.Filled(List<Entry> entries) ? entries : List.of();
    }

    private static Compared compared(DraftBid draft, byte[] file) {
        return ComparingForms.compare(draft, SAMPLE.form, OfflineSample.VERSION, OfflineSample.DIGESTS, entries(file));
    }

    private static Compared.Read read(DraftBid draft, byte[] file) {
        return (Compared.Read) compared(draft, file);
    }

    private static Object cause(byte[] file) {
        return FilledFormReader.read(file);
    }

    @Test
    void every_question_that_needs_no_document_is_a_field_named_by_its_part_and_path() {
        List<String> names = entries(FILE).stream().map(Entry::name).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("evenhand", "contact/contact-name", "price/line/8/amount", "criterion-Q1/answer")
                .hasSize(1
                        + SAMPLE.form.fields().stream()
                                .mapToInt(field -> ComparingForms.places(field).size())
                                .sum());
        assertThat(SAMPLE.form.fields().stream().filter(Passage::isOf))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(ComparingForms.places(field)).isEmpty());
    }

    @Test
    void ears_read_it_too_and_it_is_well_formed_whatever_stands_in_labels_and_answers() throws Exception {
        DraftBid draft = SAMPLE.draft(Map.of(
                What.CONTACT_NAME,
                OfflineSample.HOSTILE,
                What.ANSWER,
                WORDS.replace("\t", " ") + " łódź 😀",
                What.EXCLUSION,
                "no"));

        byte[] file = FormInPdf.of(SAMPLE.file(draft));

        assertThat(AccessiblePdf.problems(file)).isEmpty();
        assertThat(AccessiblePdf.text(file)).contains("<b>“Tŷ & Siân's”");
        PdfHand.changed(file, (document, form) -> {
            assertThat(form.getFields())
                    .allSatisfy(
                            field -> assertThat(field.getAlternateFieldName()).isNotBlank());
            assertThat(form.getField("contact/contact-name").getAlternateFieldName())
                    .contains(OfflineSample.HOSTILE);
        });
        assertThat(read(draft, file).that(Compared.Same.class)).hasSize(3);
        assertThat(read(draft, file).answers()).hasSize(3);
    }

    @Test
    void every_kind_of_answer_comes_back_as_it_was_written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put(SAMPLE.name(What.CONTACT_NAME), "Siân Ŵyn-Tŷ “ŷ”");
        written.put(SAMPLE.name(What.ANSWER), WORDS.replace("\n", "\r"));
        written.put(SAMPLE.name(What.EXCLUSION), "yes");
        written.put(SAMPLE.name(What.TRUE_AND_AUTHORISED), "yes");
        written.put(SAMPLE.name(What.VAT), "not-registered");
        written.put(SAMPLE.name(What.PRICE), "£1,300,000.50");
        written.put(SAMPLE.name(What.LINE), "Salaries");
        written.put(SAMPLE.name(What.LINE_AMOUNT), " 1 200 ");

        Map<What, String> back = new LinkedHashMap<>();
        for (Answer answer : read(EMPTY, PdfHand.filled(FILE, written)).answers()) {
            back.put(answer.field().what(), ((Compared.New) answer.outcome()).text());
        }

        assertThat(back)
                .containsEntry(What.CONTACT_NAME, "Siân Ŵyn-Tŷ “ŷ”")
                .containsEntry(What.ANSWER, WORDS.replace("\t", " "))
                .containsEntry(What.EXCLUSION, "yes")
                .containsEntry(What.TRUE_AND_AUTHORISED, "yes")
                .containsEntry(What.VAT, "not-registered")
                .containsEntry(What.PRICE, "1300000.50")
                .containsEntry(What.LINE, "Salaries");
    }

    @Test
    void a_half_filled_form_takes_nothing_away() {
        DraftBid full = SAMPLE.draft(Map.of(What.CONTACT_NAME, "Ann", What.PRICE, "100"));

        Compared.Read read = read(full, FILE);

        assertThat(read.answers()).isEmpty();
        assertThat(read.empty()).isEqualTo(entries(FILE).size() - 1);
    }

    @Test
    void what_would_be_overwritten_is_told_and_what_was_not_touched_since_is_left_alone() {
        byte[] file = FormInPdf.of(SAMPLE.file(SAMPLE.draft(
                Map.of(What.CONTACT_NAME, "Ann", What.CONTACT_EMAIL, "ann@example.org", What.CONTACT_PHONE, "1"))));
        DraftBid meanwhile =
                SAMPLE.draft(Map.of(What.CONTACT_NAME, "Bel", What.CONTACT_EMAIL, "bel@example.org", What.PRICE, "5"));

        Compared.Read read = read(
                meanwhile,
                PdfHand.filled(file, Map.of(SAMPLE.name(What.CONTACT_NAME), "Cai", SAMPLE.name(What.PRICE), "5.00")));

        assertThat(read.that(Compared.Different.class))
                .extracting(Answer::outcome)
                .contains(new Compared.Different("Bel", "Cai"));
        assertThat(read.that(Compared.Untouched.class))
                .extracting(Answer::outcome)
                .containsExactlyInAnyOrder(
                        new Compared.Untouched("bel@example.org", "ann@example.org"), new Compared.Untouched("", "1"));
    }

    @Test
    void what_stood_in_a_file_cannot_be_tried_out_by_whoever_gets_it() {
        byte[] file = FormInPdf.of(SAMPLE.file(SAMPLE.draft(Map.of(What.PRICE, "1200000"))));
        AnswerDigests others = new AnswerDigests(MasterKeys.fresh());

        String made = entries(file).stream()
                .filter(entry -> entry.name().equals(MadeFor.FIELD))
                .findFirst()
                .orElseThrow()
                .text();

        String name = SAMPLE.name(What.PRICE);
        assertThat(made)
                .contains(OfflineSample.DIGESTS.of(OfflineSample.BID, name, "1200000"))
                .doesNotContain(others.of(OfflineSample.BID, name, "1200000"));
    }

    @Test
    void what_cannot_be_understood_is_told_with_what_was_written() {
        Compared.Read read = read(EMPTY, PdfHand.changed(FILE, (document, form) -> {
            form.getField(SAMPLE.name(What.PRICE)).getCOSObject().setString(COSName.V, "a lot");
            form.getField(SAMPLE.name(What.VAT)).getCOSObject().setName(COSName.V, "maybe");
            form.getField(SAMPLE.name(What.IDENTIFIER)).getCOSObject().setString(COSName.V, "x".repeat(201));
        }));

        assertThat(read.answers()).hasSize(3);
        assertThat(read.that(Compared.NotUnderstood.class))
                .extracting(answer -> ((Compared.NotUnderstood) answer.outcome()).written())
                .containsExactlyInAnyOrder("a lot", "maybe");
        assertThat(read.that(Compared.TooLong.class)).hasSize(1);
    }

    @Test
    void a_form_for_another_bid_is_refused_and_one_for_another_version_is_read() {
        DraftBid other = new DraftBid(
                new BidReference(OfflineSample.BID.provider(), new TenderId("another"), ""),
                EMPTY.begun(),
                Map.of(),
                List.of(),
                List.of());
        DraftBid lot = new DraftBid(
                new BidReference(OfflineSample.BID.provider(), OfflineSample.BID.tender(), "east"),
                EMPTY.begun(),
                Map.of(),
                List.of(),
                List.of());

        assertThat(compared(other, FILE)).isEqualTo(new Compared.Refused(Why.OTHER_TENDER));
        assertThat(compared(lot, FILE)).isEqualTo(new Compared.Refused(Why.OTHER_LOT));
        assertThat(ComparingForms.compare(
                        EMPTY, SAMPLE.form, OfflineSample.VERSION + 1, OfflineSample.DIGESTS, entries(FILE)))
                .isInstanceOfSatisfying(
                        Compared.Read.class, read -> assertThat(read.madeFor()).contains(OfflineSample.VERSION));
        assertThat(compared(EMPTY, PdfHand.filled(FILE, Map.of(MadeFor.FIELD, "evenhand-form/1 version=x"))))
                .isEqualTo(new Compared.Refused(Why.NOT_OURS));
    }

    @Test
    void what_an_older_form_asked_and_nobody_asks_any_more_is_told() {
        BidForm later = new OfflineSample("homeshare-prevention").form;
        String gone = SAMPLE.form.fields().stream()
                .filter(field -> later.part(field.part().name()).isEmpty() && field.what() == What.HOW_ASKED)
                .map(field -> FieldName.of(field.part(), field.path()))
                .findFirst()
                .orElseThrow();
        byte[] file = PdfHand.filled(FILE, Map.of(gone, "By telephone"));

        Compared compared =
                ComparingForms.compare(EMPTY, later, OfflineSample.VERSION + 1, OfflineSample.DIGESTS, entries(file));

        assertThat(((Compared.Read) compared).unknown()).containsExactly(new Compared.Unknown(gone, "By telephone"));
        assertThat(((Compared.Read) compared).answers()).isEmpty();
    }

    @Test
    void a_name_that_stands_there_twice_with_two_answers_is_no_answer() {
        byte[] file = PdfHand.changed(FILE, (document, form) -> {
            PDField field = form.getField(SAMPLE.name(What.CONTACT_NAME));
            field.getCOSObject().setString(COSName.V, "Ann");
            PDTextField again = new PDTextField(form);
            again.setPartialName(field.getPartialName());
            again.getCOSObject().setString(COSName.V, "Bel");
            form.getCOSObject().getCOSArray(COSName.FIELDS).add(again.getCOSObject());
        });

        assertThat(read(EMPTY, file).answers())
                .extracting(Answer::outcome)
                .containsExactly(new Compared.Repeated(List.of("Ann", "Bel")));
    }

    @Test
    void a_password_a_second_form_and_no_form_at_all_are_refused() {
        assertThat(cause(PdfHand.changed(
                        FILE,
                        (document, form) ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission())))))
                .isEqualTo(new FilledForm.Unreadable(Cause.ENCRYPTED));
        assertThat(cause(PdfHand.changed(
                        FILE,
                        (document, form) -> document.protect(
                                new StandardProtectionPolicy("owner", "user", new AccessPermission())))))
                .isEqualTo(new FilledForm.Unreadable(Cause.ENCRYPTED));
        assertThat(cause(PdfHand.changed(
                        FILE, (document, form) -> form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>")))))
                .isEqualTo(new FilledForm.Unreadable(Cause.TWO_FORMS));
        assertThat(cause(PdfHand.changed(
                        FILE, (document, form) -> document.getDocumentCatalog().setAcroForm(null))))
                .isEqualTo(new FilledForm.Unreadable(Cause.NO_FIELDS));
        assertThat(cause(new byte[0])).isEqualTo(new FilledForm.Unreadable(Cause.EMPTY));
        assertThat(cause(new byte[] {1, 2, 3})).isEqualTo(new FilledForm.Unreadable(Cause.UNKNOWN_KIND));
        assertThat(cause("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new FilledForm.Unreadable(Cause.BROKEN));
    }

    @Test
    void thousands_of_fields_endless_values_and_fields_in_a_ring_come_to_an_end() {
        assertThat(cause(PdfHand.changed(FILE, (document, form) -> {
                    COSArray fields = form.getCOSObject().getCOSArray(COSName.FIELDS);
                    for (int i = 0; i < FilledFormReader.MOST_FIELDS; i++) {
                        PDTextField more = new PDTextField(form);
                        more.setPartialName("more" + i);
                        fields.add(more.getCOSObject());
                    }
                })))
                .isEqualTo(new FilledForm.Unreadable(Cause.TOO_MUCH));
        assertThat(cause(PdfHand.filled(
                        FILE, Map.of(SAMPLE.name(What.ANSWER), "x".repeat(FilledFormReader.LONGEST + 1)))))
                .isEqualTo(new FilledForm.Unreadable(Cause.TOO_MUCH));
        assertThat(cause(PdfHand.changed(FILE, (document, form) -> {
                    PDField field = form.getField(SAMPLE.name(What.ANSWER));
                    COSArray kids = new COSArray();
                    kids.add(field.getCOSObject());
                    field.getCOSObject().setItem(COSName.KIDS, kids);
                })))
                .isEqualTo(new FilledForm.Unreadable(Cause.TOO_MUCH));
    }

    @Test
    void a_script_in_a_form_is_neither_run_nor_read() {
        byte[] file = PdfHand.changed(FILE, (document, form) -> {
            form.getField(SAMPLE.name(What.CONTACT_NAME)).getCOSObject().setString(COSName.V, "Ann");
            document.getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("this.getField('price/price').value = 1"));
        });

        assertThat(read(EMPTY, file).answers()).extracting(Answer::outcome).containsExactly(new Compared.New("Ann"));
    }
}
