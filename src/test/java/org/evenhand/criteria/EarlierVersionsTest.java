package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.answers.SheetVersion;
import org.evenhand.criteria.versions.FrameworkComparison;
import org.junit.jupiter.api.Test;

/** What a framework said before can be shown and compared. */
abstract class EarlierVersionsTest extends Sheeted {

    @DemoOnH2
    static class OnH2Test extends EarlierVersionsTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends EarlierVersionsTest {}

    @Test
    void every_earlier_version_can_be_shown_as_it_stood() {
        List<Framework> stood = new ArrayList<>(List.of(found()));
        answer(hours, "weight", "21");
        stood.add(found());
        PartId copy = drafting.duplicate(id, hours).orElseThrow();
        stood.add(found());
        drafting.move(id, copy, true);
        stood.add(found());
        drafting.remove(id, hours);
        stood.add(found());
        answer(copy, "value", "embedded");
        answer(copy, "value", "");
        drafting.putBack(id, hours);
        stood.add(found());
        drafting.addSection(id, "Place");
        EditedSheet sheet = sheet();
        bring(plan(sheet.set(sheet.rowOf(hours), "weight", "9").set(sheet.add(), "kind", "gate")), List.of());
        stood.add(found());

        for (Framework then : stood) {
            assertThat(comparing.version(id, then.version())).contains(then);
        }
        assertThat(comparing.version(id, 1).orElseThrow().criteria()).hasSize(1);
        assertThat(comparing.version(id, 0)).isEmpty();
        assertThat(comparing.version(id, found().version() + 1)).isEmpty();
        assertThat(comparing.versions(id))
                .first()
                .extracting(SheetVersion::number)
                .isEqualTo(found().version());
    }

    @Test
    void what_two_versions_differ_in_is_said_criterion_by_criterion() {
        Framework from = found();
        answer(hours, "weight", "21");
        answer(hours, "scoring/basis", "highest");
        PartId gate = drafting.addOwn(id, CriterionKind.GATE, Optional.empty());
        drafting.remove(id, matching);

        List<FrameworkComparison.Difference> differences =
                FrameworkComparison.ofVersions(from, found()).differences();

        assertThat(differences)
                .filteredOn(FrameworkComparison.Difference.Changed.class::isInstance)
                .map(FrameworkComparison.Difference.Changed.class::cast)
                .extracting(
                        one -> one.field().place(),
                        FrameworkComparison.Difference.Changed::from,
                        FrameworkComparison.Difference.Changed::to)
                .containsExactlyInAnyOrder(
                        tuple("weight", "20", "21"),
                        tuple("scoring/basis", "target", "highest"),
                        tuple("scoring/target/amount", "1300.50", ""),
                        tuple("scoring/target/per", "contract", ""));
        assertThat(differences)
                .filteredOn(FrameworkComparison.Difference.Added.class::isInstance)
                .extracting(one -> one.part().id())
                .containsExactly(gate);
        assertThat(differences)
                .filteredOn(FrameworkComparison.Difference.Removed.class::isInstance)
                .extracting(one -> one.part().id())
                .containsExactly(matching);
    }
}
