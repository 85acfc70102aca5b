package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurfaceTest {

    private static final Surface EVENHAND = KnownOffenders.evenhand();

    /** Where this is red for a good reason, {@link KnownOffenders#main} writes the lists anew; they may not grow. */
    @ParameterizedTest
    @EnumSource
    void nothing_new_offends_and_what_offends_no_more_is_off_the_list(KnownOffenders list) throws IOException {
        assertThat(list.in(EVENHAND)).isEqualTo(list.known());
    }

    @Test
    void a_planted_type_that_nobody_outside_uses_is_found_and_no_innocent_one() {
        Surface planted = new Surface(
                "planted.surface",
                new ClassFileImporter().importPackages("planted.surface"),
                Project.files("src/test/java", ".java"));

        assertThat(planted.needlesslyPublic())
                .containsExactly(
                        "planted.surface.bids.PublicForItsOwnPages",
                        "planted.surface.bids.PublicForNobody",
                        "planted.surface.bids.opened.NamedForNobody",
                        "planted.surface.bids.sealed.PublicInANamedInterface");
    }

    @Test
    void a_planted_class_of_the_domain_that_uses_design_is_found_and_no_page() {
        Surface planted = new Surface("planted", new ClassFileImporter().importPackages("planted"), Map.of());

        assertThat(planted.designInTheDomain()).containsExactly("planted.tenders.UsesDesign");
    }

    @Test
    void a_package_of_more_than_25_types_is_found() {
        var planted = new ClassFileImporter().importPackages("planted.tenders");
        long types = planted.stream()
                .filter(type -> type.getPackageName().equals("planted.tenders") && type.isTopLevelClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();

        assertThat(Surface.crowded(planted, (int) types - 1)).containsExactly("planted.tenders");
        assertThat(Surface.crowded(planted, (int) types)).isEmpty();
    }
}
