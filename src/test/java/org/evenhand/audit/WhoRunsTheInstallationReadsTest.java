package org.evenhand.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.audit.reading.PagePosition;
import org.evenhand.audit.reading.RecordFilter;
import org.evenhand.audit.reading.RecordReader;
import org.evenhand.audit.reading.RecordWithReaders;
import org.evenhand.record.Actor;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the auditor of the organisation that runs the installation reads: what concerns their own organisation and the
 * installation, and nothing of what another buyer keeps to itself or of which provider follows what.
 */
class WhoRunsTheInstallationReadsTest extends RecordWithReaders {

    private static final OrganisationId RUNNING = new OrganisationId("northshire");
    private static final OrganisationId PROVIDER = new OrganisationId("hearthside");
    private static final AccountId OWN = new AccountId("own");
    private static final AccountId THEIRS = new AccountId("theirs");
    private static final String SECRET = "MARSHWICK-CONFIDENTIAL";

    @BeforeEach
    void what_two_buyers_a_provider_and_the_installation_do() {
        recorder.publish(
                by(Role.COMMISSIONER, RUNNING, "tenders.tender-changed", "own-draft")
                        .at(RUNNING)
                        .onTender(new TenderId("own")),
                by(Role.COMMISSIONER, MARSHWICK, "planning.case-changed", "case")
                        .at(MARSHWICK)
                        .with(Map.of("to", SECRET)),
                by(Role.COMMISSIONER, MARSHWICK, "tenders.tender-changed", "draft")
                        .at(MARSHWICK)
                        .onTender(SHARED_LIVES)
                        .because(SECRET),
                by(Role.COMMISSIONER, MARSHWICK, "criteria.criterion-changed", "framework")
                        .at(MARSHWICK),
                by(Role.ADMINISTRATOR, MARSHWICK, "people.role-given", "role").at(MARSHWICK),
                by(Role.PROVIDER, PROVIDER, "tenders.follow", "followed").at(PROVIDER),
                by(Role.PROVIDER, PROVIDER, "bids.sealed", "bid").at(PROVIDER).onTender(SHARED_LIVES),
                account(new Actor.Holder(OWN, "Own"), "people.signed-in", OWN),
                account(new Actor.Holder(THEIRS, "Theirs"), "people.signed-in", THEIRS),
                account(new Actor.Stranger(), "people.sign-in-refused", OWN),
                account(new Actor.Stranger(), "people.sign-in-refused", THEIRS),
                account(new Actor.Stranger(), "people.sign-in-refused", new AccountId("unknown")),
                installation("audit.head-exported", "exported"),
                installation("operations.restored", "restored"),
                by(Role.ADMINISTRATOR, RUNNING, "people.organisation-made", "opened")
                        .at(MARSHWICK),
                AuditEvent.of(new Actor.Stranger(), new Recorder.Kind("tenders.comment-heard"), subject("comment"))
                        .at(MARSHWICK)
                        .onTender(SHARED_LIVES));
        auditor(held(RUNNING, null));
        installation = Optional.of(new RecordReader.Installation(RUNNING, Set.of(OWN, new AccountId("a-9"))));
    }

    @Test
    void is_their_own_and_what_is_nobodys_but_the_installations() {
        assertThat(shown())
                .containsExactlyInAnyOrder("own-draft", "own", "own", "unknown", "exported", "restored", "opened");
    }

    @Test
    void is_counted_searched_and_offered_as_a_filter_in_the_same_bounds() {
        assertThat(reading().page(RecordFilter.ALL, PagePosition.START).matching())
                .isEqualTo(7);
        assertThat(reading().timeline(SHARED_LIVES, PagePosition.START)).isEmpty();
        for (RecordFilter asked : List.of(
                filter("organisation", "hearthside"),
                filter("tender", SHARED_LIVES.value()),
                filter("act", "tenders.follow"),
                filter("person", "theirs"))) {
            assertThat(reading().page(asked, PagePosition.START).records())
                    .allMatch(record -> record.act().startsWith("audit."));
        }
        assertThat(reading().kinds())
                .doesNotContain("tenders.follow", "planning.case-changed", "bids.sealed", "criteria.criterion-changed");
    }

    @Test
    void is_exported_in_the_same_bounds() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        reading().export(RecordFilter.ALL, words(), file);

        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("own-draft")
                .doesNotContain(SECRET, "tenders.follow", "followed", "bid,");
    }

    @Test
    void is_open_to_nobody_else() {
        installation = Optional.empty();
        auditor(held(MARSHWICK, null));
        assertThat(shown()).doesNotContain("own", "theirs", "unknown", "exported", "restored", "followed", "own-draft");

        auditor(held(PROVIDER, null));
        assertThat(shown()).containsExactlyInAnyOrder("followed", "bid", "four");
    }

    private List<String> shown() {
        return reading().page(RecordFilter.ALL, PagePosition.START).records().stream()
                .filter(record -> !record.act().equals("audit.saw-record"))
                .map(record -> record.on().id())
                .toList();
    }

    private static AuditEvent by(Role role, OrganisationId organisation, String code, String on) {
        return AuditEvent.of(
                new Actor.Person(new AccountId("of-" + organisation), "Somebody", role, organisation),
                new Recorder.Kind(code),
                subject(on));
    }

    private static AuditEvent account(Actor who, String code, AccountId on) {
        return AuditEvent.of(
                who, new Recorder.Kind(code), new AuditEvent.Subject("account", on.value(), Optional.empty()));
    }

    private static AuditEvent installation(String code, String on) {
        return AuditEvent.of(new Actor.Evenhand(), new Recorder.Kind(code), subject(on));
    }

    private static AuditEvent.Subject subject(String id) {
        return new AuditEvent.Subject("thing", id, Optional.empty());
    }
}
