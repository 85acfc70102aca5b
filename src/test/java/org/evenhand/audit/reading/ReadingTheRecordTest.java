package org.evenhand.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.people.SignedIn;
import org.evenhand.people.TenderDirectory;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** Who may read what, and how much of it at a time. */
class ReadingTheRecordTest extends RecordWithReaders {

    @Test
    void an_auditor_of_an_organisation_reads_what_concerns_it_and_nothing_else() {
        auditor(held(MARSHWICK, null));

        assertThat(read(RecordFilter.ALL)).containsExactly("three", "two");
        assertThat(read(filter("act", "people.signed-in"))).isEmpty();
        assertThat(reading().kinds()).containsExactly("audit.saw-record", "people.role-given", "tenders.published");
    }

    @Test
    void an_auditor_of_a_buyer_reads_everything_about_its_tenders() {
        listed.add(new TenderDirectory.Listed(SHARED_LIVES, "Shared lives", Set.of(MARSHWICK, FENLAND)));
        auditor(held(MARSHWICK, null));

        assertThat(read(RecordFilter.ALL)).containsExactly("four", "three", "two");
    }

    @Test
    void an_auditor_of_one_tender_reads_of_that_tender_only() {
        auditor(held(MARSHWICK, SHARED_LIVES));

        assertThat(read(RecordFilter.ALL)).containsExactly("four", "three");
    }

    @Test
    void another_role_opens_nothing() {
        person = Optional.of(new SignedIn(
                new AccountId("a-9"),
                "Aud",
                "aud@example.org",
                List.of(new SignedIn.Held(Role.ADMINISTRATOR, MARSHWICK, Optional.empty(), false))));

        assertThatThrownBy(() -> reading().page(RecordFilter.ALL, PagePosition.START))
                .isInstanceOf(AccessDeniedException.class);
        person = Optional.empty();
        assertThatThrownBy(() -> reading().page(RecordFilter.ALL, PagePosition.START))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading().export(RecordFilter.ALL, words(), new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading().kinds()).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "act, bids.sealed, four",
        "act, saw, five",
        "tender, shared-lives, four three",
        "organisation, marshwick, five four three two",
        "organisation, hearthside, four",
        "person, ada j, five four three two",
        "person, a-1, five four three two",
        "person, a_a, ",
        "person, %, ",
        "from, 2026-11-24, five four three two",
        "from, 2026-11-25, ",
        "to, 2026-11-24, five four three two",
        "to, 2026-11-23, ",
        "person, x' or 1=1 --, "
    })
    void a_filter_leaves_out_what_is_not_asked_for(String name, String value, @Nullable String expected) {
        auditor(held(MARSHWICK, null), held(FENLAND, null), held(new OrganisationId("hearthside"), null));

        assertThat(read(filter(name, value)))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(" ", -1)));
    }

    @Test
    void each_look_is_on_record_with_what_was_asked_for() {
        auditor(held(MARSHWICK, null));

        reading().page(filter("tender", "homeshare"), PagePosition.before(4));

        AuditRecord look = all().getFirst();
        assertThat(look.act()).isEqualTo("audit.saw-record");
        assertThat(look.who()).isEqualTo(new Actor.Person(new AccountId("a-9"), "Aud", Role.AUDITOR, MARSHWICK));
        assertThat(look.organisation()).contains(MARSHWICK);
        assertThat(look.tender()).contains(HOMESHARE);
        assertThat(look.details()).isEqualTo(Map.of("tender", "homeshare", "before", "4"));
    }

    @Test
    void the_timeline_of_a_tender_runs_from_its_beginning() {
        listed.add(new TenderDirectory.Listed(SHARED_LIVES, "Shared lives", Set.of(MARSHWICK)));
        auditor(held(MARSHWICK, null));

        assertThat(reading().timeline(SHARED_LIVES, PagePosition.START)).hasValueSatisfying(timeline -> {
            assertThat(timeline.title()).contains("Shared lives");
            assertThat(names(timeline.page())).containsExactly("three", "four");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"homeshare", "no-such-tender"})
    void the_timeline_of_somebody_elses_tender_is_as_if_there_were_none(String tender) {
        auditor(held(MARSHWICK, null));

        assertThat(reading().timeline(new TenderId(tender), PagePosition.START)).isEmpty();
    }

    @Test
    void a_tender_of_theirs_on_which_nothing_was_done_yet_has_an_empty_timeline() {
        auditor(held(MARSHWICK, new TenderId("quiet")));

        assertThat(reading().timeline(new TenderId("quiet"), PagePosition.START))
                .hasValueSatisfying(
                        timeline -> assertThat(timeline.page().records()).isEmpty());
    }

    @Test
    void pages_hold_fifty_and_lead_to_one_another_though_the_record_grows_meanwhile() {
        auditor(held(FENLAND, null));
        recorder.publish(IntStream.rangeClosed(1, 120)
                .mapToObj(i -> act("tests.changed", "n" + i).at(FENLAND))
                .toArray(AuditEvent[]::new));
        RecordFilter changes = filter("act", "tests.changed");

        var first = reading().page(changes, PagePosition.START);
        var second = reading().page(changes, first.earlier().orElseThrow());
        var third = reading().page(changes, second.earlier().orElseThrow());
        var back = reading().page(changes, third.later().orElseThrow());

        assertThat(first.matching()).isEqualTo(120);
        assertThat(names(first)).hasSize(50).startsWith("n120").endsWith("n71");
        assertThat(first.later()).isEmpty();
        assertThat(names(second)).hasSize(50).startsWith("n70").endsWith("n21");
        assertThat(names(third)).hasSize(20).startsWith("n20").endsWith("n1");
        assertThat(third.earlier()).isEmpty();
        assertThat(names(back)).isEqualTo(names(second));
    }

    /** What was done to what, as far as the reader may know; the looks themselves left out. */
    private List<String> read(RecordFilter filter) {
        return names(reading().page(filter, PagePosition.START)).stream()
                .filter(name -> !name.equals("acts"))
                .toList();
    }

    private static List<String> names(ReadingTheRecord.Page page) {
        return page.records().stream().map(record -> record.on().id()).toList();
    }
}
