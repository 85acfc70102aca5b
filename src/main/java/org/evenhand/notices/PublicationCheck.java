package org.evenhand.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.folders.FrozenFiles;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares every version of every published tender with the act by which it was published. */
public final class PublicationCheck implements RecordCheck {

    static final String VERSION = "publication";
    static final String TITLE = "title";
    static final String DIGEST = "digest";
    static final String RULES = "rules";

    /** The acts by which versions are published. */
    public static final Set<String> PUBLISHING =
            Set.of(NoticeAuditEvent.PUBLISHED.code(), NoticeAuditEvent.AMENDED.code());

    private static final String FROZEN = "criteria.framework-frozen";

    private record Key(String tender, String version) {

        private String said() {
            return "Version " + version + " of the tender " + tender;
        }
    }

    @Override
    public Set<String> acts() {
        return Set.of(NoticeAuditEvent.PUBLISHED.code(), NoticeAuditEvent.AMENDED.code(), FROZEN);
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<Key, RecordedEvent> left = new LinkedHashMap<>();
        acts.stream()
                .filter(act -> PUBLISHING.contains(act.act()))
                .forEach(act ->
                        left.put(new Key(act.on().id(), act.detail(VERSION).orElse("")), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select p.*, n.organisation from tender_publication p join notice n on n.tender = p.tender"
                        + " order by p.tender, p.version")
                .query(row -> {
                    Key key = new Key(row.getString("tender"), String.valueOf(row.getInt("version")));
                    RecordedEvent said = left.remove(key);
                    if (said == null) {
                        found.add(key.said() + " was never published.");
                    } else if (!isAsPublished(row, said) || !isFramework(row.getString("framework"), said, acts)) {
                        found.add(key.said() + " is not what was published." + said.said());
                    }
                });
        left.forEach((key, said) -> found.add(key.said() + " was published and is there no more." + said.said()));
        return new Compared(recorded + " versions of tenders", found);
    }

    /** Everything that is shown or counted by: what the record has of it, and the deadline, which the text has. */
    private static boolean isAsPublished(ResultSet row, RecordedEvent said) throws SQLException {
        String content = row.getString("content");
        Optional<String> digest = said.detail(DIGEST);
        return said.organisation().equals(Optional.of(new OrganisationId(row.getString("organisation"))))
                && Optional.of(Sha256.of(content).toString()).equals(digest)
                && Optional.of(new Sha256(row.getString("digest")).toString()).equals(digest)
                && said.says(RULES, new Sha256(row.getString("rules_digest")).toString())
                && said.says(TITLE, row.getString("title"))
                && said.isBecause(row.getString("reason"))
                && said.isBy(row.getString("published_by"))
                && said.isAt(Moments.read(row, "published_at"))
                && PublishedContent.of(FrozenFiles.of(content))
                        .first()
                        .tender()
                        .deadline()
                        .toInstant()
                        .equals(Moments.read(row, "deadline"));
    }

    /**
     * The buyers that the last version of each published tender names, read from texts that are as the record has them; any other
     * text is named by this check itself.
     *
     * @param acts those of {@link #PUBLISHING}, and maybe others
     */
    public static Map<TenderId, Set<OrganisationId>> buyers(JdbcClient database, List<RecordedEvent> acts) {
        Set<Optional<String>> digests =
                acts.stream().map(act -> act.detail(DIGEST)).collect(Collectors.toSet());
        Map<TenderId, Set<OrganisationId>> buyers = new LinkedHashMap<>();
        database.sql(
                        "select p.tender, p.content from tender_publication p where p.version ="
                                + " (select max(l.version) from tender_publication l where l.tender = p.tender) order by p.tender")
                .query(row -> {
                    String content = row.getString("content");
                    if (digests.contains(Optional.of(Sha256.of(content).toString()))) {
                        buyers.put(new TenderId(row.getString("tender")), buyers(content));
                    }
                });
        return buyers;
    }

    private static Set<OrganisationId> buyers(String content) {
        return PublishedContent.of(FrozenFiles.of(content)).first().publication().buyers().stream()
                .map(buyer -> new OrganisationId(buyer.id().value()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** It was published with the framework that was frozen for the tender last. */
    private static boolean isFramework(String framework, RecordedEvent said, List<RecordedEvent> acts) {
        return acts.stream()
                .filter(act -> act.act().equals(FROZEN) && act.seq() < said.seq())
                .filter(act -> act.tender()
                        .map(tender -> tender.value().equals(said.on().id()))
                        .orElse(act.on().id().equals(framework)))
                .reduce((earlier, later) -> later)
                .map(act -> act.on().id().equals(framework))
                .orElse(false);
    }
}
