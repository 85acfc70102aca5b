package org.evenhand.tenders.signoff;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of sign-offs; never changed, only added to. */
@Repository
public class SignOffRows {

    /** The last word of a buyer. */
    public record Last(boolean signed, String digest, String by, Instant at) {}

    private final JdbcClient jdbc;

    SignOffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Last> last(TenderId tender, OrganisationId buyer) {
        return jdbc
                .sql("select signed, digest, signed_by, signed_at from tender_sign_off"
                        + " where tender = ? and organisation = ? order by number desc")
                .params(tender.value(), buyer.value())
                .query((row, number) -> new Last(
                        row.getBoolean("signed"),
                        row.getString("digest"),
                        row.getString("signed_by"),
                        Moments.read(row, "signed_at")))
                .list()
                .stream()
                .findFirst();
    }

    void add(TenderId tender, OrganisationId buyer, boolean signed, String digest, By by) {
        int number = jdbc.sql("select coalesce(max(number), 0) + 1 from tender_sign_off"
                        + " where tender = ? and organisation = ?")
                .params(tender.value(), buyer.value())
                .query(Integer.class)
                .single();
        jdbc.sql("insert into tender_sign_off (tender, organisation, number, signed, digest, signed_by, signed_account,"
                        + " signed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        tender.value(),
                        buyer.value(),
                        number,
                        signed,
                        digest,
                        by.name(),
                        by.accountId(),
                        Moments.at(by.at())))
                .update();
    }
}
