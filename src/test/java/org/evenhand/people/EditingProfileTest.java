package org.evenhand.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenhand.people.EditingProfile.Accreditation;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What an organisation tells of itself, however many write at once. */
abstract class EditingProfileTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends EditingProfileTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends EditingProfileTest {}

    @Autowired
    EditingProfile profile;

    private AccountId hazel = AccountId.random();

    @BeforeEach
    void aProvider() {
        hazel = person("Hazel", Role.PROVIDER, HEARTHSIDE);
        as(hazel);
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, Hearthside, Hearthside Shared Lives, Hearthside Homes",
        "LEGAL_FORM, '', charity, company",
        "REGULATED, '', yes, no",
        "CHARITY_NUMBER, '', 1234567, SC012345",
        "COMPANY_NUMBER, '', 01234567, CE012345",
        "CQC_NUMBER, '', 1-101234567, 1-101234568",
        "CQC_RATING, '', good, outstanding",
        "STAFF_FTE, '', 4.5, 12.25",
        "VOLUNTEERS, '', 12, 0",
        "INCOME_BAND, '', 10k-100k, 100k-1m",
        "AREA, '', Northshire, Northshire and the coast"
    })
    void every_answer_is_kept_replaced_and_taken_away(
            Organisation.ProfileField field, String before, String first, String then) {
        clock.pass(Duration.ofMinutes(1));
        assertThat(profile.change(HEARTHSIDE, field, before, first))
                .isEqualTo(new AnswerOutcome.Kept(first, clock.instant()));
        assertThat(says(field)).isEqualTo(first);
        assertThat(profile.change(HEARTHSIDE, field, first, then))
                .isEqualTo(new AnswerOutcome.Kept(then, clock.instant()));
        assertThat(says(field)).isEqualTo(then);

        AnswerOutcome emptied = profile.change(HEARTHSIDE, field, then, " ");

        if (field == Organisation.ProfileField.NAME) {
            assertThat(emptied).isEqualTo(new AnswerOutcome.Refused(Refusal.NAME_MISSING));
        } else {
            assertThat(emptied).isEqualTo(new AnswerOutcome.Kept("", clock.instant()));
            assertThat(says(field)).isEmpty();
        }
    }

    @Test
    void a_change_is_on_record_with_its_version_and_both_answers() {
        profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire");

        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ORGANISATION_CHANGED);
        assertThat(record.last().who()).isEqualTo(new Actor.Person(hazel, "Hazel", Role.PROVIDER, HEARTHSIDE));
        assertThat(record.last().on()).isEqualTo(new AuditEvent.Subject("organisation", "hearthside", Optional.of(2L)));
        assertThat(record.last().details())
                .containsEntry("field", "area")
                .containsEntry("from", "")
                .containsEntry("to", "Northshire");
    }

    @Test
    void two_people_who_answer_the_same_thing_see_both_versions_and_nothing_is_overwritten() {
        AccountId robin = person("Robin", Role.ADMINISTRATOR, HEARTHSIDE);
        profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire");
        Instant then = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        as(robin);

        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Marshwick"))
                .isEqualTo(new AnswerOutcome.ChangedMeanwhile("Marshwick", "Northshire", "Hazel", then));

        assertThat(says(Organisation.ProfileField.AREA)).isEqualTo("Northshire");
        assertThat(record.kept()).hasSize(1);
    }

    @Test
    void who_writes_what_the_other_has_written_is_not_asked_to_choose() {
        profile.change(HEARTHSIDE, Organisation.ProfileField.STAFF_FTE, "", "4.5");
        Instant then = clock.instant();
        clock.pass(Duration.ofMinutes(1));

        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.STAFF_FTE, "", "4.50"))
                .isEqualTo(new AnswerOutcome.Kept("4.5", then));
        assertThat(record.kept()).hasSize(1);
    }

    @Test
    void two_people_who_answer_different_things_do_not_meet() {
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"))
                .isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.VOLUNTEERS, "", "12"))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    @Test
    void twenty_writers_at_once_lose_no_update() throws Exception {
        List<Callable<List<String>>> writers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            char writer = (char) ('a' + i);
            writers.add(by(hazel, () -> addThreeWords(writer)));
        }

        List<String> kept = atOnce(writers).stream().flatMap(List::stream).toList();

        as(hazel);
        assertThat(kept).isNotEmpty();
        assertThat(says(Organisation.ProfileField.AREA).split(" ")).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(record.kept()).hasSize(kept.size());
        assertThat(record.kept().stream()
                        .map(auditEvent -> auditEvent.on().version().orElseThrow()))
                .as("each change made a version of its own")
                .doesNotHaveDuplicates();
    }

    private List<String> addThreeWords(char writer) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String seen = says(Organisation.ProfileField.AREA);
            String word = writer + String.valueOf(i);
            if (profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, seen, seen + " " + word)
                    instanceof AnswerOutcome.Kept) {
                kept.add(word);
            }
        }
        return kept;
    }

    @Test
    void an_organisation_is_not_renamed_to_what_another_is_called() {
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.NAME, "Hearthside", "NORTHSHIRE council"))
                .isEqualTo(new AnswerOutcome.Refused(Refusal.ORGANISATION_TAKEN));
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.NAME, "Hearthside", "HearthSide"))
                .as("its own name may be written otherwise")
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.STAFF_FTE, "", "four"))
                .isEqualTo(
                        new AnswerOutcome.Refused(new FigureReading.Refused(FigureTrouble.IN_WORDS, BigDecimal.ZERO)));
        assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.STAFF_FTE, "", "1,5"))
                .isEqualTo(new AnswerOutcome.Refused(new FigureReading.Refused(FigureTrouble.COMMA, BigDecimal.ZERO)));
        assertThat(record.kept()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void providers_and_administrators_of_the_organisation_change_it_and_nobody_else(Role role) {
        as(person("Somebody", role, HEARTHSIDE));

        assertThat(profile.find(HEARTHSIDE)).isPresent();
        if (role == Role.PROVIDER || role == Role.ADMINISTRATOR) {
            assertThat(profile.mayEdit(HEARTHSIDE)).isTrue();
            assertThat(profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"))
                    .isInstanceOf(AnswerOutcome.Kept.class);
        } else {
            assertThat(profile.mayEdit(HEARTHSIDE)).isFalse();
            assertThatThrownBy(() -> profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> profile.add(HEARTHSIDE, "Living Wage", "A register", Optional.empty()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void to_people_of_other_organisations_it_is_not_there(Role role) {
        as(person("Somebody", role, MARSHWICK));

        assertThat(profile.find(HEARTHSIDE)).isEmpty();
        assertThat(profile.find(new OrganisationId("made-up"))).isEmpty();
        assertThatThrownBy(() -> profile.accreditations(HEARTHSIDE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_runs_the_installation_reads_it_and_changes_nothing() {
        as(person("Joan", Role.ADMINISTRATOR, NORTHSHIRE));

        assertThat(profile.find(HEARTHSIDE)).isPresent();
        assertThat(profile.mayEdit(HEARTHSIDE)).isFalse();
        assertThatThrownBy(() -> profile.change(HEARTHSIDE, Organisation.ProfileField.AREA, "", "Northshire"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_accreditation_is_added_and_taken_away_on_record() {
        LocalDate until = LocalDate.of(2027, 3, 31);

        Accreditation added = done(profile.add(HEARTHSIDE, " Living Wage ", "The public register", Optional.of(until)));

        assertThat(profile.accreditations(HEARTHSIDE)).containsExactly(added);
        assertThat(added.name()).isEqualTo("Living Wage");
        assertThat(added.expires()).contains(until);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ACCREDITATION_ADDED);
        profile.remove(HEARTHSIDE, added);
        assertThat(profile.accreditations(HEARTHSIDE)).isEmpty();
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.ACCREDITATION_REMOVED);
        profile.remove(HEARTHSIDE, added);
        assertThat(record.kept()).as("what is gone is not taken away again").hasSize(2);
    }

    @Test
    void an_accreditation_of_another_organisation_cannot_be_taken_away() {
        Accreditation added = done(profile.add(HEARTHSIDE, "Living Wage", "The register", Optional.empty()));
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> profile.remove(HEARTHSIDE, added)).isInstanceOf(AccessDeniedException.class);
        profile.remove(MARSHWICK, added);

        as(hazel);
        assertThat(profile.accreditations(HEARTHSIDE)).containsExactly(added);
    }

    @ParameterizedTest
    @CsvSource({
        // 23:30 UTC on a day of British Summer Time is the next day here.
        "2026-06-30T23:30:00Z, 2026-06-30, false",
        "2026-06-30T23:30:00Z, 2026-07-01, true",
        "2026-11-24T23:30:00Z, 2026-11-24, true",
        "2026-11-24T23:30:00Z, 2026-11-23, false"
    })
    void what_has_run_out_is_refused_by_the_day_it_is_here(Instant now, LocalDate until, boolean taken) {
        clock.set(now);

        Outcome<Accreditation> outcome = profile.add(HEARTHSIDE, "Living Wage", "The register", Optional.of(until));

        assertThat(outcome instanceof Outcome.Done).isEqualTo(taken);
        if (!taken) {
            assertThat(refusal(outcome)).isEqualTo(Refusal.DATE_PAST);
        }
    }

    @Test
    void an_accreditation_says_what_it_is_and_where_it_can_be_checked_within_limits() {
        assertThat(refusal(profile.add(HEARTHSIDE, " ", "The register", Optional.empty())))
                .isEqualTo(Refusal.NAME_MISSING);
        assertThat(refusal(profile.add(HEARTHSIDE, "Living Wage", " ", Optional.empty())))
                .isEqualTo(Refusal.EVIDENCE_MISSING);
        assertThat(refusal(profile.add(HEARTHSIDE, "x".repeat(121), "The register", Optional.empty())))
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(refusal(profile.add(HEARTHSIDE, "Living Wage", "x".repeat(501), Optional.empty())))
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(done(profile.add(HEARTHSIDE, "Living Wage", "No. 1\u0000, \u202epage 2", Optional.empty()))
                        .evidence())
                .isEqualTo("No. 1 , page 2");
    }

    private String says(Organisation.ProfileField field) {
        return profile.find(HEARTHSIDE).orElseThrow().says(field);
    }
}
