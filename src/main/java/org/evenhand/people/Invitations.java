package org.evenhand.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations that have neither been taken up nor withdrawn nor run out, as rows. */
@Component
class Invitations {

    private static final String OPEN = " state = 'OPEN' and expires_at > ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Invitation invitation, String tokenHash) {
        jdbc.sql("""
                        insert into invitation (id, token_hash, email, name, held_role, organisation, tender,
                            lived_experience, invited_by, made_at, expires_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(Sql.values(
                        invitation.id(),
                        tokenHash,
                        invitation.email(),
                        invitation.name(),
                        invitation.role().name(),
                        invitation.organisation().value(),
                        invitation.tender().map(TenderId::value).orElse(null),
                        invitation.livedExperience(),
                        invitation.invitedBy().value(),
                        now(),
                        Moments.at(invitation.expiresAt())))
                .update();
    }

    Optional<Invitation> byToken(String token) {
        return jdbc.sql("select * from invitation where token_hash = ? and" + OPEN)
                .params(Tokens.hash(token), now())
                .query(Invitations::invitation)
                .optional();
    }

    Optional<Invitation> find(String id) {
        return jdbc.sql("select * from invitation where id = ? and" + OPEN)
                .params(id, now())
                .query(Invitations::invitation)
                .optional();
    }

    List<Invitation> open(OrganisationId organisation) {
        return jdbc.sql("select * from invitation where organisation = ? and" + OPEN + " order by made_at, id")
                .params(organisation.value(), now())
                .query(Invitations::invitation)
                .list();
    }

    boolean isOpen(EmailAddress email, Role role, OrganisationId organisation, Optional<TenderId> tender) {
        return open(organisation).stream()
                .anyMatch(one -> new EmailAddress(one.email()).key().equals(email.key())
                        && one.role() == role
                        && one.tender().equals(tender));
    }

    /** Ends an invitation; false where it had ended meanwhile. */
    boolean end(String id, String state) {
        return jdbc.sql("update invitation set state = ? where id = ? and state = 'OPEN'")
                        .params(state, id)
                        .update()
                == 1;
    }

    private Object now() {
        return Moments.at(clock.instant());
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        Instant expires = Moments.read(row, "expires_at");
        return new Invitation(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                Role.valueOf(row.getString("held_role")),
                new OrganisationId(row.getString("organisation")),
                Optional.ofNullable(row.getString("tender")).map(TenderId::new),
                row.getBoolean("lived_experience"),
                new AccountId(row.getString("invited_by")),
                expires);
    }
}
