package org.evenhand.bids.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.folders.TenderText;
import org.evenhand.notices.PublishedContent.Lot;
import org.evenhand.notices.enough.CriterionOffer;
import org.evenhand.record.By;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of a bid asks what the rules read, once, and what is written in it is looked at before it is sealed. */
class BidFormTest {

    private static final By SOMEBODY = By.named("Somebody", Instant.EPOCH);

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("sample-tenders"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("tender.yaml")))
                    .sorted()
                    .toList();
        }
    }

    static Lot lot(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("tender.yaml", Files.readString(folder.resolve("tender.yaml")));
        if (Files.isDirectory(folder.resolve("rules"))) {
            try (Stream<Path> rules = Files.list(folder.resolve("rules"))) {
                for (Path rule : rules.toList()) {
                    files.put("rules/" + rule.getFileName(), Files.readString(rule));
                }
            }
        }
        return switch (TenderText.read(files)) {
            case TenderText.Reading.Whole(var tender, var publication) -> new Lot("", tender, publication);
            case TenderText.Reading.Broken broken -> throw new AssertionError(broken.mistakes());
        };
    }

    static Lot proportionate() throws IOException {
        return lot(Path.of("sample-tenders/shared-lives-proportionate"));
    }

    static DraftBid draft(Map<BidField, String> said) {
        Map<String, SortedMap<FieldPath, Answer>> answers = new HashMap<>();
        said.forEach((field, text) -> answers.computeIfAbsent(field.part().name(), any -> new TreeMap<>())
                .put(field.path(), new Answer(text, SOMEBODY)));
        return new DraftBid(
                new BidReference(new OrganisationId("hearthside"), new TenderId("t"), ""),
                SOMEBODY,
                answers,
                List.of(),
                List.of());
    }

    static BidField field(BidForm form, What what) {
        return form.fields().stream()
                .filter(one -> one.what() == what)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_measure_outcome_and_answer_that_a_rule_reads_is_asked_exactly_once(Path folder) throws IOException {
        Lot lot = lot(folder);
        BidForm form = BidForm.of(lot);

        List<String> asked = new ArrayList<>();
        form.fields().stream()
                .filter(field -> List.of(What.HOW, What.PEOPLE, What.FACT).contains(field.what()))
                .forEach(field -> asked.add(field.what() + " " + field.of()));
        List<String> read = Scoring.reads(lot.tender()).values().stream()
                .flatMap(its -> Stream.of(
                                its.measures().stream().map(one -> What.HOW + " " + one),
                                its.indicators().stream().map(one -> What.PEOPLE + " " + one),
                                its.facts().stream()
                                        .filter(one -> !AskedByRules.FROM_PROFILE.contains(one))
                                        .map(one -> What.FACT + " " + one))
                        .flatMap(one -> one))
                .distinct()
                .toList();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(read);
        assertThat(form.fields().stream().map(one -> one.part().name() + "/" + one.path()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatever_a_panel_marks_must_be_answered_and_price_where_a_rule_reads_it(Path folder) throws IOException {
        Lot lot = lot(folder);
        BidForm form = BidForm.of(lot);

        assertThat(form.fields().stream().filter(one -> one.what() == What.ANSWER))
                .allMatch(BidField::isRequired)
                .hasSize((int) Scoring.reads(lot.tender()).entrySet().stream()
                        .filter(one ->
                                one.getValue().marks().contains(one.getKey().value()))
                        .count());
        boolean priced = lot.tender().award().method().needsPrice()
                || lot.tender().criteria().stream().anyMatch(Criterion::isPrice);
        assertThat(field(form, What.PRICE).isRequired()).isEqualTo(priced);
    }

    @Test
    void an_empty_bid_lacks_every_answer_that_must_be_given() throws IOException {
        BidForm form = BidForm.of(proportionate());

        assertThat(CheckingBids.of(draft(Map.of()), form, Map.of(), new NoDocuments())
                        .gaps())
                .filteredOn(gap -> gap.what() == BidGap.What.NOT_ANSWERED)
                .extracting(BidGap::field)
                .containsExactlyElementsOf(form.parts().stream()
                        .flatMap(part -> form.of(part).stream())
                        .filter(BidField::isRequired)
                        .toList());
    }

    @Test
    void a_yes_without_a_word_an_address_that_takes_no_mail_and_a_promise_without_a_how_are_said() throws IOException {
        BidForm form = BidForm.of(proportionate());
        BidField promise = field(form, What.EMBEDDED);

        List<BidGap.What> gaps = CheckingBids.of(
                        draft(Map.of(
                                field(form, What.EXCLUSION),
                                "yes",
                                field(form, What.CONTACT_EMAIL),
                                "hazel at hearthside",
                                promise,
                                "900")),
                        form,
                        Map.of(),
                        new NoDocuments())
                .gaps()
                .stream()
                .map(BidGap::what)
                .toList();

        assertThat(gaps).contains(BidGap.What.NOT_TOLD, BidGap.What.NO_ADDRESS, BidGap.What.NOT_EXPLAINED);
    }

    @Test
    void lines_that_add_up_to_another_price_are_said() throws IOException {
        BidForm form = BidForm.of(proportionate());
        BidField price = field(form, What.PRICE);
        Map<String, SortedMap<FieldPath, Answer>> answers = new HashMap<>();
        SortedMap<FieldPath, Answer> some = new TreeMap<>();
        some.put(price.path(), new Answer("100", SOMEBODY));
        some.put(new FieldPath("line/1/amount"), new Answer("60.5", SOMEBODY));
        some.put(new FieldPath("line/2/amount"), new Answer("39.5", SOMEBODY));
        answers.put("price", some);
        DraftBid fits = new DraftBid(
                new BidReference(new OrganisationId("hearthside"), new TenderId("t"), ""),
                SOMEBODY,
                answers,
                List.of(),
                List.of());
        DraftBid differs = fits.with("price", new FieldPath("line/2/amount"), new Answer("39.49", SOMEBODY));

        assertThat(CheckingBids.of(fits, form, Map.of(), new NoDocuments()).gaps())
                .extracting(BidGap::what)
                .doesNotContain(BidGap.What.LINES_DIFFER);
        assertThat(CheckingBids.of(differs, form, Map.of(), new NoDocuments()).gaps())
                .extracting(BidGap::what)
                .contains(BidGap.What.LINES_DIFFER);
    }

    @Test
    void a_figure_that_is_typed_is_scored_by_the_rule_of_its_criterion_and_of_no_other() throws IOException {
        BidForm form = BidForm.of(proportionate());
        BidField promise = form.fields().stream()
                .filter(one -> one.what() == What.EMBEDDED)
                .findFirst()
                .orElseThrow();

        Map<CriterionOffer, CriterionOffer.Result> points = CheckingBids.of(
                        draft(Map.of(promise, "900")), form, Map.of(), new NoDocuments())
                .points();

        assertThat(points.entrySet().stream()
                        .filter(one -> one.getKey()
                                .criterion()
                                .id()
                                .equals(promise.part().criterion().orElseThrow()))
                        .map(Map.Entry::getValue))
                .singleElement()
                .isInstanceOfSatisfying(
                        CriterionOffer.Result.Scored.class,
                        scored -> assertThat(
                                        scored.line().points().orElseThrow().value())
                                .isPositive());
        assertThat(points.values().stream().filter(CriterionOffer.Result.Scored.class::isInstance))
                .hasSize(1);
    }

    @Test
    void a_draft_is_read_back_as_it_was_written() throws IOException {
        BidForm form = BidForm.of(proportionate());
        DraftBid draft = draft(Map.of(
                field(form, What.ANSWER), "Words with \"quotes\", \u202E and </script>\nin two lines",
                field(form, What.PRICE), "640000"));

        assertThat(DraftText.read(DraftText.write(draft))).isEqualTo(draft);
    }
}
