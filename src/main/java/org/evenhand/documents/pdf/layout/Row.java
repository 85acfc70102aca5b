package org.evenhand.documents.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evenhand.documents.text.Folding;

/** The letters that stand on one line of a page, whatever order they were drawn in. */
final class Row {
    private static final Comparator<Glyph> ACROSS =
            Comparator.comparingDouble(Glyph::along).thenComparingInt(Glyph::order);

    /** Sizes of the typeface by which letters on one line may be apart upwards. */
    private static final double LEVEL = 0.3;

    private static final double SMALL = 0.8;
    private static final double HIGHEST_RAISED = 0.75;
    private static final double LEAST_RAISED = 0.15;
    private static final int LONGEST_RAISED = 5;

    private List<Glyph> glyphs = new ArrayList<>();
    private double base;
    private double size;

    private Row(Glyph first) {
        base = first.above();
        size = first.size();
        glyphs.add(first);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double base() {
        return base;
    }

    double size() {
        return size;
    }

    /** The lines of letters that are all written in one direction, from the top. */
    static List<Row> of(List<Glyph> glyphs) {
        List<Glyph> down = new ArrayList<>(glyphs);
        down.sort(Comparator.comparingDouble((Glyph glyph) -> -glyph.above()).thenComparing(ACROSS));
        List<Row> rows = new ArrayList<>();
        Row row = null;
        for (Glyph glyph : down) {
            if (row == null || row.base - glyph.above() > LEVEL * Math.min(row.size, glyph.size())) {
                row = new Row(glyph);
                rows.add(row);
            } else {
                row.glyphs.add(glyph);
            }
        }
        rows.forEach(Row::settle);
        for (int i = 0; i + 1 < rows.size(); i++) {
            rows.get(i).giveSmall(rows.get(i + 1), true);
            rows.get(i + 1).giveSmall(rows.get(i), false);
        }
        rows.removeIf(empty -> empty.glyphs.isEmpty());
        rows.forEach(Row::raise);
        return rows;
    }

    private void settle() {
        glyphs.sort(ACROSS);
        glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .max(Comparator.comparingDouble(Glyph::size))
                .ifPresent(largest -> {
                    size = largest.size();
                    base = largest.above();
                });
    }

    /** Hands small letters that stand beside larger ones of another line, as footnote signs do, to that line. */
    private void giveSmall(Row other, boolean raised) {
        double up = base - other.base;
        boolean near = raised ? up < HIGHEST_RAISED * other.size : -up < HIGHEST_RAISED / 2 * other.size;
        if (!near || size > SMALL * other.size) {
            return;
        }
        List<Glyph> left = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        List<Glyph> given = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && glyph.along() - run.getLast().end() > glyph.size() / 2) {
                (run.size() <= LONGEST_RAISED && other.hasBeside(run.getFirst()) ? given : left).addAll(run);
                run.clear();
            }
            run.add(glyph);
        }
        (run.size() <= LONGEST_RAISED && !run.isEmpty() && other.hasBeside(run.getFirst()) ? given : left).addAll(run);
        if (given.isEmpty()) {
            return;
        }
        glyphs = left;
        given.forEach(glyph -> other.glyphs.add(raised ? glyph.with(Folding.raised(glyph.text())) : glyph));
        other.glyphs.sort(ACROSS);
    }

    private boolean hasBeside(Glyph small) {
        int from = 0;
        int to = glyphs.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (glyphs.get(middle).along() <= small.along()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && Math.abs(small.along() - glyphs.get(from - 1).end()) < 0.6 * size
                || from < glyphs.size() && glyphs.get(from).along() - small.end() < 0.3 * size;
    }

    /** A raised figure is a sign for a footnote. */
    private void raise() {
        glyphs.replaceAll(
                glyph -> glyph.size() <= SMALL * size && glyph.above() - base >= LEAST_RAISED * size && !glyph.isSpace()
                        ? glyph.with(Folding.raised(glyph.text()))
                        : glyph);
    }
}
