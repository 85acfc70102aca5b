package org.evenhand.notices.interest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the providers that may bid for a published tender. No query goes over the tenders of others, and none counts. */
@Repository
public class InterestRows {

    /** A provider that is told of changes, in the language in which it registered its interest. */
    public record Interested(OrganisationId organisation, Locale language) {}

    private final JdbcClient jdbc;

    InterestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a provider registered. */
    OwnInterest find(TenderId tender, OrganisationId organisation) {
        return jdbc.sql("select partners_name, partners_words, partners_at from interest"
                        + " where tender = ? and organisation = ?")
                .params(tender.value(), organisation.value())
                .query((row, number) -> new OwnInterest(
                        organisation,
                        true,
                        row.getString("partners_name") == null ? Optional.empty() : Optional.of(listing(row))))
                .optional()
                .orElseGet(() -> new OwnInterest(organisation, false, Optional.empty()));
    }

    void add(TenderId tender, OrganisationId organisation, Locale language, AccountId by, Instant at) {
        jdbc.sql("insert into interest (tender, organisation, language, registered_account, registered_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(tender.value(), organisation.value(), language.getLanguage(), by.value(), Moments.at(at))
                .update();
    }

    boolean remove(TenderId tender, OrganisationId organisation) {
        return jdbc.sql("delete from interest where tender = ? and organisation = ?")
                        .params(tender.value(), organisation.value())
                        .update()
                > 0;
    }

    boolean list(TenderId tender, OrganisationId organisation, PartnerListing listing) {
        return jdbc.sql("update interest set partners_name = ?, partners_words = ?, partners_at = ?"
                                + " where tender = ? and organisation = ?")
                        .params(
                                listing.name(),
                                listing.words(),
                                Moments.at(listing.at()),
                                tender.value(),
                                organisation.value())
                        .update()
                > 0;
    }

    boolean unlist(TenderId tender, OrganisationId organisation) {
        return jdbc.sql("update interest set partners_name = null, partners_words = null, partners_at = null"
                                + " where tender = ? and organisation = ? and partners_name is not null")
                        .params(tender.value(), organisation.value())
                        .update()
                > 0;
    }

    List<PartnerListing> listings(TenderId tender) {
        return jdbc.sql("select partners_name, partners_words, partners_at from interest"
                        + " where tender = ? and partners_name is not null order by partners_at, partners_name")
                .param(tender.value())
                .query((row, number) -> listing(row))
                .list();
    }

    /** Whether there is anybody to tell of changes. */
    public boolean has(TenderId tender) {
        return jdbc.sql("select exists (select 1 from interest where tender = ?)")
                .param(tender.value())
                .query(Boolean.class)
                .single();
    }

    /** Who had registered by a moment, for letters and nothing else. */
    public List<Interested> of(TenderId tender, Instant by) {
        return jdbc.sql("select organisation, language from interest where tender = ? and registered_at <= ?"
                        + " order by registered_at, organisation")
                .params(tender.value(), Moments.at(by))
                .query((row, number) -> new Interested(
                        new OrganisationId(row.getString("organisation")), Locale.of(row.getString("language"))))
                .list();
    }

    private static PartnerListing listing(ResultSet row) throws SQLException {
        return new PartnerListing(
                row.getString("partners_name"), row.getString("partners_words"), Moments.read(row, "partners_at"));
    }
}
