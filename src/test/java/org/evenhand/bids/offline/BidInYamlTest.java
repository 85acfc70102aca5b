package org.evenhand.bids.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenhand.answers.AnswerField;
import org.evenhand.answers.AnswerPart;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidForm;
import org.evenhand.bids.draft.BidRefusal;
import org.evenhand.bids.draft.DraftBid;
import org.evenhand.bids.draft.Passage;
import org.evenhand.evidence.EvidenceFile;
import org.evenhand.evidence.EvidenceId;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.VirusScan;
import org.evenhand.folders.BidText;
import org.evenhand.folders.FolderMistake;
import org.evenhand.folders.FolderReader;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft as {@code bid.yaml}: nothing is lost on the way there and back, the command line takes it, and faults have a line. */
class BidInYamlTest {

    private static final By SOMEBODY = By.named("Somebody", Instant.EPOCH);
    private static final Instant MADE = Instant.parse("2026-10-01T10:00:00Z");
    private static final OfflineSample SAMPLE = new OfflineSample("shared-lives-proportionate");
    private static final DraftBid EMPTY = SAMPLE.draft(Map.of());
    private static final List<EvidenceFile> DOCUMENTS = List.of(document("plan.pdf"), document("Tŷ & rota (2).docx"));
    private static final List<String> TEXTS = List.of(
            OfflineSample.HOSTILE,
            "- a: *b\n  #c ",
            "yes",
            "null",
            "007",
            "TRUE",
            "1e5",
            "\"{'x'}\" 😀\n\nłódź",
            "5",
            "0",
            "12.5",
            "7.1250",
            "250000",
            "good");

    private static EvidenceFile document(String name) {
        return new EvidenceFile(
                new EvidenceId("id of " + name.length()),
                OfflineSample.BID.provider(),
                name,
                EvidenceKind.PDF,
                5,
                Sha256.of(name),
                VirusScan.CLEAN,
                Optional.empty(),
                SOMEBODY,
                Optional.empty(),
                1);
    }

    private static BidInYaml yaml(DraftBid draft) {
        return new BidInYaml(draft, SAMPLE.form, OfflineSample.VERSION, DOCUMENTS);
    }

    private static String written(DraftBid draft) {
        return yaml(draft).text(new TreeMap<>(Map.of("name", "Hearthside", "regulated", "yes")), MADE);
    }

    private static BidText.Reading.Whole whole(String text) {
        return (BidText.Reading.Whole) BidText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Compared compared(DraftBid draft, String text) {
        return yaml(draft).compare(whole(text), OfflineSample.DIGESTS);
    }

    private static Compared.Read read(DraftBid draft, String text) {
        return (Compared.Read) compared(draft, text);
    }

    /** A bid with whatever answers its form takes, and documents in whatever rows. */
    private static DraftBid anyDraft(Random random) {
        Map<String, SortedMap<FieldPath, AnswerPart.Answer>> answers = new HashMap<>();
        for (BidField field : SAMPLE.form.fields()) {
            int rows = !field.path().isPattern() ? 1 : Passage.isOf(field) ? Passage.MOST : BidForm.MOST_LINES;
            for (int row = 1; row <= rows; row++) {
                String text = field.what() == What.DOCUMENT
                        ? any(DOCUMENTS, random).id().value()
                        : any(field.choices().isEmpty() ? TEXTS : field.choices(), random);
                AnswerField.Reading reading = field.asked().read(text);
                boolean fits = reading.text().length() <= field.asked().longest();
                if (random.nextInt(3) > 0 && reading.refusal().isEmpty() && fits) {
                    answers.computeIfAbsent(field.part().name(), any -> new TreeMap<>())
                            .put(field.path().numbered(row), new AnswerPart.Answer(reading.text(), SOMEBODY));
                }
            }
        }
        return new DraftBid(OfflineSample.BID, SOMEBODY, answers, List.of(), List.of());
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> texts(DraftBid draft) {
        return draft.answers().values().stream()
                .flatMap(some -> some.values().stream())
                .map(AnswerPart.Answer::text)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void nothing_is_lost_whatever_is_answered(long seed) {
        DraftBid draft = anyDraft(new Random(seed));
        String text = written(draft);

        Compared.Read same = read(draft, text);
        assertThat(same.that(Compared.Same.class)).hasSameSizeAs(same.answers());
        assertThat(same.answers()).hasSameSizeAs(texts(draft));
        assertThat(same.unknown()).isEmpty();

        Compared.Read fresh = read(EMPTY, text);
        List<String> came = new ArrayList<>();
        fresh.that(Compared.New.class).forEach(answer -> came.add(((Compared.New) answer.outcome()).text()));
        assertThat(came).hasSameSizeAs(texts(draft));
        assertThat(fresh.answers()).hasSameSizeAs(came);
        assertThat(came)
                .filteredOn(one -> !one.matches("[0-9.]+"))
                .containsExactlyInAnyOrderElementsOf(texts(draft).stream()
                        .filter(one -> !one.matches("[0-9.]+"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {17, 18, 19, 20})
    void the_command_line_takes_the_file_in_the_folder_of_its_tender(long seed, @TempDir Path folder)
            throws IOException {
        Path bid = folder.resolve("bids/hearthside");
        Files.createDirectories(bid);
        String tender = Files.readString(Path.of("sample-tenders/shared-lives-proportionate/tender.yaml"))
                .replace("\nid: shared-lives-proportionate\n", "\nid: " + OfflineSample.BID.tender() + "\n");
        Files.writeString(folder.resolve("tender.yaml"), tender);
        Files.writeString(bid.resolve("bid.yaml"), written(anyDraft(new Random(seed))));

        assertThat(FolderReader.read(folder)).isInstanceOf(FolderReader.Reading.Whole.class);

        Files.writeString(folder.resolve("tender.yaml"), tender.replace("\nid: care-27\n", "\nid: care-28\n"));
        assertThat(FolderReader.read(folder))
                .isInstanceOfSatisfying(
                        FolderReader.Reading.Broken.class,
                        broken -> assertThat(broken.mistakes())
                                .extracting(FolderMistake::toString)
                                .singleElement()
                                .asString()
                                .startsWith("bids/hearthside/bid.yaml:3: ")
                                .contains("This bid is for “care-27”", "put it into the folder of its tender"));
    }

    @Test
    void what_scores_stands_where_the_contract_has_it_and_the_rest_under_notes() {
        String text = written(SAMPLE.draft(Map.of(
                What.ADDITIONAL, "900",
                What.HOW, "Two panel members",
                What.PRICE, "640000",
                What.CONTACT_NAME, "Ann",
                What.IMPROVED, "3")));

        assertThat(text)
                .contains("for:\n  tender: care-27\n  version: 3\n")
                .contains("price: 640000\n")
                .contains("quantity: 900\n    value: additional\n    how: Two panel members\n")
                .contains("notes:\n", "  contact/contact-name: Ann\n", "/improved: \"3\"\n")
                .doesNotContain("outcomes:");
    }

    @Test
    void a_passage_that_was_changed_is_a_difference_and_a_document_that_is_not_there_is_said() {
        BidField document = SAMPLE.field(What.DOCUMENT);
        DraftBid draft = SAMPLE.draft(
                Map.of(What.DOCUMENT, DOCUMENTS.getFirst().id().value(), What.PAGE, "3", What.QUOTE, "Two neighbours"));
        String text = written(draft);

        assertThat(text).contains("file: plan.pdf\n", "page: 3\n", "quote: Two neighbours\n");
        assertThat(read(draft, text.replace("page: 3", "page: 4")).that(Compared.Different.class))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.field().what()).isEqualTo(What.PAGE);
                    assertThat(answer.outcome()).isEqualTo(new Compared.Different("3", "4"));
                });
        assertThat(read(draft, text.replace("plan.pdf", "other.pdf")).that(Compared.NotUnderstood.class))
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.field()).isEqualTo(document);
                    assertThat(answer.outcome())
                            .isEqualTo(new Compared.NotUnderstood("other.pdf", BidRefusal.NO_DOCUMENT));
                });
    }

    @Test
    void what_is_offered_of_one_measure_adds_up_and_two_ways_to_do_it_are_asked_about() {
        String text = written(EMPTY) + """
                commitments:
                  - {measure: lived-experience-paid-hours, quantity: 400, how: By day}
                  - {measure: lived-experience-paid-hours, quantity: 500.5, how: By night}
                  - {measure: no-such-measure, quantity: 5}
                """;

        Compared.Read read = read(EMPTY, text);

        assertThat(read.that(Compared.New.class))
                .extracting(Compared.Answer::outcome)
                .contains(new Compared.New("900.5"));
        assertThat(read.that(Compared.Repeated.class))
                .extracting(Compared.Answer::outcome)
                .containsExactly(new Compared.Repeated(List.of("By day", "By night")));
        assertThat(read.unknown()).contains(new Compared.Unknown("commitments no-such-measure additional", "5"));
    }

    @ParameterizedTest
    @CsvSource({
        "tender: care-27, tender: care-26, OTHER_TENDER",
        "version: 3, lot: north, OTHER_LOT",
        "id: hearthside, id: somebody-else, OTHER_ORGANISATION",
    })
    void a_bid_for_something_else_is_refused(String from, String to, Compared.Why why) {
        assertThat(compared(EMPTY, written(EMPTY).replace(from, to))).isEqualTo(new Compared.Refused(why));
    }

    @Test
    void a_bid_that_does_not_say_for_what_it_is_is_refused() {
        String text = written(EMPTY).replaceAll("for:\n(  .*\n)+", "");

        assertThat(compared(EMPTY, text)).isEqualTo(new Compared.Refused(Compared.Why.NOT_OURS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price: &a 5\\nfacts: {x: *a}|Anchors|take the anchor away",
                "price: !!java.net.URL 5|Tags|take the tag away",
                "price: much|“much” is not a number|such as 640000",
                "price: {a: 1}|must be a single value|not a list or keys",
                "commitments: 5|must be a list|each after a hyphen",
                "prise: 5|“prise” is not a known key|did you mean “price”?",
                "notes: {a: }|has no value|take the key away",
                "answers: {Q1: 'a\u202eb'}|invisible control character|take it out",
                "price: 5\\nprice: 6|“price” is here twice|keep one of them",
                "commitments: [{measure: m, quantity: -1}]|must be 0 or above|must be 0 or above",
                "--- \\nid: again|A second document begins here|without ---",
            })
    void what_is_wrong_has_a_line_and_says_what_to_do(String wrong, String what, String instead) {
        String before = written(EMPTY);
        int lines = (int) before.lines().count();
        byte[] file = (before + wrong.replace("\\n", "\n")).getBytes(StandardCharsets.UTF_8);

        assertThat(BidText.read(file))
                .isInstanceOfSatisfying(
                        BidText.Reading.Broken.class,
                        broken -> assertThat(broken.mistakes()).anySatisfy(mistake -> {
                            assertThat(mistake.line()).isGreaterThan(lines);
                            assertThat(mistake.what()).contains(what).contains(instead);
                        }));
    }

    @Test
    void files_that_are_huge_deep_or_no_text_are_refused_at_once() {
        String deep = written(EMPTY) + "facts: " + "[".repeat(100_000);
        String wide = written(EMPTY) + "facts:\n" + "  {a: *b}\n".repeat(50_000);
        for (byte[] file : List.of(
                new byte[BidText.LARGEST + 1],
                new byte[] {(byte) 0xc3, 0x28},
                new byte[0],
                deep.getBytes(StandardCharsets.UTF_8),
                wide.getBytes(StandardCharsets.UTF_8))) {
            assertThat(BidText.read(file))
                    .isInstanceOfSatisfying(
                            BidText.Reading.Broken.class,
                            broken -> assertThat(broken.mistakes()).isNotEmpty().hasSizeLessThan(300));
        }
    }
}
