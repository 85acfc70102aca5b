package org.evenhand.bids.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.evenhand.DemoOnH2;
import org.evenhand.ViewsOf;
import org.evenhand.bids.draft.BidReference;
import org.evenhand.bids.draft.DraftingBids;
import org.evenhand.bids.offline.BidInYaml;
import org.evenhand.bids.offline.FormInPdf;
import org.evenhand.bids.offline.FormInWord;
import org.evenhand.bids.offline.OfflineForm;
import org.evenhand.design.ActionButton;
import org.evenhand.design.CheckboxFormField;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Hands;
import org.evenhand.design.Messages;
import org.evenhand.design.NotFoundPage;
import org.evenhand.design.PageReading;
import org.evenhand.design.TroublePage;
import org.evenhand.letters.AccessiblePdf;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A bid is taken away as a file and brought back: everything is shown first, and nothing is overwritten unasked. */
@DemoOnH2
class OfflinePagesTest extends PageReading {

    private static final Locale WELSH = Locale.of("cy", "GB");

    @Autowired
    ApplicationContext context;

    private BidReference bid = new BidReference(new OrganisationId(""), new TenderId(""), "");

    @BeforeEach
    void begun() {
        TenderId id = WholeDraft.published(context, "Away from home");
        SignedInAs.demo(context, "provider");
        bid = new BidReference(drafting().providers().getFirst(), id, "");
        assertThat(drafting().begin(bid)).isEmpty();
        write("contact", "contact-name", "Ann");
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
        WholeDraft.end(context, bid.tender());
    }

    private DraftingBids drafting() {
        return context.getBean(DraftingBids.class);
    }

    private void write(String part, String path, String text) {
        assertThat(drafting().answer(bid, part, new FieldPath(path), says(part, path), text))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    private String says(String part, String path) {
        DraftingBids.Shown shown = drafting().find(bid).orElseThrow();
        return shown.draft().says(shown.form().part(part).orElseThrow(), new FieldPath(path));
    }

    private void view(Locale language) {
        open(
                context,
                "provider",
                BidsNavigation.offline(bid),
                language,
                new Routes(
                        ViewsOf.packages("org.evenhand.bids.ui"), Set.of(NotFoundPage.class, TroublePage.class), true));
    }

    private byte[] file() {
        return FormInPdf.of(form());
    }

    /** The form as the page makes files of it. */
    private OfflineForm form() {
        BidDesk desk = context.getBean(BidDesk.class);
        DraftingBids.Shown shown = drafting().find(bid).orElseThrow();
        BidWords said = new BidWords(Messages.here(), shown.published(), shown.form());
        return new OfflineWords(said, shown)
                .form(desk.people().nameOf(bid.provider()), desk.clock().instant(), desk.digests());
    }

    private static byte[] filled(byte[] pdf, Map<String, String> answers) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            answers.forEach((name, text) -> {
                var field = Objects.requireNonNull(
                        document.getDocumentCatalog().getAcroForm().getField(name), name);
                if (field instanceof PDRadioButton) {
                    field.getCOSObject().setName(COSName.V, text);
                } else {
                    field.getCOSObject().setString(COSName.V, text);
                }
            });
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void bring(byte[] file) {
        Hands.choose(LocatorJ._get(FileFormField.class), "bid.pdf", file);
    }

    private static Optional<CheckboxFormField> box(String label) {
        return LocatorJ._find(CheckboxFormField.class).stream()
                .filter(box -> box.label().equals(label))
                .findFirst();
    }

    @Test
    void the_file_says_every_question_in_the_readers_language_and_passes_for_ears() throws Exception {
        for (Locale language : List.of(Locale.UK, WELSH)) {
            view(language);
            byte[] file = file();
            assertThat(AccessiblePdf.problems(file)).isEmpty();
            assertThat(AccessiblePdf.text(file))
                    .contains("Away from home")
                    .contains(
                            language.equals(WELSH)
                                    ? Stream.of("Cynnig:", "Dewisir y dogfennau", "Eu cyfeiriad e-bost")
                                            .toList()
                                    : Stream.of("Bid:", "Documents that show", "Their e-mail address")
                                            .toList());
        }
    }

    @Test
    void new_answers_are_kept_once_they_were_seen_and_another_is_overwritten_only_where_it_is_ticked() {
        view(Locale.UK);
        byte[] file = file();
        write("contact", "contact-name", "Bel");
        write("contact", "contact-phone", "01632 960 001");
        bring(filled(
                file,
                Map.of(
                        "contact/contact-name", "Siân Ŵyn",
                        "contact/contact-phone", "01632 960 002",
                        "contact/address", "1 Tŷ’r Bont\rMarsh End",
                        "declarations/conflict", "no",
                        "price/price", "£12,000")));

        assertThat(text())
                .contains("bid.pdf was read. Nothing is kept yet.")
                .contains("5 answers are in the file", "3 new answers", "2 answers that would replace others")
                .contains("£12,000", "1 Tŷ’r Bont\nMarsh End")
                .contains("Bel", "Siân Ŵyn", "01632 960 001", "01632 960 002");
        assertThat(LocatorJ._find(CheckboxFormField.class))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.value()).isFalse());
        assertThat(says("price", "price")).isEmpty();

        Hands.tick(box("Replace: Who answers questions about this bid").orElseThrow(), true);
        press("Keep the 3 new answers and what I ticked");

        assertThat(text()).contains("4 answers were kept.").doesNotContain("Nothing is kept yet.");
        assertThat(says("contact", "contact-name")).isEqualTo("Siân Ŵyn");
        assertThat(says("contact", "contact-phone")).isEqualTo("01632 960 001");
        assertThat(says("contact", "address")).isEqualTo("1 Tŷ’r Bont\nMarsh End");
        assertThat(says("declarations", "conflict")).isEqualTo("no");
        assertThat(says("price", "price")).isEqualTo("12000");
    }

    @Test
    void what_a_colleague_wrote_meanwhile_is_not_overwritten() {
        view(Locale.UK);
        bring(filled(file(), Map.of("contact/contact-phone", "1", "price/price", "5")));
        write("price", "price", "7");

        press("Keep the 2 new answers");

        assertThat(text()).contains("One answer was kept.", "These were not kept:", "Somebody changed it a moment ago");
        assertThat(says("price", "price")).isEqualTo("7");
    }

    @Test
    void what_cannot_be_understood_is_said_in_the_readers_language() {
        view(Locale.UK);
        bring(filled(file(), Map.of("price/price", "1,5")));
        assertThat(text())
                .contains("One answer that cannot be kept", "“1,5”. Write a point, not a comma, before decimals: 1.5.")
                .contains("One answer of the file stands here already.");
        assertThat(buttons().stream().map(ActionButton::getText)).noneMatch(text -> text.startsWith("Keep"));

        view(WELSH);
        bring(filled(file(), Map.of("price/price", "1,5")));
        assertThat(text()).contains("Un ateb na ellir ei gadw", "Ysgrifennwch bwynt");
    }

    @Test
    void a_docx_comes_back_too() {
        view(Locale.UK);

        bring(FormInWord.of(form()));

        assertThat(text()).contains("One answer is in the file", "One answer of the file stands here already.");
    }

    private String yaml() {
        BidDesk desk = context.getBean(BidDesk.class);
        DraftingBids.Shown shown = drafting().find(bid).orElseThrow();
        return new BidInYaml(shown.draft(), shown.form(), shown.published().version(), List.of())
                .text(new TreeMap<>(Map.of("name", "Hazelbank")), desk.clock().instant());
    }

    private static void bringYaml(String text) {
        Hands.choose(LocatorJ._get(FileFormField.class), "bid.YAML", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bid_yaml_comes_back_and_overwrites_nothing_unasked() {
        view(Locale.UK);
        write("price", "price", "7");
        bringYaml(yaml().replace("price: 7", "price: 12000")
                .replace("contact/contact-name: Ann\n", "contact/contact-name: Siân\n  contact/address: Tŷ’r Bont\n"));

        assertThat(text())
                .contains("bid.YAML was read. Nothing is kept yet.", "One new answer", "2 answers that would replace")
                .contains("£12,000", "Siân");
        Hands.tick(box("Replace: Who answers questions about this bid").orElseThrow(), true);
        press("Keep the new answer and what I ticked");

        assertThat(text()).contains("2 answers were kept.");
        assertThat(says("contact", "contact-name")).isEqualTo("Siân");
        assertThat(says("contact", "address")).isEqualTo("Tŷ’r Bont");
        assertThat(says("price", "price")).isEqualTo("7");
    }

    @Test
    void a_bid_yaml_with_mistakes_or_for_something_else_says_where_and_what_to_write() {
        view(Locale.UK);
        bringYaml(yaml() + "prise: 5\n");
        assertThat(text())
                .contains("The file cannot be read: one mistake is in it.", "What is wrong, by line")
                .containsPattern("bid\\.yaml:\\d+: “prise” is not a known key; did you mean “price”\\?");

        bringYaml(yaml().replace(bid.tender().value(), "another"));
        assertThat(text())
                .contains("This file is for another tender.", "for: {tender: " + bid.tender() + "}")
                .doesNotContain("What is wrong, by line");

        bringYaml(yaml().replaceFirst("id: .*", "id: somebody"));
        assertThat(text()).contains("the bid of another organisation", "id: " + bid.provider());

        view(WELSH);
        bringYaml("id: 5");
        assertThat(text()).contains("Ni ellir darllen y ffeil");
    }

    @Test
    void a_file_that_is_no_form_of_this_bid_is_refused_at_the_field() {
        view(Locale.UK);
        byte[] file = file();

        bring("hello".getBytes(StandardCharsets.UTF_8));
        assertThat(text()).contains("This is not the form.");
        bring(filled(
                file,
                Map.of("evenhand", "evenhand-form/1 tender=other version=1 lot= organisation=" + bid.provider())));
        assertThat(text()).contains("This form is for another tender.").doesNotContain("This is not the form.");
        bring(file);
        assertThat(text())
                .contains("One answer is in the file", "One answer of the file stands here already.")
                .doesNotContain("another tender");
    }
}
