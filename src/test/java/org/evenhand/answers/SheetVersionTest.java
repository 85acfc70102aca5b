package org.evenhand.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions are offered where somebody let the sheet stand. */
class SheetVersionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_run_of_changes_by_one_person_counts_once() {
        List<SheetVersion> versions = List.of(
                version(6, "Bea", 100),
                version(5, "Ann", 95),
                version(4, "Ann", 50),
                version(3, "Ann", 45),
                version(2, "Ann", 1),
                version(1, "Ann", 0));

        assertThat(SheetVersion.standing(versions))
                .extracting(SheetVersion::number)
                .containsExactly(6L, 5L, 4L, 2L, 1L);
        assertThat(SheetVersion.standing(List.of())).isEmpty();
    }

    private static SheetVersion version(long number, String by, int minute) {
        return new SheetVersion(number, by, NOON.plus(Duration.ofMinutes(minute)));
    }
}
