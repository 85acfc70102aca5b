package org.evenhand.people.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evenhand.people.OnH2;
import org.evenhand.people.OnPostgresql;
import org.evenhand.people.Refusal;
import org.evenhand.people.accounts.PeopleAuditEvent;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The people of an organisation answer whoever asked them for an invitation, and nobody else does. */
abstract class AskedInvitationsTest extends WithRegistrations {

    @OnH2
    static class OnH2Test extends AskedInvitationsTest {}

    @OnPostgresql
    static class OnPostgresqlTest extends AskedInvitationsTest {}

    @Autowired
    AskedInvitations asked;

    private String token = "";

    @BeforeEach
    void oneAsks() {
        token = confirmed(form("Hearthside", "", ANN));
        registering.askForInvitation(token, 0);
        as(person("Hazel", Role.ADMINISTRATOR, HEARTHSIDE));
    }

    private String id() {
        return asked.of(HEARTHSIDE).getFirst().id();
    }

    @Test
    void who_was_invited_waits_no_more() {
        String id = id();
        done(asked.invited(HEARTHSIDE, id));

        assertThat(asked.of(HEARTHSIDE)).isEmpty();
        assertThat(state(token)).isEqualTo(State.INVITED);
        assertThat(refusal(asked.decline(HEARTHSIDE, id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(count("role_grant")).isEqualTo(1);
    }

    @Test
    void who_was_not_invited_is_written_to_and_the_record_does_not_name_them() {
        done(asked.decline(HEARTHSIDE, id()));

        assertThat(letters.posted()).last().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(ANN);
            assertThat(letter.subject()).isEqualTo("You were not invited to Hearthside");
            assertThat(letter.text()).doesNotContain("Hazel");
        });
        assertThat(state(token)).isEqualTo(State.REFUSED);
        assertThat(record.last().what()).isEqualTo(PeopleAuditEvent.INVITATION_NOT_GIVEN);
        assertThat(record.last().toString()).doesNotContain("Ann Other", "lantern.example");
    }

    @Test
    void others_neither_see_nor_answer_it() {
        String id = id();
        as(person("Samir", Role.ADMINISTRATOR, MARSHWICK));

        assertThatThrownBy(() -> asked.of(HEARTHSIDE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asked.decline(HEARTHSIDE, id)).isInstanceOf(AccessDeniedException.class);
        assertThat(asked.of(MARSHWICK)).isEmpty();
        assertThat(refusal(asked.decline(MARSHWICK, id))).isEqualTo(Refusal.SETTLED_ALREADY);
        assertThat(refusal(asked.invited(MARSHWICK, id))).isEqualTo(Refusal.SETTLED_ALREADY);
        as(person("Petra", Role.PROVIDER, HEARTHSIDE));
        assertThatThrownBy(() -> asked.of(HEARTHSIDE)).isInstanceOf(AccessDeniedException.class);
        assertThat(state(token)).isEqualTo(State.INVITATION_ASKED);
    }
}
