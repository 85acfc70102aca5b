package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.evenhand.DemoOnH2;
import org.evenhand.criteria.builder.OwnRules;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;

/** A criterion is asked what its kind is asked, and nothing typed for another choice within the kind is lost. */
@DemoOnH2
class FieldsOfKindsTest extends Drafting {

    @Test
    void a_place_of_another_kind_of_criterion_is_refused_like_one_in_no_catalogue() {
        Map<CriterionKind, PartId> criteria = new EnumMap<>(CriterionKind.class);
        for (CriterionKind kind : CriterionKind.values()) {
            criteria.put(kind, own(kind));
        }
        Map<String, List<CriterionKind>> places = Map.of(
                "scoring/formula", List.of(CriterionKind.PRICE),
                "scoring/optimal", List.of(CriterionKind.PRICE),
                "scoring/scale/max", List.of(CriterionKind.JUDGED),
                "scoring/scale/descriptors/2.5", List.of(CriterionKind.JUDGED),
                "scoring/bands/1/from", List.of(CriterionKind.TARGET, CriterionKind.BANDED),
                "scoring/measure", List.of(CriterionKind.TARGET, CriterionKind.BANDED),
                "scoring/indicator", List.of(CriterionKind.OUTCOME),
                "scoring/prior/people", List.of(CriterionKind.OUTCOME),
                "scoring/appliesWhen/fact", List.of(CriterionKind.GATE),
                "scoring/measureCap", List.of(CriterionKind.MONETISED));
        long before = found().version();

        places.forEach((place, kinds) -> criteria.forEach((kind, part) -> {
            if (!kinds.contains(kind)) {
                assertThat(refusal(part, place, "1")).as(kind + " " + place).isEqualTo("entry.no-field");
            }
        }));
        assertThat(refusal(criteria.get(CriterionKind.GATE), "weight", "10")).isEqualTo("entry.no-field");
        assertThat(refusal(criteria.get(CriterionKind.JUDGED), CriterionFields.RULE, "rule"))
                .isEqualTo("entry.no-field");
        assertThat(refusal(criteria.get(CriterionKind.JUDGED), CriterionFields.UNIT_VALUE + "hours", "1"))
                .isEqualTo("entry.no-field");
        assertThat(found().version()).isEqualTo(before);
        places.forEach((place, kinds) -> kinds.forEach(
                kind -> assertThat(answer(criteria.get(kind), place, place.endsWith("formula") ? "optimal" : "1"))
                        .as(kind + " " + place)
                        .isInstanceOf(AnswerOutcome.Kept.class)));
    }

    @Test
    void what_was_typed_for_another_basis_or_formula_of_a_kind_is_kept_and_comes_back_with_it() {
        PartId hours = own(CriterionKind.TARGET);
        PartId price = own(CriterionKind.PRICE);

        assertThat(answer(hours, "scoring/target/amount", "200")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(answer(hours, "scoring/basis", "banded")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(answer(hours, "scoring/target/amount", "300")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(answer(hours, "scoring/fact", "rating")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(answer(hours, "scoring/basis", "target")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(answer(price, "scoring/factor", "2")).isInstanceOf(AnswerOutcome.Kept.class);

        assertThat(part(hours).answer("scoring/target/amount")).isEqualTo("300");
    }

    @Test
    void who_still_writes_in_a_form_whose_rule_was_taken_over_loses_no_word_of_it() {
        PartId part = own(CriterionKind.TARGET);
        answer(part, "title", "Paid hours");
        answer(part, "weight", "10");
        answer(part, "scoring/measure", "paid-hours");
        answer(part, "scoring/target/amount", "200");
        assertThat(own.takeOver(id, part, rule(part))).isInstanceOf(OwnRules.RuleShift.Done.class);

        assertThat(answer(part, "scoring/target/amount", "300")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(refusal(part, "scoring/formula", "optimal")).isEqualTo("entry.no-field");
        own.throwAway(id, part, part(part).answer(CriterionFields.RULE));
        assertThat(part(part).answer("scoring/target/amount")).isEqualTo("300");
        assertThat(refusal(part, CriterionFields.RULE, "rule")).isEqualTo("entry.no-field");
    }

    private String refusal(PartId part, String place, String answer) {
        return drafting.answer(id, part, new FieldPath(place), "", answer) instanceof AnswerOutcome.Refused(var why)
                ? why.key()
                : "";
    }
}
