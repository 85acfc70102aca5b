package org.evenhand.criteria.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.criteria.Drafting;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.Renaming;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;

/** A rule is taken over, given back and thrown away, and follows its criterion to a new reference. */
abstract class OwnRulesTest extends Drafting {

    @DemoOnH2
    static class OnH2Test extends OwnRulesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends OwnRulesTest {}

    @Test
    void a_rule_is_taken_over_given_back_and_thrown_away_on_record_with_the_answers_of_the_form_kept() {
        PartId hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        drafting.answer(id, hours, new FieldPath("title"), "", "Paid hours");
        drafting.answer(id, hours, new FieldPath("weight"), "", "10");
        drafting.answer(id, hours, new FieldPath("scoring/measure"), "", "paid-hours");
        drafting.answer(id, hours, new FieldPath("scoring/target/amount"), "", "1300");

        assertThat(own.takeOver(id, hours, "something else")).isEqualTo(new OwnRules.RuleShift.ChangedMeanwhile());
        assertThat(own.takeOver(id, hours, rule(hours))).isEqualTo(new OwnRules.RuleShift.Done());
        assertThat(part(hours).kind()).isEqualTo(CriterionKind.RULE);
        assertThat(own.backToForm(id, hours)).isEqualTo(new OwnRules.RuleShift.Done());
        assertThat(part(hours).kind()).isEqualTo(CriterionKind.TARGET);

        own.takeOver(id, hours, rule(hours));
        String mine = part(hours).answer(CriterionFields.RULE);
        drafting.answer(id, hours, new FieldPath(CriterionFields.RULE), mine, mine.replace("1300", "1400"));
        assertThat(own.backToForm(id, hours)).isEqualTo(new OwnRules.RuleShift.ChangedMeanwhile());
        assertThat(own.throwAway(id, hours, mine)).isEqualTo(new OwnRules.RuleShift.ChangedMeanwhile());
        assertThat(own.throwAway(id, hours, mine.replace("1300", "1400"))).isEqualTo(new OwnRules.RuleShift.Done());

        assertThat(part(hours).answer("scoring/target/amount")).isEqualTo("1300");
        assertThat(rule(hours)).contains("$q / 1300");
        assertThat(acts())
                .contains("criteria.rule-taken-over", "criteria.rule-given-back", "criteria.rule-thrown-away");
    }

    @Test
    void a_rule_that_would_be_misread_beside_the_others_is_not_taken_over() {
        PartId days = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        PartId other = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        for (PartId part : List.of(days, other)) {
            drafting.answer(id, part, new FieldPath("title"), "", "Days");
            drafting.answer(id, part, new FieldPath("weight"), "", "10");
            drafting.answer(
                    id, part, new FieldPath("scoring/measure"), "", part == days ? "training-day" : "training-days");
            drafting.answer(id, part, new FieldPath("scoring/target/amount"), "", "30");
        }
        drafting.answer(id, found().criteria().getFirst().id(), new FieldPath("weight"), "", "80");

        assertThat(own.takeOver(id, days, rule(days)))
                .isInstanceOfSatisfying(
                        OwnRules.RuleShift.Unreadable.class,
                        no -> assertThat(no.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.what()).contains("training-days")));
        assertThat(part(days).kind()).isEqualTo(CriterionKind.TARGET);
    }

    /** A rule that reads the mark of Q1, and Q1 itself. */
    private PartId reading(PartId question) {
        answer(question, "id", "Q1");
        answer(question, "title", "Matching");
        answer(question, "weight", "40");
        PartId rule = own(CriterionKind.RULE);
        answer(rule, "id", "SV1");
        answer(rule, "title", "As Q1 says");
        answer(rule, "weight", "20");
        answer(rule, "scoring/rule", "as Q1 says");
        answer(rule, CriterionFields.RULE, """
                rule "as Q1 says" // @criterion("SV1"), after Q1
                    @criterion("SV1")
                when
                    Mark( criterion == "Q1", $m : mark )
                then
                    give( $m / 5, "the mark of Q1" );
                end
                """);
        return rule;
    }

    @Test
    void a_rule_follows_its_own_criterion_to_a_new_reference() {
        PartId rule = reading(own(CriterionKind.JUDGED));
        assertThat(CriterionReading.of(part(rule), found()).problems()).isEmpty();

        assertThat(answer(rule, "id", "SV9"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.carried()).containsExactly("SV9 As Q1 says"));

        assertThat(part(rule).answer(CriterionFields.RULE))
                .contains("rule \"as Q1 says\" // @criterion(\"SV1\"), after Q1", "    @criterion(\"SV9\")");
        assertThat(CriterionReading.of(part(rule), found()).problems()).isEmpty();
    }

    @Test
    void rules_of_other_criteria_follow_too_and_the_record_says_which() {
        PartId question = own(CriterionKind.JUDGED);
        PartId rule = reading(question);

        assertThat(answer(question, "id", "Q7"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.carried()).containsExactly("SV1 As Q1 says"));

        assertThat(part(rule).answer(CriterionFields.RULE))
                .contains("criterion == \"Q7\"", "the mark of Q1", "rule \"as Q1 says\"");
        assertThat(CriterionReading.of(part(rule), found()).problems()).isEmpty();
        assertThat(jdbc.sql("select details from audit_record where subject_id = ? order by seq desc")
                        .param(id.value())
                        .query(String.class)
                        .list()
                        .getFirst())
                .contains("SV1 As Q1 says");
    }

    @Test
    void a_reference_that_a_rule_cannot_follow_is_not_kept_and_the_rule_is_named() {
        PartId question = own(CriterionKind.JUDGED);
        PartId rule = reading(question);
        for (String unfit : List.of("", "two words", "SV1")) {
            assertThat(answer(question, "id", unfit))
                    .isEqualTo(new AnswerOutcome.Refused(
                            new Renaming.Hindrance(Renaming.Hindrance.Why.UNFIT, List.of("SV1 As Q1 says"))));
        }
        answer(rule, CriterionFields.RULE, part(rule).answer(CriterionFields.RULE) + "\"");

        assertThat(answer(question, "id", "Q7"))
                .isEqualTo(new AnswerOutcome.Refused(
                        new Renaming.Hindrance(Renaming.Hindrance.Why.UNREADABLE, List.of("SV1 As Q1 says"))));
        assertThat(part(question).answer("id")).isEqualTo("Q1");
    }

    @Test
    void where_two_have_one_reference_a_rule_stays_with_the_one_that_keeps_it() {
        PartId question = own(CriterionKind.JUDGED);
        PartId rule = reading(question);
        PartId twin = own(CriterionKind.JUDGED);
        answer(twin, "id", "Q1");

        assertThat(answer(twin, "id", "two words")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(part(rule).answer(CriterionFields.RULE)).contains("criterion == \"Q1\"");
    }
}
