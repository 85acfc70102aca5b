package org.evenhand.shared;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of a field among the fields of one form: names and numbers with slashes between them, such as
 * {@code barriers/2/text}. Numbers are in order as numbers, so that {@code oneOf/2} comes before {@code oneOf/10}. As a
 * pattern, {@code #} stands for one number and {@code *} for one name or number.
 */
public record FieldPath(String value) implements Comparable<FieldPath>, Serializable {

    private static final Pattern SEGMENT = Pattern.compile("[^/\\s]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

    /** Refuses what no field can have as its place. */
    public FieldPath {
        if (!isPath(value)) {
            throw new IllegalArgumentException("No path of a field: " + value);
        }
    }

    /** The path of which these are the segments. */
    public static FieldPath of(String... segments) {
        return new FieldPath(String.join("/", segments));
    }

    /** Whether a text can be read as a path. */
    public static boolean isPath(String text) {
        return List.of(text.split("/", -1)).stream()
                .allMatch(segment -> SEGMENT.matcher(segment).matches());
    }

    /** The names and numbers, in order. */
    public List<String> segments() {
        return List.of(value.split("/", -1));
    }

    /** Whether a pattern allows this path. */
    public boolean matches(FieldPath pattern) {
        List<String> mine = segments();
        List<String> allowed = pattern.segments();
        if (mine.size() != allowed.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            boolean fits = switch (allowed.get(i)) {
                case "*" -> true;
                case "#" -> NUMBER.matcher(mine.get(i)).matches();
                default -> allowed.get(i).equals(mine.get(i));
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The path that a pattern becomes with a number for its {@code #}; itself where it has none. */
    public FieldPath numbered(int number) {
        return new FieldPath(value.replace("#", String.valueOf(number)));
    }

    /** Whether it is a pattern that more than one path matches. */
    public boolean isPattern() {
        return segments().stream().anyMatch(segment -> segment.equals("*") || segment.equals("#"));
    }

    @Override
    public int compareTo(FieldPath other) {
        List<String> mine = segments();
        List<String> others = other.segments();
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = compare(mine.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        int longer = Integer.compare(mine.size(), others.size());
        return longer == 0 ? value.compareTo(other.value) : longer;
    }

    /** Numbers come before names. */
    private static int compare(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        boolean otherNumber = NUMBER.matcher(other).matches();
        if (number && otherNumber) {
            return Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
        }
        return number == otherNumber ? one.compareTo(other) : number ? -1 : 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
