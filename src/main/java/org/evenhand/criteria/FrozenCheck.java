package org.evenhand.criteria;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.criteria.drafting.FrameworkAuditEvent;
import org.evenhand.record.RecordCheck;
import org.evenhand.record.RecordedEvent;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares every framework that nothing of changes any more with the act by which it was frozen. */
public final class FrozenCheck implements RecordCheck {

    /** The detail that stands for every answer and every part; acts of before have none. */
    static final String HASH = "hash";

    private static final String FROZEN = FrameworkAuditEvent.FRAMEWORK_FROZEN.code();

    @Override
    public Set<String> acts() {
        return Set.of(FROZEN);
    }

    @Override
    public Compared compare(JdbcClient database, List<RecordedEvent> acts) {
        Map<String, RecordedEvent> left = new LinkedHashMap<>();
        acts.forEach(act -> left.put(act.on().id(), act));
        int recorded = left.size();
        List<String> found = new ArrayList<>();
        database.sql("select id, version, frozen_by, frozen_at from framework order by id")
                .query(row -> {
                    String id = row.getString("id");
                    RecordedEvent said = left.remove(id);
                    boolean frozen = row.getString("frozen_by") != null && row.getObject("frozen_at") != null;
                    if (said == null && frozen) {
                        found.add("The framework " + id + " was never frozen.");
                    } else if (said != null && !frozen) {
                        found.add("The framework " + id + " was frozen, and is so no more." + said.said());
                    } else if (said != null
                            && !(said.isBy(row.getString("frozen_by"))
                                    && said.isAt(Moments.read(row, "frozen_at"))
                                    && said.on().version().equals(Optional.of(row.getLong("version")))
                                    && said.detail(HASH)
                                            .map(digest(database, id)::equals)
                                            .orElse(true))) {
                        found.add("The framework " + id + " is not what was frozen." + said.said());
                    }
                });
        left.forEach(
                (id, said) -> found.add("The framework " + id + " was frozen and is there no more." + said.said()));
        return new Compared(recorded + " frozen frameworks", found);
    }

    /** Stands for whose the framework is, for every part and for every answer, with who gave it when. */
    public static String digest(JdbcClient database, String framework) {
        List<String> lines = Stream.of(
                        "select organisation, tender, version from framework where id = ?",
                        "select id, is_section, place, removed_by, removed_at from framework_part where framework = ?",
                        "select part, place, answer, changed_by, changed_at from framework_answer where framework = ?")
                .flatMap(question -> rows(database, question, framework))
                .sorted()
                .toList();
        return Sha256.of(String.join("\n", lines)).hex();
    }

    private static Stream<String> rows(JdbcClient database, String question, String framework) {
        return database
                .sql(question)
                .param(framework)
                .query((row, number) -> {
                    StringBuilder line = new StringBuilder(question.substring(0, question.indexOf(" from ")));
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        String name = row.getMetaData().getColumnLabel(column);
                        Object value = name.toLowerCase(Locale.ROOT).endsWith("_at")
                                ? Moments.maybe(row, name).map(Object::toString).orElse("")
                                : Optional.ofNullable(row.getObject(column)).orElse("");
                        line.append('|')
                                .append(String.valueOf(value).length())
                                .append(':')
                                .append(value);
                    }
                    return line.toString();
                })
                .list()
                .stream();
    }
}
