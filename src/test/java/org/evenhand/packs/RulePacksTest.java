package org.evenhand.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.folders.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole packs are offered, of each family the one that is in force; broken ones stand apart with their mistakes. */
class RulePacksTest {

    @TempDir
    Path place;

    private RulePacks packs() {
        return new RulePacks(place.toString());
    }

    private TestPack pack(String id, String title) {
        return TestPack.in(place, id).change("pack.yaml", "title: Meals that people like", "title: " + title);
    }

    private static List<String> ids(List<RulePack> packs) {
        return packs.stream().map(pack -> pack.id().value()).toList();
    }

    @Test
    void whole_packs_come_by_title_and_one_is_found_by_its_id() {
        pack("a-second", "Zest").change("pack.yaml", "family: meals", "family: zest");
        pack("b-first", "Appetite");

        assertThat(ids(packs().all().whole())).containsExactly("b-first", "a-second");
        assertThat(packs().all().broken()).isEmpty();
        assertThat(packs().pack(new PackId("a-second")))
                .hasValueSatisfying(pack -> assertThat(pack.title()).isEqualTo("Zest"));
        assertThat(packs().pack(new PackId("none"))).isEmpty();
    }

    @Test
    void a_pack_with_a_mistake_or_an_example_that_fails_is_not_offered() {
        pack("sound", "Sound");
        pack("misspelt", "Misspelt").change("pack.yaml", "family: meals", "famly: other");
        pack("miscounted", "Miscounted")
                .change("pack.yaml", "family: meals", "family: other")
                .change("examples.csv", "mark 1,0.5", "mark 1,0.4");

        PackShelf shelf = packs().all();

        assertThat(ids(shelf.whole())).containsExactly("sound");
        assertThat(shelf.broken()).extracting(PackShelf.BrokenPack::folder).containsExactly("miscounted", "misspelt");
        assertThat(shelf.broken().getFirst().mistakes())
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake.toString()).startsWith("examples.csv:2: warmth: “mark 1” gives 0.5"));
    }

    @Test
    void the_day_a_tender_commences_chooses_among_the_packs_of_a_family() {
        pack("meals-2020", "Old");
        pack("meals-2025", "New")
                .change("pack.yaml", "from: 2020-01-01", "from: 2025-01-01")
                .change("pack.yaml", "until: 2024-12-31\n", "");

        assertThat(ids(packs().inForce(LocalDate.of(2019, 12, 31)))).isEmpty();
        assertThat(ids(packs().inForce(LocalDate.of(2020, 1, 1)))).containsExactly("meals-2020");
        assertThat(ids(packs().inForce(LocalDate.of(2024, 12, 31)))).containsExactly("meals-2020");
        assertThat(ids(packs().inForce(LocalDate.of(2025, 1, 1)))).containsExactly("meals-2025");
        assertThat(ids(packs().inForce(LocalDate.of(2999, 1, 1)))).containsExactly("meals-2025");
    }

    @Test
    void packs_of_one_family_that_share_a_day_are_a_mistake_of_both() {
        pack("meals-2020", "Old");
        pack("meals-2024", "New")
                .change("pack.yaml", "from: 2020-01-01", "from: 2024-12-31")
                .change("pack.yaml", "until: 2024-12-31\n", "");

        PackShelf shelf = packs().all();

        assertThat(shelf.whole()).isEmpty();
        assertThat(shelf.broken()).hasSize(2);
        assertThat(shelf.broken().getFirst().mistakes())
                .extracting(Object::toString)
                .containsExactly(
                        "pack.yaml:7: This pack is in force from 2020-01-01 until 2024-12-31, and “meals-2024” of"
                                + " the same family from 2024-12-31 on; no day may belong to both, so correct from or until of"
                                + " one");
    }

    @Test
    void a_pack_that_is_changed_is_read_again() {
        RulePacks packs = packs();
        TestPack changing = pack("meals-2020", "Old");
        assertThat(packs.all().whole().getFirst().title()).isEqualTo("Old");

        changing.change("pack.yaml", "title: Old", "title: Quite new");

        assertThat(packs.all().whole().getFirst().title()).isEqualTo("Quite new");
    }

    @Test
    void where_there_is_no_folder_there_are_no_packs() {
        assertThat(new RulePacks("").all()).isEqualTo(new PackShelf(List.of(), List.of()));
        assertThat(new RulePacks(place.resolve("none").toString()).all().whole())
                .isEmpty();
    }
}
