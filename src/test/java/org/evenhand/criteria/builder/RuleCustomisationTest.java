package org.evenhand.criteria.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Drafted;
import org.evenhand.criteria.builder.RuleCustomisation.Loss;
import org.evenhand.criteria.builder.RuleCustomisation.Why;
import org.evenhand.criteria.reading.DraftDefaults;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.IndicatorId;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.shared.Money;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is taken over gives every bid the points that the form gave it; where it would not, it cannot be taken over. */
class RuleCustomisationTest {

    private static final int BIDS = 60;

    private static RuleCustomisation look(DraftPart draft) {
        return RuleCustomisation.of(CriterionReading.of(draft, Drafted.CONTRACT), Drafted.CONTRACT);
    }

    private static DraftPart takenOver(DraftPart draft) {
        RuleCustomisation.Possible possible = (RuleCustomisation.Possible) look(draft);
        return draft.takenOver(possible.rule().name(), possible.rule().drl());
    }

    @ParameterizedTest
    @MethodSource("org.evenhand.criteria.Drafted#thatCanBeTakenOver")
    void every_bid_has_the_same_points_before_and_after(DraftPart draft) {
        DraftPart own = takenOver(draft);
        ScoreSheet before = score(draft);
        ScoreSheet after = score(own);

        assertThat(own.kind()).isEqualTo(CriterionKind.RULE);
        int gave = 0;
        for (int i = 0; i < BIDS; i++) {
            Line was = line(before, i);
            Line is = line(after, i);
            assertThat(is.points()).as("bid " + i).isEqualTo(was.points());
            assertThat(is.fraction()).isEqualTo(was.fraction());
            assertThat(is.result()).isEqualTo(was.result());
            assertThat(is.because()).isEqualTo(was.because());
            boolean gives = was.fraction().orElseThrow().value().signum() > 0;
            gave += gives ? 1 : 0;
            if (gives && !losses(draft).contains(Loss.SPLIT)) {
                assertThat(is.embedded()).isEqualTo(was.embedded());
                assertThat(is.additional()).isEqualTo(was.additional());
            }
        }
        assertThat(gave).as("bids that get something").isGreaterThan(BIDS / 10);
        assertThat(RuleReversal.of(own, Drafted.CONTRACT)).isEqualTo(new RuleReversal.Fits());
        assertThat(own.form())
                .contains(draft.with(CriterionFields.FORM, "")
                        .with("scoring/rule", own.answer("scoring/rule"))
                        .with(CriterionFields.RULE, own.answer(CriterionFields.RULE)));
    }

    @Test
    void what_no_rule_can_do_is_not_offered() {
        assertThat(look(Drafted.of(CriterionKind.JUDGED))).isEqualTo(new RuleCustomisation.Impossible(Why.JUDGED));
        assertThat(look(Drafted.of(CriterionKind.GATE))).isEqualTo(new RuleCustomisation.Impossible(Why.GATE));
        assertThat(look(Drafted.of(CriterionKind.RULE))).isEqualTo(new RuleCustomisation.Impossible(Why.OWN));
        assertThat(look(Drafted.of(CriterionKind.TARGET))).isEqualTo(new RuleCustomisation.Impossible(Why.UNFINISHED));
        assertThat(look(Drafted.money("scoring/basis", "highest")))
                .isEqualTo(new RuleCustomisation.Impossible(Why.HIGHEST_VALUE));
    }

    @Test
    void what_may_give_less_than_nothing_or_more_than_the_weight_is_not_offered() {
        for (DraftPart draft : List.of(
                Drafted.hours("scoring/cap", "none"),
                Drafted.hours("scoring/cap", "1.5"),
                Drafted.money("scoring/cap", "none"),
                Drafted.price("linear-over-lowest", "scoring/floor", "none"),
                Drafted.price("logarithmic", "scoring/factor", "10"),
                Drafted.price("mean", "scoring/cap", "none"))) {
            assertThat(look(draft)).isEqualTo(new RuleCustomisation.Impossible(Why.UNBOUNDED));
        }
        assertThat(look(Drafted.price("lowest-over-price", "scoring/cap", "none")))
                .isInstanceOf(RuleCustomisation.Possible.class);
    }

    @Test
    void what_is_lost_is_known_before() {
        assertThat(losses(Drafted.hours())).containsExactly(Loss.SCALED, Loss.SENTENCES);
        assertThat(losses(Drafted.hours("scoring/target/per", "contract"))).containsExactly(Loss.SENTENCES);
        assertThat(losses(Drafted.price("range"))).contains(Loss.PRICE);
        assertThat(losses(Drafted.money())).contains(Loss.UNIT_VALUES, Loss.SPLIT);
        assertThat(losses(Drafted.money("value", "embedded"))).doesNotContain(Loss.SPLIT);
    }

    @Test
    void spaces_comments_and_the_way_a_number_is_written_do_not_keep_a_rule_from_its_form() {
        DraftPart own = takenOver(Drafted.hours());
        String text = own.answer(CriterionFields.RULE);
        assertThat(text).contains("$q / 1300");

        String other = text.replace("/ 1300", "/ 1300.0")
                .replace("then", "// here\n\n then")
                .replace(",", " , ");
        assertThat(back(own.with(CriterionFields.RULE, other))).isEqualTo(new RuleReversal.Fits());
        assertThat(back(own.with(CriterionFields.RULE, text.replace("/ 1300", "/ 1301"))))
                .isInstanceOf(RuleReversal.Differs.class);
        assertThat(back(own.with(CriterionFields.RULE, text.replace("min(1, ", "min(1, 0 + "))))
                .isInstanceOf(RuleReversal.Differs.class);
        assertThat(back(own.with(CriterionFields.RULE, text + "“"))).isInstanceOf(RuleReversal.Differs.class);
    }

    @Test
    void the_way_back_says_what_has_become_of_the_form() {
        DraftPart own = takenOver(Drafted.hours());

        assertThat(RuleReversal.of(own, Drafted.contract("1300000")))
                .isInstanceOfSatisfying(
                        RuleReversal.Differs.class,
                        differs -> assertThat(differs.drl()).contains("$q / 2600"));
        assertThat(back(own.with("scoring/target/amount", "many"))).isEqualTo(new RuleReversal.Unfinished());
        assertThat(back(Drafted.of(CriterionKind.RULE))).isEqualTo(new RuleReversal.NoForm());
        assertThat(back(Drafted.hours())).isEqualTo(new RuleReversal.NoForm());
    }

    private static RuleReversal back(DraftPart draft) {
        return RuleReversal.of(draft, Drafted.CONTRACT);
    }

    private static List<Loss> losses(DraftPart draft) {
        return ((RuleCustomisation.Possible) look(draft)).losses();
    }

    private static Line line(ScoreSheet sheet, int bid) {
        return sheet.lines(new BidId("b" + bid)).getFirst();
    }

    private static ScoreSheet score(DraftPart draft) {
        ContractSize contract = Drafted.CONTRACT;
        CriterionReading reading = CriterionReading.of(draft, contract);
        assertThat(reading.problems()).isEmpty();
        Random random = new Random(7);
        List<ScoringCase.Entry> entries = new ArrayList<>();
        for (int i = 0; i < BIDS; i++) {
            entries.add(new ScoringCase.Entry(bid(i, random), new Marks(new TreeMap<>(), List.of())));
        }
        Verdict verdict =
                Scoring.score(new ScoringCase(reading.tender(contract), List.of(), entries, Sha256.of("bids\n")));
        assertThat(verdict).isInstanceOf(Verdict.Scored.class);
        return ((Verdict.Scored) verdict).sheet();
    }

    /** Every fifth bid offers nothing; the others offer up to twice of what earns the whole weight. */
    private static Bid bid(int number, Random random) {
        List<Bid.Commitment> commitments = new ArrayList<>();
        List<Bid.Outcome> outcomes = new ArrayList<>();
        TreeMap<FactName, FactValue> facts = new TreeMap<>();
        if (number % 5 != 0) {
            for (boolean embedded : new boolean[] {true, false}) {
                offer("paid-hours", random.nextInt(1300), embedded, commitments);
                offer("training-days", random.nextInt(60), embedded, commitments);
            }
            int people = 1 + random.nextInt(60);
            outcomes.add(new Bid.Outcome(
                    new IndicatorId("less-lonely"), of(people), of(random.nextInt(people + 1)), Optional.empty()));
            facts.put(new FactName("beds"), FactValue.of(String.valueOf(random.nextInt(900))));
        }
        return new Bid(
                new BidId("b" + number),
                DraftDefaults.DEADLINE,
                Optional.of(new Money(new BigDecimal(400_000 + random.nextInt(300_000)))),
                Optional.of(of(1 + random.nextInt(400))),
                facts,
                commitments,
                outcomes,
                Optional.empty(),
                Optional.empty());
    }

    private static void offer(String measure, int quantity, boolean embedded, List<Bid.Commitment> commitments) {
        if (quantity > 0) {
            commitments.add(
                    new Bid.Commitment(new MeasureId(measure), of(quantity), embedded, Optional.empty(), List.of()));
        }
    }

    private static Quantity of(int number) {
        return new Quantity(new BigDecimal(number));
    }
}
