package org.evenhand.operations.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks whether the database still has what keeps the record, and what was published, from being changed: every trigger and
 * constraint that a migration of the database's own kind made, doing what it was made to do.
 */
final class GuardCheck {

    private static final Pattern TRIGGER = Pattern.compile(
            "create trigger (\\w+) before ([a-z, ]+?) on (\\w+)\\s+for each \\w+ (?:call '([^']+)'|execute function (\\w+))");
    private static final Pattern CONSTRAINT = Pattern.compile("alter table (\\w+) add constraint (\\w+)");
    private static final Pattern FUNCTION =
            Pattern.compile("create (?:or replace )?function (\\w+)\\(\\).*?as \\$\\$(.*?)\\$\\$", Pattern.DOTALL);

    private final JdbcClient database;
    private final boolean postgresql;

    GuardCheck(JdbcClient database, boolean postgresql) {
        this.database = database;
        this.postgresql = postgresql;
    }

    /** Trigger of a table, with the events on which it works and what it does then. */
    private record Guard(String table, Set<String> events, String does) {}

    /** A sentence for each guard that is gone, switched off or another. */
    List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        Map<String, Guard> there = triggers();
        Map<String, String> functions = postgresql ? functions() : Map.of();
        Set<String> constraints = constraints();
        for (String script : scripts()) {
            Map<String, String> bodies = FUNCTION.matcher(script)
                    .results()
                    .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
            TRIGGER.matcher(script).results().forEach(one -> {
                if (!there.getOrDefault(one.group(1), new Guard("", Set.of(), ""))
                        .equals(guard(one))) {
                    found.add("The trigger " + one.group(1) + " that guards the table " + one.group(3)
                            + " is gone, switched off or another.");
                }
            });
            bodies.forEach((name, body) -> {
                if (!body.equals(functions.get(name))) {
                    found.add("The function " + name + " that guards tables is gone or another.");
                }
            });
            CONSTRAINT.matcher(script).results().forEach(one -> {
                if (!constraints.contains(one.group(2))) {
                    found.add(
                            "The constraint " + one.group(2) + " that guards the table " + one.group(1) + " is gone.");
                }
            });
        }
        return found;
    }

    private static Guard guard(MatchResult one) {
        Set<String> events = new TreeSet<>(List.of(one.group(2).strip().split("\\s*,\\s*|\\s+or\\s+", -1)));
        return new Guard(one.group(3), events, Optional.ofNullable(one.group(4)).orElseGet(() -> one.group(5)));
    }

    /** The migrations of this kind of database that were run on it. By their names, as a packed program lists no folders. */
    private List<String> scripts() throws IOException {
        List<String> names = database.sql("select \"script\" from \"flyway_schema_history\" where \"success\" = true")
                .query(String.class)
                .list();
        List<String> scripts = new ArrayList<>();
        for (String name : names) {
            ClassPathResource script =
                    new ClassPathResource("db/vendor/" + (postgresql ? "postgresql" : "h2") + "/" + name);
            if (script.exists()) {
                scripts.add(script.getContentAsString(StandardCharsets.UTF_8));
            }
        }
        return scripts;
    }

    private Map<String, Guard> triggers() {
        Map<String, Guard> triggers = new HashMap<>();
        if (postgresql) {
            // Those that are switched off, or that look at some rows only, are left out.
            database.sql("""
                            select t.tgname, c.relname, p.proname, pg_get_triggerdef(t.oid) as def
                            from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
                            where not t.tgisinternal and t.tgenabled in ('O', 'A') and t.tgqual is null
                                and c.relnamespace = current_schema()::regnamespace""").query(row -> {
                String when = row.getString("def").replaceFirst(" ON .*", "").toLowerCase(Locale.ROOT);
                Set<String> events = new TreeSet<>(List.of("insert", "update", "delete", "truncate"));
                events.removeIf(event -> !when.endsWith(" " + event) && !when.contains(" " + event + " or "));
                triggers.put(
                        row.getString("tgname"), new Guard(row.getString("relname"), events, row.getString("proname")));
            });
        } else {
            database.sql("select trigger_name, event_object_table, event_manipulation, java_class"
                            + " from information_schema.triggers where action_timing = 'BEFORE'")
                    .query(row -> {
                        Guard guard = new Guard(small(row.getString(2)), new TreeSet<>(), row.getString(4));
                        triggers.putIfAbsent(small(row.getString(1)), guard);
                        triggers.getOrDefault(small(row.getString(1)), guard)
                                .events()
                                .add(small(row.getString(3)));
                    });
        }
        return triggers;
    }

    private Map<String, String> functions() {
        Map<String, String> functions = new HashMap<>();
        database.sql("select proname, prosrc from pg_proc where pronamespace = current_schema()::regnamespace")
                .query(row -> {
                    functions.put(row.getString("proname"), row.getString("prosrc"));
                });
        return functions;
    }

    private Set<String> constraints() {
        return database
                .sql("select constraint_name from information_schema.table_constraints")
                .query(String.class)
                .list()
                .stream()
                .map(GuardCheck::small)
                .collect(Collectors.toSet());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
