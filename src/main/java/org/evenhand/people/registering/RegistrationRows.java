package org.evenhand.people.registering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.letters.EmailAddress;
import org.evenhand.people.Organisation.ProfileField;
import org.evenhand.people.accounts.SqlArguments;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.people.registering.Registration.Details;
import org.evenhand.people.registering.Registration.State;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of registrations. */
@Repository
class RegistrationRows {

    private static final List<ProfileField> TOLD = List.of(
            ProfileField.LEGAL_FORM, ProfileField.CHARITY_NUMBER, ProfileField.COMPANY_NUMBER, ProfileField.CQC_NUMBER);

    private final JdbcClient jdbc;

    RegistrationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Registration one, String token) {
        Details details = one.details();
        jdbc.sql("""
                        insert into registration (id, token_hash, name, legal_form, charity_number, company_number,
                            cqc_number, person, email, email_key, language, state, different, asked_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(SqlArguments.values(
                        one.id(),
                        Tokens.hash(token),
                        details.name(),
                        details.profile().get(ProfileField.LEGAL_FORM),
                        details.profile().get(ProfileField.CHARITY_NUMBER),
                        details.profile().get(ProfileField.COMPANY_NUMBER),
                        details.profile().get(ProfileField.CQC_NUMBER),
                        details.person(),
                        details.email().value(),
                        details.email().key(),
                        details.language().getLanguage(),
                        one.state().name(),
                        one.different(),
                        Moments.at(one.askedAt()),
                        Moments.at(one.expiresAt())))
                .update();
    }

    /** By a link, as long as it is not forgotten. */
    Optional<Registration> find(String token, Instant now) {
        String hash = Tokens.hash(token);
        return jdbc.sql("select * from registration where (token_hash = ? or later_hash = ?) and expires_at > ?")
                .params(hash, hash, Moments.at(now))
                .query(RegistrationRows::registration)
                .optional();
    }

    Optional<Registration> byId(String id, Instant now) {
        return jdbc.sql("select * from registration where id = ? and expires_at > ?")
                .params(id, Moments.at(now))
                .query(RegistrationRows::registration)
                .optional();
    }

    List<Registration> in(State state, Instant now) {
        return jdbc.sql("select * from registration where state = ? and expires_at > ? order by asked_at, id")
                .params(state.name(), Moments.at(now))
                .query(RegistrationRows::registration)
                .list();
    }

    /** Those who asked the people of an organisation for an invitation. */
    List<Registration> askedOf(OrganisationId organisation, Instant now) {
        return jdbc.sql("select * from registration where state = ? and organisation = ? and expires_at > ?"
                        + " order by asked_at, id")
                .params(State.INVITATION_ASKED.name(), organisation.value(), Moments.at(now))
                .query(RegistrationRows::registration)
                .list();
    }

    int count(State state) {
        return number("select count(*) from registration where state = ?", state.name());
    }

    /** How many were sent since a moment, by whomever. */
    int askedSince(Instant moment) {
        return number("select count(*) from registration where asked_at >= ?", Moments.at(moment));
    }

    /** How many were sent with an address since a moment. */
    int askedSince(EmailAddress address, Instant moment) {
        return number(
                "select count(*) from registration where email_key = ? and asked_at >= ?",
                address.key(),
                Moments.at(moment));
    }

    private int number(String query, Object... parameters) {
        return jdbc.sql(query).params(parameters).query(Integer.class).single();
    }

    /** Moves one on; false where it was moved meanwhile. */
    boolean move(Registration from, State to, Instant expires) {
        return jdbc.sql("update registration set state = ?, expires_at = ? where id = ? and state = ?")
                        .params(
                                to.name(),
                                Moments.at(expires),
                                from.id(),
                                from.state().name())
                        .update()
                == 1;
    }

    /** Moves one on for an organisation that is here, or has just been made. */
    boolean move(Registration from, State to, OrganisationId organisation, Instant expires) {
        boolean moved = move(from, to, expires);
        if (moved) {
            jdbc.sql("update registration set organisation = ? where id = ?")
                    .params(organisation.value(), from.id())
                    .update();
        }
        return moved;
    }

    void refuse(Registration one, String reason) {
        jdbc.sql("update registration set reason = ? where id = ?")
                .params(reason, one.id())
                .update();
    }

    /** Another link leads to it too. */
    void link(Registration one, String token) {
        jdbc.sql("update registration set later_hash = ? where id = ?")
                .params(Tokens.hash(token), one.id())
                .update();
    }

    /** It is another organisation than those like it, under a name by which people tell them apart. */
    void differ(Registration one, String name) {
        jdbc.sql("update registration set different = true, name = ? where id = ?")
                .params(name, one.id())
                .update();
    }

    void forget(Instant now) {
        jdbc.sql("delete from registration where expires_at <= ?")
                .param(Moments.at(now))
                .update();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        Map<ProfileField, String> profile = new HashMap<>();
        for (ProfileField field : TOLD) {
            String value = row.getString(field.column());
            if (value != null) {
                profile.put(field, value);
            }
        }
        return new Registration(
                row.getString("id"),
                new Details(
                        row.getString("name"),
                        profile,
                        row.getString("person"),
                        new EmailAddress(row.getString("email")),
                        Locale.of(row.getString("language"))),
                State.valueOf(row.getString("state")),
                row.getBoolean("different"),
                Optional.ofNullable(row.getString("organisation")).map(OrganisationId::new),
                Optional.ofNullable(row.getString("reason")),
                Moments.read(row, "asked_at"),
                Moments.read(row, "expires_at"));
    }
}
