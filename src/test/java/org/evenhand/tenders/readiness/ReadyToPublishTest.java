package org.evenhand.tenders.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.criteria.DraftPart;
import org.evenhand.shared.OrganisationId;
import org.evenhand.tenders.CompleteDraft;
import org.evenhand.tenders.drafting.Barrier;
import org.evenhand.tenders.drafting.Chapter;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart.Kind;
import org.evenhand.tenders.readiness.ReadinessIssue.What;
import org.evenhand.tenders.signoff.BuyerSignOff;
import org.evenhand.tenders.signoff.DraftDigest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A tender can be published when nothing is missing that the law, bidders or the contract need; advice stands apart. */
class ReadyToPublishTest {

    private final CompleteDraft draft = new CompleteDraft();

    private List<What> missing() {
        return draft.ready().missing().stream().map(ReadinessIssue::what).toList();
    }

    private List<What> advice() {
        return draft.ready().advice().stream().map(ReadinessIssue::what).toList();
    }

    @Test
    void a_draft_to_which_nothing_is_missing_is_ready_and_needs_no_advice() {
        assertThat(draft.ready().missing()).isEmpty();
        assertThat(draft.ready().advice()).isEmpty();
        assertThat(draft.ready().isReady()).isTrue();
    }

    static List<String> mustBeAnswered() {
        return CompleteDraft.whole().keySet().stream().toList();
    }

    @ParameterizedTest
    @MethodSource("mustBeAnswered")
    void every_answer_of_it_must_be_there(String place) {
        draft.answers.put(place, " ");

        assertThat(draft.ready().missing())
                .hasSize(1)
                .allSatisfy(readinessIssue ->
                        assertThat(readinessIssue.field().orElseThrow().place()).isEqualTo(place));
    }

    @Test
    void light_touch_is_asked_under_the_procurement_act_only() {
        draft.say(TenderFields.LIGHT_TOUCH, "");
        draft.say(TenderFields.REGIME, "provider-selection-regime");
        draft.say(TenderFields.AUTHORITY, "england");

        assertThat(missing()).isEmpty();
    }

    @Test
    void criteria_that_are_unfinished_are_counted_one_by_one() {
        draft.criteria.set(1, without(CompleteDraft.matching(), "tests/clear", "evidence"));

        assertThat(draft.ready().missing()).singleElement().satisfies(readinessIssue -> {
            assertThat(readinessIssue.what()).isEqualTo(What.CRITERION_UNFINISHED);
            assertThat(readinessIssue.about()).containsExactly("Q1 Criterion Q1", "2");
        });
    }

    @Test
    void weights_that_do_not_add_up_keep_it_back() {
        draft.criteria.remove(1);

        assertThat(missing()).containsExactly(What.FRAMEWORK_UNSOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, true",
        "33.3, 66.7, true",
        "60, 39.9, false",
        "100, 0, false",
        "60, lots, false",
        "120, -20, false"
    })
    void shares_of_the_budget_add_up_to_the_whole_exactly(String lead, String other, boolean whole) {
        draft.change("lead", TenderFields.SHARE, lead);
        draft.part("other", Kind.BUYER, Map.of("organisation", "wendmoor-icb", "share", other));

        assertThat(missing().isEmpty()).isEqualTo(whole);
    }

    @Test
    void a_buyer_named_twice_or_not_chosen_keeps_it_back() {
        draft.change("lead", TenderFields.SHARE, "40");
        draft.part("again", Kind.BUYER, Map.of("organisation", "northshire-council", "share", "30"));
        draft.part("nobody", Kind.BUYER, Map.of("share", "30"));

        assertThat(missing()).containsExactly(What.BUYER_TWICE, What.NOT_ANSWERED);
    }

    @Test
    void every_buyer_must_have_signed_what_stands() {
        draft.signOffs.add(new BuyerSignOff(new OrganisationId("a"), new BuyerSignOff.State.None()));
        draft.signOffs.add(
                new BuyerSignOff(new OrganisationId("b"), new BuyerSignOff.State.Stale("Bo", CompleteDraft.NOW)));

        assertThat(missing()).containsExactly(What.NOT_SIGNED, What.SIGNED_BEFORE_CHANGES);
        assertThat(draft.ready().awaitsSignOffOnly()).isTrue();
    }

    @Test
    void lots_are_described_whole_and_a_limit_says_how_it_is_applied() {
        draft.part("n", Kind.LOT, lot("north", "325000"));
        draft.part("s", Kind.LOT, lot("south", "325000"));
        assertThat(missing()).isEmpty();

        draft.say(TenderFields.MOST_LOTS, "1");
        assertThat(missing()).containsExactly(What.NOT_ANSWERED);
        draft.say(TenderFields.LOTS_CHOSEN, "The larger lead.");
        assertThat(missing()).isEmpty();
        draft.say(TenderFields.MOST_LOTS, "2");
        assertThat(missing()).containsExactly(What.LIMIT_TOO_HIGH);
        draft.say(TenderFields.MOST_LOTS, "1.5");
        assertThat(missing()).containsExactly(What.LIMIT_NOT_WHOLE);
        draft.say(TenderFields.MOST_LOTS, "");
        draft.change("s", TenderFields.LOT_ID, "north");
        assertThat(missing()).containsExactly(What.LOT_ID_TWICE);
        draft.change("s", TenderFields.LOT_ID, "South!");
        draft.change("s", TenderFields.LOT_VALUE, "0");
        assertThat(missing()).containsExactlyInAnyOrder(What.LOT_ID_FORM, What.NOT_A_FIGURE);
    }

    @Test
    void one_lot_a_large_one_and_another_sum_give_pause() {
        draft.part("n", Kind.LOT, lot("north", "400000"));
        assertThat(advice()).containsExactly(What.ONE_LOT);

        draft.part("s", Kind.LOT, lot("south", "200000"));
        assertThat(advice()).containsExactly(What.LOTS_OTHER_SUM, What.LARGE_LOT);
        assertThat(missing()).isEmpty();
    }

    @Test
    void nothing_is_asked_that_the_law_makes_nothing_of() {
        assertThat(missing()).isEmpty();
        draft.say(TenderFields.LIGHT_TOUCH, "no");
        assertThat(draft.ready().missing())
                .extracting(readinessIssue -> readinessIssue.field().orElseThrow())
                .containsExactly(TenderFields.ELECTRONIC, TenderFields.DOCUMENTS, TenderFields.SHORTENED);
        draft.say(TenderFields.REGIME, "provider-selection-regime");
        assertThat(draft.ready().missing())
                .extracting(readinessIssue -> readinessIssue.field().orElseThrow())
                .containsExactly(TenderFields.AUTHORITY);
        draft.say(TenderFields.REGIME, "below-threshold");
        assertThat(missing()).isEmpty();
    }

    @Test
    void social_value_is_on_and_leaving_it_out_needs_a_reason() {
        draft.criteria.removeIf(one -> one.answer("id").equals("SV1"));
        draft.criteria.set(0, with(CompleteDraft.price(), "weight", "60"));

        assertThat(draft.ready().missing(Chapter.SOCIAL_VALUE))
                .singleElement()
                .satisfies(readinessIssue ->
                        assertThat(readinessIssue.field()).contains(TenderFields.WHY_NO_SOCIAL_VALUE));
        draft.say(TenderFields.WHY_NO_SOCIAL_VALUE, "It is bought for one month only.");
        assertThat(missing()).isEmpty();
    }

    @Test
    void a_barrier_that_is_taken_away_or_stays_needs_words() {
        draft.say(Barrier.INSURANCE.answer(), "stays");

        assertThat(missing()).containsExactly(What.BARRIER_WITHOUT_WORDS);
        draft.say(Barrier.INSURANCE.what(), "The law asks for it.");
        assertThat(missing()).isEmpty();
    }

    @Test
    void nobody_has_an_interest_only_if_somebody_says_so() {
        draft.say(TenderFields.NO_INTERESTS, "");
        assertThat(missing()).containsExactly(What.INTERESTS_OPEN);

        draft.part("i", Kind.INTEREST, Map.of("who", "Ann", "what", "Her brother bids", "done", "Takes no part"));
        assertThat(missing()).containsExactly(What.NOT_ANSWERED);
        draft.change("i", TenderFields.INTEREST_REVIEWED, "2026-11-20");
        assertThat(missing()).isEmpty();
        draft.say(TenderFields.NO_INTERESTS, "yes");
        assertThat(missing()).containsExactly(What.INTERESTS_BOTH);
    }

    @Test
    void a_panel_that_cannot_mark_everything_is_advice() {
        draft.change("two", TenderFields.EVALUATOR_MARKS, "Q9");
        draft.change("two", TenderFields.EVALUATOR_ROLE, "evaluator");
        assertThat(advice()).containsExactly(What.NOBODY_WITH_LIVED_EXPERIENCE, What.MARKS_UNKNOWN, What.MARKED_BY_ONE);

        draft.parts.removeIf(part -> part.kind() == Kind.EVALUATOR);
        assertThat(advice()).containsExactly(What.NO_PANEL);
        assertThat(missing()).isEmpty();
    }

    @Test
    void hard_words_are_advice() {
        draft.say(
                TenderFields.SUMMARY,
                "Commissioned organisations operationalise personalised nutritional interventions, incorporating"
                        + " multidisciplinary collaboration alongside comprehensive safeguarding arrangements.");

        assertThat(advice()).containsExactly(What.HARD_WORDS);
    }

    @Test
    void an_agreement_is_to_every_answer_and_to_nothing_that_is_empty() {
        String before = DraftDigest.digest(draft.tender(), draft.framework());
        draft.say(TenderFields.MOST_LOTS, "");
        assertThat(DraftDigest.digest(draft.tender(), draft.framework()))
                .isEqualTo(before)
                .hasSize(64);

        draft.say(TenderFields.WHERE, "Northshire ");
        assertThat(DraftDigest.digest(draft.tender(), draft.framework())).isNotEqualTo(before);
        draft.say(TenderFields.WHERE, "Northshire");
        draft.criteria.set(0, with(CompleteDraft.price(), "title", "Cost"));
        assertThat(DraftDigest.digest(draft.tender(), draft.framework())).isNotEqualTo(before);
    }

    private static Map<String, String> lot(String id, String value) {
        return Map.of(
                "id", id, "title", id, "what", "Meals", "value/amount", value, "value/years", "3", "value/fte", "7");
    }

    private static DraftPart without(DraftPart part, String... places) {
        TreeMap<String, String> answers = new TreeMap<>(part.answers());
        List.of(places).forEach(answers::remove);
        return new DraftPart(part.id(), answers);
    }

    private static DraftPart with(DraftPart part, String place, String answer) {
        TreeMap<String, String> answers = new TreeMap<>(part.answers());
        answers.put(place, answer);
        return new DraftPart(part.id(), answers);
    }
}
