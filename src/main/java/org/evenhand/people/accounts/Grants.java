package org.evenhand.people.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Role;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of the roles that were given. */
@Component
public class Grants {

    private static final String ORDER = " order by organisation, held_role, tender, given_at, id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Grants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Grant> inForce(AccountId account) {
        return jdbc.sql("select * from role_grant where account = ? and state = 'IN_FORCE'" + ORDER)
                .param(account.value())
                .query(Grants::grant)
                .list();
    }

    /** In force or waiting for a second person. */
    public List<Grant> standing(OrganisationId organisation) {
        return jdbc.sql("select * from role_grant where organisation = ? and state in ('IN_FORCE', 'AWAITS_SECOND')"
                        + ORDER)
                .param(organisation.value())
                .query(Grants::grant)
                .list();
    }

    /** What waits for a second person and was asked for by somebody, or is for them. */
    public List<Grant> awaitingOf(AccountId person) {
        return jdbc.sql("select * from role_grant where (given_by = ? or account = ?) and state = 'AWAITS_SECOND'"
                        + ORDER)
                .params(person.value(), person.value())
                .query(Grants::grant)
                .list();
    }

    /** Who held one of these roles for a whole organisation until it was ended, since then. */
    public List<AccountId> leftSince(OrganisationId organisation, Set<Role> roles, Instant since) {
        return jdbc.sql("select distinct account from role_grant where organisation = :organisation and tender is null"
                        + " and held_role in (:roles) and state = 'ENDED' and settled_at > :since")
                .param("organisation", organisation.value())
                .param("roles", roles.stream().map(Role::name).toList())
                .param("since", Moments.at(since))
                .query((row, number) -> new AccountId(row.getString("account")))
                .list();
    }

    public Optional<Grant> find(Grant.Id id) {
        return jdbc.sql("select * from role_grant where id = ?")
                .param(id.value())
                .query(Grants::grant)
                .optional();
    }

    public Grant give(
            AccountId account,
            Role role,
            OrganisationId organisation,
            Optional<TenderId> tender,
            boolean livedExperience,
            Grant.State state,
            String reason,
            Optional<AccountId> by) {
        Grant grant = new Grant(
                new Grant.Id(UUID.randomUUID().toString()),
                account,
                role,
                organisation,
                tender,
                livedExperience,
                state,
                reason,
                by,
                clock.instant());
        jdbc.sql("""
                        insert into role_grant (id, account, held_role, organisation, tender, lived_experience, state,
                            reason, given_by, given_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(SqlArguments.values(
                        grant.id().value(),
                        account.value(),
                        role.name(),
                        organisation.value(),
                        tender.map(TenderId::value).orElse(null),
                        livedExperience,
                        state.name(),
                        reason,
                        by.map(AccountId::value).orElse(null),
                        Moments.at(grant.givenAt())))
                .update();
        return grant;
    }

    /** Moves a grant on; false where somebody else did so meanwhile. */
    public boolean settle(Grant grant, Grant.State to, AccountId by) {
        return jdbc.sql("""
                                update role_grant set state = ?, settled_by = ?, settled_at = ?, version = version + 1
                                where id = ? and state = ?""")
                        .params(
                                to.name(),
                                by.value(),
                                Moments.at(clock.instant()),
                                grant.id().value(),
                                grant.state().name())
                        .update()
                == 1;
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        return new Grant(
                new Grant.Id(row.getString("id")),
                new AccountId(row.getString("account")),
                Role.valueOf(row.getString("held_role")),
                new OrganisationId(row.getString("organisation")),
                Optional.ofNullable(row.getString("tender")).map(TenderId::new),
                row.getBoolean("lived_experience"),
                Grant.State.valueOf(row.getString("state")),
                row.getString("reason"),
                Optional.ofNullable(row.getString("given_by")).map(AccountId::new),
                Moments.read(row, "given_at"));
    }
}
