package org.evenhand.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.gates.KnownOffenders.CROWDED_PACKAGES;
import static org.evenhand.gates.KnownOffenders.NEEDLESSLY_PUBLIC;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurfaceTest {

    /** What breaks a rule and may, each with its reason. */
    static final Map<KnownOffenders, Set<String>> MAY_BE = Map.of(
            NEEDLESSLY_PUBLIC, Set.of(),
            CROWDED_PACKAGES, Set.of());

    private static final Surface EVENHAND = KnownOffenders.evenhand();

    @ParameterizedTest
    @EnumSource
    void nothing_new_offends_and_what_offends_no_more_is_off_the_list(KnownOffenders list) throws IOException {
        assertThat(list.in(EVENHAND, MAY_BE.get(list))).isEqualTo(list.known());
    }
}
