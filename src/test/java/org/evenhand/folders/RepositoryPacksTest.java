package org.evenhand.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.packs.ExampleCheck;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePackReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every pack that Evenhand comes with is whole, and its examples come out as they are written. */
class RepositoryPacksTest {

    private static final Path RULES = Path.of("rules");
    private static final int FEWEST_MEASURES = 100;

    @TestFactory
    Stream<DynamicTest> a_pack_reads_whole_and_its_examples_come_out() {
        return FolderState.foldersIn(RULES).stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    RulePackReader.Reading reading = RulePackReader.read(folder);

                    assertThat(mistakes(reading)).isEmpty();
                    RulePack pack = ((RulePackReader.Reading.Whole) reading).pack();
                    assertThat(ExampleCheck.of(pack)).isEmpty();
                    assertThat(pack.measures())
                            .allSatisfy(measure -> assertThat(measure.source().isEmpty()
                                            || pack.source(measure).isPresent())
                                    .as("%s has a source, or is our own", measure.id())
                                    .isTrue());
                }));
    }

    @Test
    void together_they_hold_a_hundred_measures_and_a_day_chooses_one_pack_of_a_family() {
        List<RulePack> packs = packs();
        assumeThat(packs).as("packs in rules/").isNotEmpty();

        assertThat(packs.stream().mapToInt(pack -> pack.measures().size()).sum())
                .isGreaterThanOrEqualTo(FEWEST_MEASURES);
        assertThat(packs)
                .allSatisfy(pack -> assertThat(packs)
                        .filteredOn(other -> !other.id().equals(pack.id())
                                && pack.family().isPresent()
                                && other.family().equals(pack.family())
                                && other.inForce().overlaps(pack.inForce()))
                        .isEmpty());
    }

    private static List<RulePack> packs() {
        return FolderState.foldersIn(RULES).stream()
                .flatMap(folder -> RulePackReader.read(folder) instanceof RulePackReader.Reading.Whole whole
                        ? Optional.of(whole.pack()).stream()
                        : Stream.empty())
                .toList();
    }

    private static List<FolderMistake> mistakes(RulePackReader.Reading reading) {
        return reading instanceof RulePackReader.Reading.Broken broken ? broken.mistakes() : List.of();
    }
}
