package org.evenhand.documents.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.Words;

/**
 * Finds out in which order the words of a page may be read. PDFs say where letters stand, and often not what follows what:
 * lines go on below, columns at the top of the next one, whatever order they were drawn in.
 */
public final class Layout {
    /** Distances in sizes of the typeface. */
    private static final double SAME_LINE = 0.3;

    private static final double NEXT_LINE = 2.6;
    private static final double UNDERLINE = 0.35;
    private static final double LARGER = 1.7;

    private static final int LOOK_DOWN = 200;
    private static final int LINES_OF_A_QUOTE = 20;
    private static final int MOST_DROPPED = 2;

    private static final int COMPARED_A_STEP = 16;
    private static final int LETTERS_A_STEP = 256;

    private final Limits limits;
    private final List<Segments.Segment> segments;
    private final List<Box> levels;
    private final int[] below;
    private final int[] above;
    private final Set<String> readings = new LinkedHashSet<>();
    private final Set<String> ends = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();

    private Layout(List<Segments.Segment> segments, List<Box> rules, Limits limits) {
        this.limits = limits;
        this.segments = segments;
        this.levels =
                rules.stream().filter(rule -> rule.width() > rule.height()).toList();
        this.below = new int[segments.size()];
        this.above = new int[segments.size()];
    }

    /**
     * The words that some letters make.
     *
     * @param rules thin lines, which part the cells of tables
     * @param apart texts whose place does not matter
     */
    public static Words words(List<Glyph> glyphs, List<Box> rules, List<String> apart, Limits limits) {
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        glyphs.forEach(glyph ->
                byAngle.computeIfAbsent(glyph.angle(), any -> new ArrayList<>()).add(glyph));
        List<Segments.Segment> segments = new ArrayList<>();
        byAngle.forEach((angle, turned) -> segments.addAll(Segments.of(turned, rules, angle, limits)));
        segments.sort(Comparator.comparingInt(Segments.Segment::angle)
                .thenComparing(
                        Comparator.comparingDouble(Segments.Segment::base).reversed())
                .thenComparingDouble(Segments.Segment::left));
        Layout layout = new Layout(segments, rules, limits);
        layout.asDrawn();
        layout.asItStands();
        apart.forEach(layout.readings::add);
        return new Words(List.copyOf(layout.readings), List.copyOf(layout.ends), List.copyOf(layout.starts));
    }

    private void asDrawn() {
        List<Segments.Segment> drawn = new ArrayList<>(segments);
        drawn.sort(Comparator.comparingInt(Segments.Segment::order));
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            if (i > 0) {
                reading.append(goesOn(drawn.get(i - 1), drawn.get(i)) ? '\n' : Folding.BREAK);
            }
            reading.append(drawn.get(i).text());
        }
        if (!reading.isEmpty()) {
            readings.add(reading.toString());
        }
        for (int dropped = 0; dropped <= MOST_DROPPED && dropped < drawn.size(); dropped++) {
            List<Segments.Segment> rest = drawn.subList(0, drawn.size() - dropped);
            ends.add(lines(rest.subList(Math.max(0, rest.size() - LINES_OF_A_QUOTE), rest.size())));
            List<Segments.Segment> from = drawn.subList(dropped, drawn.size());
            starts.add(lines(from.subList(0, Math.min(from.size(), LINES_OF_A_QUOTE))));
        }
    }

    private String lines(List<Segments.Segment> some) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < some.size(); i++) {
            if (i > 0) {
                lines.append(goesOn(some.get(i - 1), some.get(i)) ? '\n' : Folding.BREAK);
            }
            lines.append(some.get(i).text());
        }
        return lines.toString();
    }

    /** Whether what was drawn next may go on with the sentence: below, or at the top of the next column. */
    private boolean goesOn(Segments.Segment first, Segments.Segment next) {
        double down = first.base() - next.base();
        double size = Math.max(first.size(), next.size());
        if (first.angle() != next.angle() || Math.abs(down) < SAME_LINE * size) {
            return false;
        }
        return down > 0
                ? first.isOver(next) && !isRuled(first, next)
                : next.left() > first.right() || first.isOver(next);
    }

    private boolean isRuled(Segments.Segment upper, Segments.Segment lower) {
        if (upper.angle() != 0) {
            return false;
        }
        limits.steps(levels.size() / COMPARED_A_STEP);
        double middle = (Math.max(upper.left(), lower.left()) + Math.min(upper.right(), lower.right())) / 2;
        double highest = upper.base() - UNDERLINE * upper.size();
        double lowest = lower.base() + (1 - UNDERLINE) * lower.size();
        return levels.stream()
                .anyMatch(rule -> rule.left() <= middle
                        && rule.right() >= middle
                        && rule.top() <= highest
                        && rule.bottom() >= lowest);
    }

    private void asItStands() {
        link();
        String drawn = readings.isEmpty() ? "" : readings.iterator().next();
        StringBuilder reading = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            if (above[i] < 0) {
                String block = down(i, segments.size());
                limits.steps(1 + drawn.length() / LETTERS_A_STEP);
                if (!drawn.contains(block)) {
                    reading.append(Folding.BREAK).append(block);
                }
                int next = nextColumn(last(i));
                if (next >= 0) {
                    reading.append(Folding.BREAK)
                            .append(up(last(i)))
                            .append('\n')
                            .append(down(next, LINES_OF_A_QUOTE));
                }
            }
        }
        if (!reading.isEmpty()) {
            readings.add(reading.toString());
        }
        for (int i = 0; i < Math.min(segments.size(), MOST_DROPPED + 1); i++) {
            starts.add(down(i, LINES_OF_A_QUOTE));
            ends.add(up(segments.size() - 1 - i));
        }
    }

    /** Each segment goes on in the nearest below it, if it is the nearest above that one. */
    private void link() {
        Arrays.fill(below, -1);
        Arrays.fill(above, -1);
        int[] nearestAbove = new int[segments.size()];
        Arrays.fill(nearestAbove, -1);
        for (int i = 0; i < segments.size(); i++) {
            limits.steps(1);
            below[i] = nearestBelow(i, nearestAbove);
        }
        for (int i = 0; i < segments.size(); i++) {
            if (below[i] >= 0 && nearestAbove[below[i]] == i) {
                above[below[i]] = i;
            } else {
                below[i] = -1;
            }
        }
    }

    private int nearestBelow(int upper, int[] nearestAbove) {
        Segments.Segment from = segments.get(upper);
        int nearest = -1;
        int last = Math.min(segments.size(), upper + LOOK_DOWN);
        for (int i = upper + 1; i < last; i++) {
            Segments.Segment to = segments.get(i);
            double down = from.base() - to.base();
            if (to.angle() != from.angle() || down > NEXT_LINE * Math.max(from.size(), to.size())) {
                break;
            }
            boolean alike = Math.max(from.size(), to.size()) < LARGER * Math.min(from.size(), to.size());
            if (down > SAME_LINE * from.size() && alike && from.isOver(to) && !isRuled(from, to)) {
                nearest = nearest < 0 ? i : nearest;
                int before = nearestAbove[i];
                if (before < 0 || segments.get(before).base() - to.base() >= down) {
                    nearestAbove[i] = upper;
                }
            }
        }
        return nearest;
    }

    private int last(int first) {
        int at = first;
        while (below[at] >= 0) {
            at = below[at];
        }
        return at;
    }

    private String down(int first, int most) {
        StringBuilder lines = new StringBuilder(segments.get(first).text());
        int at = below[first];
        for (int i = 1; i < most && at >= 0; i++) {
            lines.append('\n').append(segments.get(at).text());
            at = below[at];
        }
        return lines.toString();
    }

    private String up(int last) {
        List<String> lines = new ArrayList<>();
        for (int at = last; at >= 0 && lines.size() < LINES_OF_A_QUOTE; at = above[at]) {
            lines.add(segments.get(at).text());
        }
        Collections.reverse(lines);
        return String.join("\n", lines);
    }

    /** The highest segment of the nearest column to the right that begins above the end of this one; -1 if none does. */
    private int nextColumn(int end) {
        Segments.Segment from = segments.get(end);
        int best = -1;
        for (int i = 0; i < Math.min(segments.size(), LOOK_DOWN); i++) {
            Segments.Segment to = segments.get(i);
            boolean column = to.angle() == from.angle()
                    && above[i] < 0
                    && to.left() > from.right()
                    && to.base() > from.base() + SAME_LINE * from.size();
            if (column && (best < 0 || to.left() < segments.get(best).left() - from.size())) {
                best = i;
            }
        }
        return best;
    }
}
