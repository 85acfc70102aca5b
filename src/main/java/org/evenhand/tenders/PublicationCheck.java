package org.evenhand.tenders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.scoring.Sha256;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Compares what was published with what the record says was published. The database lets nobody change it; whoever keeps the
 * database could still do so behind its back, and this finds it.
 */
public final class PublicationCheck {

    /** The acts by which something is published, as the record names them. */
    public static final List<String> ACTS = List.of(TenderAct.PUBLISHED.code(), TenderAct.AMENDED.code());

    static final String VERSION = "publication";
    static final String TITLE = "title";
    static final String DIGEST = "digest";
    static final String RULES = "rules";

    /**
     * An act of publishing as the record has it.
     *
     * @param seq its number in the record
     * @param reason why it was published anew
     */
    public record OnRecord(long seq, String tender, Optional<String> reason, SortedMap<String, String> details) {

        private String version() {
            return details.getOrDefault(VERSION, "");
        }
    }

    /** What is wrong with a version. */
    public enum Trouble {
        /** It is not what was published. */
        CHANGED,
        /** It is there no more. */
        GONE,
        /** The record knows nothing of it. */
        NOT_ON_RECORD
    }

    /**
     * A version of a tender that is not as it was published.
     *
     * @param seq the number in the record of the act by which it was published; empty where there is none
     */
    public record Found(String tender, String version, Trouble trouble, Optional<Long> seq) {}

    /**
     * What was found.
     *
     * @param versions so many were looked at
     */
    public record Report(int versions, List<Found> found) {}

    private record Key(String tender, String version) {}

    private PublicationCheck() {}

    /** Looks at every version of every tender that was published, or that the record says was. */
    public static Report check(DataSource database, List<OnRecord> recorded) {
        Map<Key, OnRecord> left = new LinkedHashMap<>();
        recorded.forEach(one -> left.put(new Key(one.tender(), one.version()), one));
        List<Found> found = new ArrayList<>();
        List<Key> there = JdbcClient.create(database)
                .sql("select tender, version, title, reason, deadline, content, rules_digest, digest"
                        + " from tender_publication order by tender, version")
                .query((row, number) -> {
                    Key key = new Key(row.getString("tender"), String.valueOf(row.getInt("version")));
                    Optional<OnRecord> said = Optional.ofNullable(left.remove(key));
                    if (said.isEmpty()) {
                        found.add(new Found(key.tender(), key.version(), Trouble.NOT_ON_RECORD, Optional.empty()));
                    } else if (!isAsPublished(row, said.get())) {
                        found.add(found(key, Trouble.CHANGED, said.get()));
                    }
                    return key;
                })
                .list();
        left.forEach((key, said) -> found.add(found(key, Trouble.GONE, said)));
        return new Report(there.size() + left.size(), List.copyOf(found));
    }

    private static Found found(Key key, Trouble trouble, OnRecord said) {
        return new Found(key.tender(), key.version(), trouble, Optional.of(said.seq()));
    }

    /** Everything that is shown or counted by: what the record has of it, and the deadline, which the text has. */
    private static boolean isAsPublished(ResultSet row, OnRecord said) throws SQLException {
        String content = row.getString("content");
        return Sha256.of(content).toString().equals(said.details().get(DIGEST))
                && new Sha256(row.getString("digest"))
                        .toString()
                        .equals(said.details().get(DIGEST))
                && new Sha256(row.getString("rules_digest"))
                        .toString()
                        .equals(said.details().get(RULES))
                && row.getString("title").equals(said.details().get(TITLE))
                && Optional.ofNullable(row.getString("reason")).equals(said.reason())
                && PublishedContent.of(FrozenFiles.of(content))
                        .first()
                        .tender()
                        .deadline()
                        .toInstant()
                        .equals(Moments.read(row, "deadline"));
    }
}
