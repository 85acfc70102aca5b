package org.evenhand.signin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.LinkDelivery;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.accounts.PeopleTest;
import org.evenhand.record.Actor;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An administrator makes a link to a new password for people of the organisation, and for nobody else. */
abstract class MakingPasswordLinksTest extends PeopleTest {

    @OnH2
    static class OnH2Test extends MakingPasswordLinksTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends MakingPasswordLinksTest {}

    @Autowired
    ResettingPasswords resetting;

    private AccountId ceri = AccountId.random();

    @BeforeEach
    void somebody() {
        ceri = person("Ceri", Role.COMMISSIONER, NORTHSHIRE);
    }

    @Test
    void an_administrator_makes_a_link_for_somebody_of_the_organisation_and_that_is_on_record() {
        AccountId joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        letters.takeTheMailServerAway();
        as(joan);

        LinkDelivery linkDelivery = done(resetting.makeFor(ceri, NORTHSHIRE, Locale.UK));

        assertThat(linkDelivery)
                .isInstanceOfSatisfying(
                        LinkDelivery.ByHand.class,
                        hand -> assertThat(resetting.isGood(hand.link().replaceFirst(".*/", "")))
                                .isTrue());
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.PASSWORD_RESET_LINK_MADE);
        assertThat(record.last().who()).isEqualTo(new Actor.Person(joan, "Joan", Role.ADMINISTRATOR, NORTHSHIRE));
        assertThat(record.last().on()).isEqualTo(PeopleAuditEvent.account(ceri));
    }

    @Test
    void not_for_themself() {
        AccountId joan = person("Joan", Role.ADMINISTRATOR, NORTHSHIRE);
        as(joan);

        assertThat(refusal(resetting.makeFor(joan, NORTHSHIRE, Locale.UK))).isEqualTo(Refusal.OWN_ACCOUNT);
    }

    @Test
    void not_for_somebody_who_holds_roles_elsewhere_too() {
        hold(ceri, Role.COMMISSIONER, MARSHWICK);
        as(person("Joan", Role.ADMINISTRATOR, NORTHSHIRE));

        assertThat(refusal(resetting.makeFor(ceri, NORTHSHIRE, Locale.UK))).isEqualTo(Refusal.HELD_ELSEWHERE);
        assertThat(record.kept()).isEmpty();
    }

    @Test
    void not_for_people_of_another_organisation_nor_for_nobody() {
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> resetting.makeFor(ceri, NORTHSHIRE, Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> resetting.makeFor(ceri, MARSHWICK, Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> resetting.makeFor(new AccountId("made-up"), MARSHWICK, Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void nobody_else_makes_links(Role role) {
        as(person("Somebody", role, NORTHSHIRE));

        assertThatThrownBy(() -> resetting.makeFor(ceri, NORTHSHIRE, Locale.UK))
                .isInstanceOf(AccessDeniedException.class);
    }
}
