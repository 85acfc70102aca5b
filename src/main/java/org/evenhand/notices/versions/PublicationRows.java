package org.evenhand.notices.versions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.notices.PublishedContent;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.TenderNotice;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;

/** Repository of published versions; the database lets nothing of them be changed. */
@Repository
public class PublicationRows {

    /** The end of a tender. */
    public record Ended(String reason, String by, Instant at) {}

    /** Texts that were read are kept read, as everybody reads them and few are written. */
    private static final int READ_AT_HAND = 60;

    private final JdbcClient jdbc;
    private final LoadingCache<String, Read> read =
            Caffeine.newBuilder().maximumSize(READ_AT_HAND).build(Read::of);

    /** A text as it was read, and the digest of all its letters. */
    private record Read(PublishedContent content, Sha256 digest) {
        static Read of(String text) {
            PublishedContent content = PublishedContent.of(FrozenFiles.of(text));
            return new Read(content, content.frozen().digest());
        }
    }

    /** Rows of a database. */
    public PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a version; with the first one goes whose tender it is.
     *
     * @param account of whoever published it
     */
    public void add(OrganisationId lead, PublishedTender publishedTender, AccountId account) {
        if (publishedTender.version() == 1) {
            lead(publishedTender.tender(), lead);
        }
        jdbc.sql("insert into tender_publication (tender, version, framework, title, reason, deadline, content,"
                        + " rules_digest, digest, published_by, published_account, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        publishedTender.tender().value(),
                        publishedTender.version(),
                        publishedTender.framework(),
                        publishedTender.title(),
                        publishedTender.reason().orElse(null),
                        Moments.at(publishedTender.deadline()),
                        publishedTender.content().frozen().text(),
                        publishedTender.rulesDigest().hex(),
                        publishedTender.digest().hex(),
                        publishedTender.by(),
                        account.value(),
                        Moments.at(publishedTender.at())))
                .update();
    }

    private void lead(TenderId tender, OrganisationId lead) {
        try {
            jdbc.sql("insert into notice (tender, organisation) values (?, ?)")
                    .params(tender.value(), lead.value())
                    .update();
        } catch (DataIntegrityViolationException noSuchTender) {
            throw new AccessDeniedException("There is no such tender for the signed-in person", noSuchTender);
        }
    }

    /** The organisation that leads a published tender; empty where none was published. */
    public Optional<OrganisationId> lead(TenderId tender) {
        return jdbc.sql("select organisation from notice where tender = ?")
                .param(tender.value())
                .query((row, number) -> new OrganisationId(row.getString("organisation")))
                .optional();
    }

    public Optional<PublishedTender> latest(TenderId tender) {
        return jdbc.sql("select * from tender_publication where tender = ? order by version desc limit 1")
                .param(tender.value())
                .query((row, number) -> published(row))
                .optional();
    }

    public Optional<PublishedTender> version(TenderId tender, int version) {
        return jdbc.sql("select * from tender_publication where tender = ? and version = ?")
                .params(tender.value(), version)
                .query((row, number) -> published(row))
                .optional();
    }

    /** Every version, the first one first. */
    public List<TenderNotice.Version> versions(TenderId tender) {
        return jdbc.sql("select version, reason, digest, published_at from tender_publication where tender = ?"
                        + " order by version")
                .param(tender.value())
                .query((row, number) -> new TenderNotice.Version(
                        row.getInt("version"),
                        Optional.ofNullable(row.getString("reason")),
                        new Sha256(row.getString("digest")),
                        Moments.read(row, "published_at")))
                .list();
    }

    /** A published tender in the list of all; what its lead is called is known to people. */
    public record Line(
            TenderId tender,
            int version,
            String title,
            OrganisationId lead,
            Instant deadline,
            Instant changedAt,
            boolean cancelled) {}

    /** Whether any tender was published. */
    public boolean areAny() {
        return jdbc.sql("select count(*) from notice").query(Integer.class).single() > 0;
    }

    /** The last version of every tender that was published, by its deadline. */
    public List<Line> all() {
        return jdbc.sql("""
                        select p.tender, p.version, p.title, p.deadline, n.organisation, e.ended_at,
                            coalesce(e.ended_at, p.published_at) as changed_at
                        from tender_publication p
                            join notice n on n.tender = p.tender
                            left join tender_ending e on e.tender = p.tender
                        where p.version = (select max(l.version) from tender_publication l where l.tender = p.tender)
                        order by p.deadline, p.tender""")
                .query((row, number) -> new Line(
                        new TenderId(row.getString("tender")),
                        row.getInt("version"),
                        row.getString("title"),
                        new OrganisationId(row.getString("organisation")),
                        Moments.read(row, "deadline"),
                        Moments.read(row, "changed_at"),
                        row.getObject("ended_at") != null))
                .list();
    }

    /**
     * Keeps how a tender ended.
     *
     * @param account of whoever ended it
     */
    public void end(TenderId tender, Ended ended, AccountId account) {
        jdbc.sql("insert into tender_ending (tender, reason, ended_by, ended_account, ended_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(tender.value(), ended.reason(), ended.by(), account.value(), Moments.at(ended.at()))
                .update();
    }

    public Optional<Ended> ended(TenderId tender) {
        return jdbc.sql("select * from tender_ending where tender = ?")
                .param(tender.value())
                .query((row, number) ->
                        new Ended(row.getString("reason"), row.getString("ended_by"), Moments.read(row, "ended_at")))
                .optional();
    }

    /** What does not fit its digest any more was changed behind the back of the database, and is shown to nobody. */
    private PublishedTender published(ResultSet row) throws SQLException {
        Read text = read.get(row.getString("content"));
        PublishedTender publishedTender = published(row, text.content());
        if (!text.digest().equals(publishedTender.digest())) {
            throw new PublicationChanged(publishedTender.tender(), publishedTender.version());
        }
        return publishedTender;
    }

    private static PublishedTender published(ResultSet row, PublishedContent content) throws SQLException {
        return new PublishedTender(
                new TenderId(row.getString("tender")),
                row.getInt("version"),
                row.getString("framework"),
                row.getString("title"),
                Optional.ofNullable(row.getString("reason")),
                Moments.read(row, "deadline"),
                content,
                new Sha256(row.getString("rules_digest")),
                new Sha256(row.getString("digest")),
                row.getString("published_by"),
                Moments.read(row, "published_at"));
    }
}
