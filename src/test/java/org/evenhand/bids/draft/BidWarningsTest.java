package org.evenhand.bids.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evenhand.answers.AnswerPart.Answer;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good colleague would say who knows the other bids, the staff and the contract, with the figures to reckon it again. */
class BidWarningsTest {

    private static final String HOURS = "lived-experience-paid-hours";
    private static final BidReference OTHER =
            new BidReference(new OrganisationId("hearthside"), new TenderId("marsh-end"), "");
    private static final By SOMEBODY = By.named("Somebody", Instant.EPOCH);

    private final BidForm form = form();
    private final Map<BidField, String> said = new HashMap<>();
    private final BidField answer = BidFormTest.field(form, What.ANSWER);
    private final BidField hours = form.fields().stream()
            .filter(one -> one.of().equals(HOURS) && one.what() == What.ADDITIONAL)
            .findFirst()
            .orElseGet(() -> form.fields().stream()
                    .filter(one -> one.of().equals(HOURS) && one.what() == What.EMBEDDED)
                    .findFirst()
                    .orElseThrow());

    private static BidForm form() {
        try {
            return BidForm.of(BidFormTest.proportionate());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String words(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(word -> "Word" + word)
                .collect(Collectors.joining(", "));
    }

    private static OtherBid other(String text) {
        return new OtherBid(
                OTHER,
                "Homeshare, Marsh End",
                List.of("Homeshare, Marsh End", "Southmere County Council", "Northshire Council"),
                WordForWord.in(List.of(text)));
    }

    private BidBackground background(String unit, String staff, OtherBid... others) {
        return new BidBackground(
                List.of("Shared Lives in Northshire", "Northshire Council"),
                criterion -> unit,
                Optional.of(staff).filter(text -> !text.isEmpty()).map(BigDecimal::new),
                List.of(others));
    }

    private List<BidGap> gaps(DraftBid draft, BidBackground background) {
        return CheckingBids.of(draft, form, Map.of(), new NoDocuments(), background)
                .gaps();
    }

    private List<BidGap> gaps(BidBackground background, BidGap.What what) {
        return gaps(BidFormTest.draft(said), background).stream()
                .filter(gap -> gap.what() == what)
                .toList();
    }

    @Test
    void a_long_passage_of_another_bid_is_said_whatever_stands_between_its_words() {
        said.put(
                answer,
                "Before. " + words(0, WordForWord.LONG).replace(", ", "\n– ").toUpperCase() + " After.");
        BidBackground background = background("", "", other("Other words first. " + words(0, 40)));

        assertThat(gaps(background, BidGap.What.SAME_WORDS))
                .singleElement()
                .satisfies(gap -> assertThat(gap.field()).isEqualTo(answer))
                .extracting(BidGap::detail)
                .isEqualTo(Optional.of("Homeshare, Marsh End"));
        assertThat(gaps(background, BidGap.What.SAME_WORDS))
                .noneMatch(gap -> gap.what().stops());
    }

    @Test
    void a_shorter_one_is_not_and_nor_is_what_was_copied_from_there() {
        said.put(answer, words(0, WordForWord.LONG - 1) + " and something else " + words(100, 20));
        assertThat(gaps(background("", "", other(words(0, 200))), BidGap.What.SAME_WORDS))
                .isEmpty();

        DraftBid copied = BidFormTest.draft(Map.of())
                .copying(
                        new DraftBid.Copied(answer.part().name(), answer.path(), OTHER, true),
                        new Answer(words(0, 60), SOMEBODY));
        assertThat(gaps(copied, background("", "", other(words(0, 60)))))
                .extracting(BidGap::what)
                .doesNotContain(BidGap.What.SAME_WORDS, BidGap.What.NOT_LOOKED_AT);
    }

    @Test
    void the_name_of_another_buyer_is_said_and_that_of_this_one_is_not() {
        said.put(answer, "We look forward to working with SOUTHMERE  County Council and Northshire Council.");

        assertThat(gaps(background("", "", other("")), BidGap.What.OTHER_NAME))
                .singleElement()
                .extracting(BidGap::detail)
                .isEqualTo(Optional.of("Southmere County Council"));

        said.put(answer, "Northshire Council; the south; county councils.");
        assertThat(gaps(background("", "", other("")), BidGap.What.OTHER_NAME)).isEmpty();
    }

    /** 2 × 1,950 × 3 = 11,700; a year alone 3,900. */
    @ParameterizedTest
    @CsvSource({
        "paid hours, 11700, false",
        "paid hours, 11700.01, true",
        "paid hours a year, 3900, false",
        "paid hours a year, 3900.5, true",
        "oriau â thâl, 11700.01, true",
        "hours a week, 999999, false",
        "people helped, 999999, false",
        "houseplants, 999999, false",
        "'', 11700.01, true"
    })
    void hours_that_all_staff_could_not_work_are_said_with_the_arithmetic(String unit, String promised, boolean told) {
        said.put(hours, promised);

        List<BidGap> gaps = gaps(background(unit, "2"), BidGap.What.BEYOND_HOURS);

        assertThat(gaps).hasSize(told ? 1 : 0);
        gaps.forEach(gap -> {
            assertThat(gap.figures().getFirst()).isEqualByComparingTo(promised);
            assertThat(gap.figures().subList(1, 4).stream().reduce(BigDecimal.ONE, BigDecimal::multiply))
                    .isEqualByComparingTo(gap.figures().getLast());
        });
    }

    @Test
    void the_staff_of_the_bid_count_where_they_are_more_and_nothing_is_said_where_none_are_known() {
        said.put(hours, "11701");
        assertThat(gaps(background("hours", ""), BidGap.What.BEYOND_HOURS)).isEmpty();
        said.put(BidFormTest.field(form, What.DEPLOYED), "3");

        assertThat(gaps(background("hours", "2"), BidGap.What.BEYOND_HOURS)).isEmpty();
        assertThat(gaps(background("hours", "2"), BidGap.What.DEPLOYED_BEYOND_STAFF))
                .singleElement()
                .extracting(BidGap::figures)
                .isEqualTo(List.of(new BigDecimal("3"), new BigDecimal("2")));
        assertThat(gaps(background("hours", "3.0"), BidGap.What.DEPLOYED_BEYOND_STAFF))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff trained", "FTE", "employees who step up"})
    void more_staff_than_there_are_are_said(String unit) {
        said.put(hours, "2.5");

        assertThat(gaps(background(unit, "2.4"), BidGap.What.BEYOND_STAFF)).hasSize(1);
        assertThat(gaps(background(unit, "2.5"), BidGap.What.BEYOND_STAFF)).isEmpty();
    }

    @Test
    void an_amount_that_is_asked_nowhere_any_more_is_said_once_and_where_it_can_be_put_right() {
        DraftBid draft = BidFormTest.draft(Map.of())
                .with("criterion-SV9", FieldPath.of("measure", HOURS, "embedded"), new Answer("120", SOMEBODY))
                .with("criterion-SV9", FieldPath.of("measure", "gone", "additional"), new Answer("7.5", SOMEBODY))
                .with("criterion-SV9", FieldPath.of("measure", "nought", "embedded"), new Answer("0", SOMEBODY))
                .with("criterion-SV9", FieldPath.of("measure", "gone", "how"), new Answer("9", SOMEBODY));

        List<BidGap> gaps = gaps(draft, BidBackground.UNKNOWN).stream()
                .filter(gap -> gap.what() == BidGap.What.NOT_COUNTED)
                .toList();

        assertThat(gaps)
                .extracting(gap -> gap.detail().orElseThrow() + " " + gap.figures())
                .containsExactlyInAnyOrder(HOURS + " [120]", "gone [7.5]");
        assertThat(gaps)
                .filteredOn(gap -> gap.detail().equals(Optional.of(HOURS)))
                .singleElement()
                .extracting(gap -> gap.field().of())
                .isEqualTo(HOURS);
    }

    @Test
    void quarters_that_add_up_to_something_else_than_is_promised_are_said_and_by_the_year_nothing_is() {
        said.put(hours, "100");
        BidField first = form.field(hours.part(), What.DELIVERY, HOURS).orElseThrow();
        assertThat(gaps(background("hours", ""), BidGap.What.DELIVERY_DIFFERS)).isEmpty();

        said.put(first, "99.9");
        assertThat(gaps(background("hours", ""), BidGap.What.DELIVERY_DIFFERS))
                .singleElement()
                .satisfies(gap -> assertThat(gap.field()).isEqualTo(first))
                .extracting(BidGap::figures)
                .isEqualTo(List.of(new BigDecimal("99.9"), new BigDecimal("100")));
        assertThat(gaps(background("hours a year", ""), BidGap.What.DELIVERY_DIFFERS))
                .isEmpty();

        form.of(hours.part()).stream()
                .filter(field -> field.what() == What.DELIVERY && field.of().equals(HOURS))
                .skip(1)
                .findFirst()
                .ifPresent(second -> said.put(second, "0.10"));
        assertThat(gaps(background("hours", ""), BidGap.What.DELIVERY_DIFFERS)).isEmpty();
    }

    @Test
    void a_price_below_its_lines_is_said_to_the_penny() {
        DraftBid draft = BidFormTest.draft(Map.of(BidFormTest.field(form, What.PRICE), "100"))
                .with("price", new FieldPath("line/1/amount"), new Answer("60.5", SOMEBODY))
                .with("price", new FieldPath("line/2/amount"), new Answer("39.51", SOMEBODY));

        assertThat(gaps(draft, BidBackground.UNKNOWN))
                .filteredOn(gap -> gap.what() == BidGap.What.BELOW_COST)
                .singleElement()
                .satisfies(gap -> assertThat(gap.figures())
                        .containsExactly(new BigDecimal("100.01"), new BigDecimal("100"), new BigDecimal("0.01")));
    }
}
