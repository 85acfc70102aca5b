package org.evenhand.people.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Organisation;
import org.evenhand.people.Refusal;
import org.evenhand.people.SignedIn;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.people.roles.OpeningOrganisations.Wish;
import org.evenhand.record.AuditEvent;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.signin.account.TakingUpInvitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How buyers and providers are brought in. */
abstract class OpeningOrganisationsTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends OpeningOrganisationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends OpeningOrganisationsTest {}

    @Autowired
    OpeningOrganisations opening;

    @Autowired
    TakingUpInvitations takingUp;

    @BeforeEach
    void whoRunsTheInstallation() {
        as(person("Joan", Role.ADMINISTRATOR, NORTHSHIRE));
    }

    @Test
    void an_organisation_is_made_and_its_first_administrator_invited() {
        OpeningOrganisations.Opened opened = done(opening.open(wish("Cyngor Môr-y-Dref", email("Ann")), Locale.UK));

        assertThat(opened.id()).isEqualTo(new OrganisationId("cyngor-mor-y-dref"));
        assertThat(opened.invitation()).isEqualTo(new LinkDelivery.ByMail(email("Ann")));
        assertThat(organisations.find(opened.id())).hasValueSatisfying(made -> {
            assertThat(made.name()).isEqualTo("Cyngor Môr-y-Dref");
            assertThat(made.runsInstallation()).isFalse();
        });
        AccountId ann = done(takingUp.accept(letters.lastToken(), "Ann", ANOTHER));
        assertThat(grants.inForce(ann))
                .singleElement()
                .satisfies(grant -> assertThat(grant.held())
                        .isEqualTo(new SignedIn.Held(Role.ADMINISTRATOR, opened.id(), Optional.empty(), false)));
        assertThat(record.kept())
                .extracting(AuditEvent::what)
                .containsExactly(
                        PeopleAuditEvent.ORGANISATION_MADE,
                        PeopleAuditEvent.INVITED,
                        PeopleAuditEvent.INVITATION_ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "Northshire Council, ann@people.example, ORGANISATION_TAKEN",
        "' NORTHSHIRE\u202e COUNCIL', ann@people.example, ORGANISATION_TAKEN",
        "' ', ann@people.example, NAME_MISSING",
        "A New Council, not an address, EMAIL_UNREADABLE"
    })
    void what_cannot_be_made_leaves_neither_organisation_nor_invitation_nor_record(
            String name, String email, Refusal why) {
        assertThat(refusal(opening.open(wish(name, email), Locale.UK))).isEqualTo(why);

        assertThat(count("organisation")).isEqualTo(3);
        assertThat(count("invitation")).isZero();
        assertThat(record.kept()).isEmpty();
        assertThat(letters.posted()).isEmpty();
    }

    @Test
    void it_buys_or_provides() {
        assertThat(refusal(opening.open(new Wish("A New Council", false, false, "Ann", email("Ann")), Locale.UK)))
                .isEqualTo(Refusal.KIND_MISSING);
    }

    @Test
    void a_name_has_its_limit_and_an_administrator_a_name() {
        assertThat(refusal(opening.open(wish("x".repeat(201), email("Ann")), Locale.UK)))
                .isEqualTo(Refusal.TOO_LONG);
        assertThat(refusal(opening.open(new Wish("A New Council", true, false, "", email("Ann")), Locale.UK)))
                .isEqualTo(Refusal.NAME_MISSING);
        assertThat(count("organisation")).isEqualTo(3);
    }

    @Test
    void names_that_differ_in_accents_and_signs_only_get_addresses_of_their_own() {
        assertThat(done(opening.open(wish("Môr & Mynydd", email("Ann")), Locale.UK))
                        .id()
                        .value())
                .isEqualTo("mor-mynydd");
        assertThat(done(opening.open(wish("Mor, Mynydd!", email("Ann")), Locale.UK))
                        .id()
                        .value())
                .isEqualTo("mor-mynydd-2");
        assertThat(done(opening.open(wish("日本", email("Ann")), Locale.UK)).id().value())
                .isEqualTo("organisation");
        assertThat(done(opening.open(wish("x".repeat(59) + " y", email("Ann")), Locale.UK))
                        .id()
                        .value())
                .isEqualTo("x".repeat(59));
    }

    @Test
    void an_administrator_of_another_organisation_brings_nobody_in_and_sees_no_list() {
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> opening.open(wish("A New Council", email("Ann")), Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> opening.all()).isInstanceOf(AccessDeniedException.class);
        assertThat(opening.administered()).extracting(Organisation::id).containsExactly(MARSHWICK);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void nobody_but_an_administrator_does(Role role) {
        as(person("Somebody", role, NORTHSHIRE));

        assertThatThrownBy(() -> opening.open(wish("A New Council", email("Ann")), Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> opening.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void who_runs_the_installation_sees_every_organisation_by_name() {
        assertThat(opening.all())
                .extracting(Organisation::name)
                .containsExactly("Hearthside", "Marshwick Council", "Northshire Council");
    }

    private static Wish wish(String name, String email) {
        return new Wish(name, true, false, "Ann", email);
    }
}
