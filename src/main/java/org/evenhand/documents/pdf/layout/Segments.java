package org.evenhand.documents.pdf.layout;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.Limits;

/** Puts the letters of lines together to words, and parts lines where columns and cells end. */
final class Segments {

    /**
     * Words that stand together on one line.
     *
     * @param left where they begin along the line
     * @param base height of the line
     * @param order of the first letter that was drawn
     */
    record Segment(String text, double left, double right, double base, double size, int angle, int order) {

        boolean isOver(Segment other) {
            return Math.min(right, other.right) > Math.max(left, other.left);
        }
    }

    /** Gaps in sizes of the typeface: between words, between cells where lines nearby have one too, and in any case. */
    private static final double WORD = 0.15;

    private static final double CELL = 1.5;
    private static final double FAR_CELL = 6;

    private static final double SAME_PLACE = 0.1;
    private static final int LOOK_BACK = 8;
    private static final int ROWS_NEARBY = 2;

    /** Letters that are each put at the same distance from the last, as in boxes, are one word up to here. */
    private static final int LEAST_EVEN = 6;

    private static final double EVEN = 0.05;
    private static final double MOSTLY = 0.8;
    private static final double SKIPPED = 1.5;

    private static final int COMPARED_A_STEP = 16;

    private final List<Row> rows;
    private final List<Box> rules;
    private final Limits limits;
    private final int angle;
    private final List<Segment> segments = new ArrayList<>();

    private Segments(List<Row> rows, List<Box> rules, int angle, Limits limits) {
        this.limits = limits;
        this.rows = rows;
        this.rules = rules;
        this.angle = angle;
    }

    /**
     * The segments of letters that are all written in one direction.
     *
     * @param rules thin lines on the page; they part cells of level text only
     */
    static List<Segment> of(List<Glyph> glyphs, List<Box> rules, int angle, Limits limits) {
        Segments all = new Segments(Row.of(glyphs), angle == 0 ? uprights(rules) : List.of(), angle, limits);
        all.build();
        return all.segments;
    }

    private static List<Box> uprights(List<Box> rules) {
        return rules.stream().filter(rule -> rule.height() > rule.width()).toList();
    }

    private record Gap(double from, double to) {}

    private void build() {
        List<List<Glyph>> letters = rows.stream().map(Segments::letters).toList();
        List<List<Gap>> gaps = letters.stream().map(Segments::wideGaps).toList();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<Glyph> run = new ArrayList<>();
            List<Boolean> spaces = new ArrayList<>();
            double pitch = pitch(letters.get(i));
            boolean space = false;
            for (Glyph glyph : letters.get(i)) {
                if (glyph.isSpace()) {
                    space = true;
                    continue;
                }
                if (!run.isEmpty() && parts(run.getLast(), glyph, i, gaps)) {
                    add(run, spaces, row);
                    run.clear();
                    spaces.clear();
                }
                spaces.add(space || !run.isEmpty() && isWordGap(run.getLast(), glyph, pitch));
                run.add(glyph);
                space = false;
            }
            if (!run.isEmpty()) {
                add(run, spaces, row);
            }
        }
    }

    /** Letters drawn twice for boldness count once; accents join the letter below them. */
    private static List<Glyph> letters(Row row) {
        List<Glyph> letters = new ArrayList<>();
        for (Glyph glyph : row.glyphs()) {
            Glyph last = letters.isEmpty() ? glyph : letters.getLast();
            if (glyph.isSpace()) {
                letters.add(glyph);
            } else if (letters.isEmpty()) {
                letters.add(glyph);
            } else if (isAccentOf(glyph, last)) {
                letters.set(letters.size() - 1, last.with(Folding.accented(last.text(), glyph.text())));
            } else if (isAccentOf(last, glyph)) {
                letters.set(letters.size() - 1, glyph.with(Folding.accented(glyph.text(), last.text())));
            } else if (!isDrawnBefore(letters, glyph)) {
                letters.add(glyph);
            }
        }
        return letters;
    }

    private static boolean isAccentOf(Glyph accent, Glyph letter) {
        double middle = (accent.along() + accent.end()) / 2;
        return Folding.isAccent(accent.text())
                && letter.text().codePoints().allMatch(Character::isLetter)
                && middle > letter.along()
                && middle < letter.end();
    }

    private static boolean isDrawnBefore(List<Glyph> letters, Glyph glyph) {
        for (int i = letters.size() - 1; i >= Math.max(0, letters.size() - LOOK_BACK); i--) {
            Glyph before = letters.get(i);
            double tolerance = SAME_PLACE * glyph.size();
            if (before.text().equals(glyph.text())
                    && Math.abs(before.along() - glyph.along()) <= tolerance
                    && Math.abs(before.above() - glyph.above()) <= tolerance) {
                return true;
            }
        }
        return false;
    }

    private static double gap(Glyph left, Glyph right) {
        return right.along() - left.end() - Math.min(left.spacing(), left.size());
    }

    private static boolean isWordGap(Glyph left, Glyph right, double pitch) {
        return pitch > 0 ? right.along() - left.along() > SKIPPED * pitch : gap(left, right) > WORD * right.size();
    }

    /** The distance at which nearly all letters of a line are put from the last; 0 where they are not. */
    private static double pitch(List<Glyph> letters) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < letters.size(); i++) {
            if (!letters.get(i).isSpace() && !letters.get(i - 1).isSpace()) {
                steps.add(letters.get(i).along() - letters.get(i - 1).along());
            }
        }
        if (steps.size() < LEAST_EVEN) {
            return 0;
        }
        List<Double> sorted = steps.stream().sorted().toList();
        double usual = sorted.get(sorted.size() / 2);
        long even = steps.stream()
                .filter(step -> Math.abs(step - usual) <= EVEN * usual)
                .count();
        return even >= MOSTLY * steps.size() ? usual : 0;
    }

    private static List<Gap> wideGaps(List<Glyph> letters) {
        List<Gap> gaps = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : letters) {
            if (glyph.isSpace()) {
                continue;
            }
            if (last != null && gap(last, glyph) > CELL * glyph.size()) {
                gaps.add(new Gap(last.end(), glyph.along()));
            }
            last = glyph;
        }
        return gaps;
    }

    private boolean parts(Glyph left, Glyph right, int row, List<List<Gap>> gaps) {
        double size = Math.max(left.size(), right.size());
        double gap = gap(left, right);
        return gap > FAR_CELL * size
                || gap > CELL * size && isGapNearby(left.end(), right.along(), row, gaps)
                || gap > 0 && isRuled(left, right);
    }

    private boolean isGapNearby(double from, double to, int row, List<List<Gap>> gaps) {
        double size = rows.get(row).size();
        for (int i = Math.max(0, row - ROWS_NEARBY); i <= Math.min(rows.size() - 1, row + ROWS_NEARBY); i++) {
            boolean near =
                    i != row && Math.abs(rows.get(i).base() - rows.get(row).base()) < 6 * size;
            if (near && gaps.get(i).stream().anyMatch(gap -> Math.min(gap.to, to) - Math.max(gap.from, from) > size)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRuled(Glyph left, Glyph right) {
        double height = left.above() + 0.3 * left.size();
        limits.steps(rules.size() / COMPARED_A_STEP);
        for (Box rule : rules) {
            if (rule.left() >= left.end() - 0.5
                    && rule.right() <= right.along() + 0.5
                    && rule.bottom() <= height
                    && rule.top() >= height) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Glyph> run, List<Boolean> spaces, Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            if (i > 0 && spaces.get(i)) {
                parts.add(" ");
            }
            parts.add(run.get(i).text());
        }
        String text = Normalizer.normalize(String.join("", inReadingOrder(parts)), Normalizer.Form.NFC);
        segments.add(new Segment(
                text,
                run.getFirst().along(),
                run.getLast().end(),
                row.base(),
                row.size(),
                angle,
                run.stream().mapToInt(Glyph::order).min().orElse(0)));
    }

    /** Hebrew and Arabic are drawn from the right; their letters stand here from the left, as they are seen. */
    private static List<String> inReadingOrder(List<String> parts) {
        StringBuilder seen = new StringBuilder();
        parts.forEach(part -> seen.append(part.isEmpty() ? ' ' : part.charAt(0)));
        char[] letters = seen.toString().toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return parts;
        }
        Bidi bidi = new Bidi(seen.toString(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[letters.length];
        for (int i = 0; i < letters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Object[] ordered = parts.toArray();
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return Arrays.stream(ordered).map(String::valueOf).toList();
    }
}
