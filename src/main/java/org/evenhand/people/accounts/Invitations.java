package org.evenhand.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of invitations; what it finds has neither been taken up nor withdrawn nor run out. */
@Component
public class Invitations {

    private static final String STANDING = " state in ('OPEN', 'AWAITS_SECOND') and expires_at > ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void keep(Invitation invitation, String tokenHash) {
        jdbc.sql("""
                        insert into invitation (id, token_hash, email, name, held_role, organisation, tender,
                            lived_experience, invited_by, made_at, expires_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(SqlArguments.values(
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
                        Moments.at(invitation.expiresAt()),
                        invitation.state().name()))
                .update();
    }

    public Optional<Invitation> byToken(String token) {
        return jdbc.sql("select * from invitation where token_hash = ? and state = 'OPEN' and expires_at > ?")
                .params(Tokens.hash(token), now())
                .query(Invitations::invitation)
                .optional();
    }

    /** The organisation that an invitation, standing or settled, is to. */
    public Optional<OrganisationId> organisationOf(String id) {
        return jdbc.sql("select organisation from invitation where id = ?")
                .param(id)
                .query((row, number) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    public Optional<Invitation> find(String id) {
        return jdbc.sql("select * from invitation where id = ? and" + STANDING)
                .params(id, now())
                .query(Invitations::invitation)
                .optional();
    }

    /** Open, or waiting for a second person. */
    public List<Invitation> standing(OrganisationId organisation) {
        return jdbc.sql("select * from invitation where organisation = ? and" + STANDING + " order by made_at, id")
                .params(organisation.value(), now())
                .query(Invitations::invitation)
                .list();
    }

    public boolean isOpen(EmailAddress email, Role role, OrganisationId organisation, Optional<TenderId> tender) {
        return standing(organisation).stream()
                .anyMatch(one -> new EmailAddress(one.email()).key().equals(email.key())
                        && one.role() == role
                        && one.tender().equals(tender));
    }

    /** What somebody has offered, in whatever organisation, and nobody has taken up. */
    public List<Invitation> standingBy(AccountId inviter) {
        return jdbc.sql("select * from invitation where invited_by = ? and" + STANDING + " order by made_at, id")
                .params(inviter.value(), now())
                .query(Invitations::invitation)
                .list();
    }

    /** How many were made since then in an organisation or by a person, whatever became of them. */
    public int madeSince(OrganisationId organisation, AccountId inviter, Instant since) {
        return jdbc.sql("select count(*) from invitation where (organisation = ? or invited_by = ?) and made_at > ?")
                .params(organisation.value(), inviter.value(), Moments.at(since))
                .query(Integer.class)
                .single();
    }

    /** Opens an invitation that waited, by a link of its own; false where it was settled meanwhile. */
    public boolean confirm(Invitation invitation, String tokenHash, AccountId by, Instant expires) {
        return jdbc.sql("""
                                update invitation set state = 'OPEN', token_hash = ?, confirmed_by = ?, expires_at = ?
                                where id = ? and state = 'AWAITS_SECOND'""")
                        .params(tokenHash, by.value(), Moments.at(expires), invitation.id())
                        .update()
                == 1;
    }

    /** Ends an invitation; false where it had ended, or was confirmed, meanwhile. */
    public boolean end(Invitation invitation, Invitation.State state) {
        return jdbc.sql("update invitation set state = ? where id = ? and state = ?")
                        .params(
                                state.name(),
                                invitation.id(),
                                invitation.state().name())
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
                expires,
                Invitation.State.valueOf(row.getString("state")));
    }
}
