package org.evenhand.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.AccountId;
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

    @Test
    void two_people_of_one_name_are_two_and_one_who_changed_name_is_one() {
        List<SheetVersion> versions = List.of(
                version(4, Optional.of("b"), "Ann", 3),
                version(3, Optional.of("a"), "Anna", 2),
                version(2, Optional.of("a"), "Ann", 1),
                version(1, "Ann", 0));

        assertThat(SheetVersion.standing(versions))
                .extracting(SheetVersion::number)
                .containsExactly(4L, 3L, 1L);
    }

    private static SheetVersion version(long number, String by, int minute) {
        return version(number, Optional.empty(), by, minute);
    }

    private static SheetVersion version(long number, Optional<String> account, String by, int minute) {
        return new SheetVersion(number, new By(account.map(AccountId::new), by, NOON.plus(Duration.ofMinutes(minute))));
    }
}
