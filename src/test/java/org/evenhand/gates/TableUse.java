package org.evenhand.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.asm.ClassReader;

/**
 * The tables that the statements in compiled classes read and write. A statement may be put together of constants, which
 * the compiler has joined; the name of a table may not.
 */
final class TableUse {

    private static final int STRING = 8;
    private static final Pattern STATEMENT = Pattern.compile("(?i)\\b(select|insert|update|delete|merge|truncate)\\b");

    /** Behind these come tables, one or, parted by commas, several, perhaps with another name each. */
    private static final Pattern TABLES = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|truncate table)\\s+((?:\\w+(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*)*\\w+)");

    private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create table (?:if not exists )?(\\w+)");

    private TableUse() {}

    /** The tables that migrations make. */
    static SortedSet<String> created(Iterable<String> migrations) {
        SortedSet<String> tables = new TreeSet<>();
        for (String migration : migrations) {
            CREATED.matcher(migration).results().map(TableUse::name).forEach(tables::add);
        }
        return tables;
    }

    private static String name(MatchResult found) {
        return found.group(1).toLowerCase(Locale.ROOT);
    }

    /**
     * Class, and table of another module that it touches: {@code org.evenhand.bids.BidRows organisation}.
     *
     * @param base the package whose direct children are the modules
     * @param owners table → module
     */
    static SortedSet<String> ofOthers(String base, JavaClasses classes, Map<String, String> owners) {
        SortedSet<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            touched(type).stream()
                    .filter(owners::containsKey)
                    .filter(table -> !owners.get(table).equals(module(base, type)))
                    .forEach(table -> found.add(type.getName() + " " + table));
        }
        return found;
    }

    private static String module(String base, JavaClass type) {
        String rest = type.getPackageName().substring(base.length());
        return rest.isEmpty() ? "" : rest.substring(1).replaceFirst("\\..*", "");
    }

    private static List<String> touched(JavaClass type) {
        return constants(type)
                .filter(text -> STATEMENT.matcher(text).find())
                .flatMap(text -> TABLES.matcher(text).results())
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(one -> one.strip().replaceFirst("\\s.*", "").toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Every text in the class file, those that are joined with others at run time among them. */
    private static Stream<String> constants(JavaClass type) {
        ClassReader reader = read(type);
        char[] buffer = new char[reader.getMaxStringLength()];
        return IntStream.range(1, reader.getItemCount())
                .filter(item -> reader.getItem(item) > 0 && reader.readByte(reader.getItem(item) - 1) == STRING)
                .mapToObj(item -> String.valueOf(reader.readConst(item, buffer)));
    }

    private static ClassReader read(JavaClass type) {
        var source = type.getSource().orElseThrow();
        try (InputStream in = source.getUri().toURL().openStream()) {
            return new ClassReader(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
