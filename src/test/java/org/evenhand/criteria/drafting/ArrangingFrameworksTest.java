package org.evenhand.criteria.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Drafting;
import org.evenhand.criteria.PartId;
import org.evenhand.shared.FieldPath;
import org.junit.jupiter.api.Test;

/** Criteria, sections and weights are put in order, each act on record. */
abstract class ArrangingFrameworksTest extends Drafting {

    @DemoOnH2
    static class OnH2Test extends ArrangingFrameworksTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends ArrangingFrameworksTest {}

    @Test
    void criteria_move_within_their_section_and_a_copy_has_a_reference_of_its_own() {
        PartId first = own(CriterionKind.JUDGED);
        PartId second = own(CriterionKind.RULE);
        drafting.move(id, first, true);
        drafting.move(id, second, true);

        assertThat(found().criteria(QUALITY)).extracting(DraftPart::id).containsExactly(second, first);

        PartId copy = drafting.duplicate(id, second).orElseThrow();
        DraftPart copied = found().criterion(copy).orElseThrow();
        assertThat(copied.answer("id")).isEqualTo("C2-1");
        assertThat(copied.answer(CriterionFields.RULE))
                .contains("@criterion(\"C2-1\")")
                .contains("rule \"" + copied.answer("scoring/rule") + "\"");
    }

    @Test
    void weights_are_changed_together_or_not_at_all() {
        PartId one = own(CriterionKind.JUDGED);
        PartId two = own(CriterionKind.JUDGED);
        drafting.answer(id, one, new FieldPath("weight"), "", "10");

        ArrangingFrameworks.WeightsOutcome.Weighing first =
                new ArrangingFrameworks.WeightsOutcome.Weighing(one, "10", "40");
        assertThat(arranging.weigh(id, List.of(first, new ArrangingFrameworks.WeightsOutcome.Weighing(two, "5", "60"))))
                .isInstanceOf(ArrangingFrameworks.WeightsOutcome.ChangedMeanwhile.class);
        assertThat(part(one).answer("weight")).isEqualTo("10");

        ArrangingFrameworks.WeightsOutcome both =
                arranging.weigh(id, List.of(first, new ArrangingFrameworks.WeightsOutcome.Weighing(two, "", "60")));
        assertThat(part(two).answer("weight")).isEqualTo("60");
        arranging.weigh(id, ((ArrangingFrameworks.WeightsOutcome.Kept) both).undoing());
        assertThat(part(one).answer("weight")).isEqualTo("10");
        assertThat(part(two).answer("weight")).isEmpty();
        assertThat(acts()).filteredOn("criteria.weights-shared"::equals).hasSize(2);
    }

    @Test
    void a_section_is_moved_and_removed_only_when_it_holds_nothing() {
        own(CriterionKind.JUDGED);
        arranging.moveSection(id, QUALITY, false);
        arranging.moveSection(id, new PartId("price"), false);
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Social value", "Quality", "Price");

        assertThat(arranging.removeSection(id, QUALITY)).isEqualTo(ArrangingFrameworks.SectionRemoval.HOLDS_CRITERIA);
        assertThat(arranging.removeSection(id, new PartId("social-value")))
                .isEqualTo(ArrangingFrameworks.SectionRemoval.REMOVED);
        assertThat(arranging.removeSection(id, new PartId("social-value")))
                .isEqualTo(ArrangingFrameworks.SectionRemoval.GONE);
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Quality", "Price");
        drafting.putBack(id, new PartId("social-value"));
        assertThat(found().sections()).hasSize(3);
        assertThat(acts()).endsWith("criteria.section-removed", "criteria.section-put-back");
    }
}
