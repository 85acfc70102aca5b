package org.evenhand.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;
import org.evenhand.documents.pdf.ink.Canvas;
import org.evenhand.documents.pdf.ink.Drawing;
import org.evenhand.documents.pdf.ink.Ink;
import org.evenhand.documents.pdf.ink.Painting;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.pdf.layout.Glyph;
import org.evenhand.documents.pdf.layout.Letters;
import org.evenhand.documents.pdf.layout.Replacement;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/** Writes the letters of a page one after the other, and keeps where each stands and whether it can be seen. */
final class Pen {
    /** Letters lower than this, in points, are there to be read by machines only. */
    private static final double SMALLEST = 2;

    private static final double NARROWEST = 0.1;
    private static final double FAINTEST = 0.1;
    private static final double MIDDLE_OF_A_LETTER = 0.3;
    private static final int INVISIBLE = 3;
    private static final int CLIPPING = 7;

    private final Box page;
    private final Painting painting;
    private final Limits limits;
    private final List<Written> written = new ArrayList<>();
    private AffineTransform line = new AffineTransform();
    private AffineTransform here = new AffineTransform();

    Pen(Box page, Painting painting, Limits limits) {
        this.page = page;
        this.painting = painting;
        this.limits = limits;
    }

    /**
     * A letter before the page is finished.
     *
     * @param needsPicture whether it can be seen only as the text of a picture, as in a scan
     */
    private record Written(Glyph glyph, double x, double y, boolean hidden, boolean needsPicture) {}

    void begin() {
        matrix(new AffineTransform());
    }

    void matrix(AffineTransform matrix) {
        line = matrix;
        here = new AffineTransform(matrix);
    }

    void move(double x, double y) {
        line.translate(x, y);
        here = new AffineTransform(line);
    }

    /** Texts with shifts between them, in thousandths of the size. */
    void show(COSArray texts, Drawing drawing, boolean hidden) {
        for (int i = 0; i < texts.size(); i++) {
            COSBase part = texts.getObject(i);
            if (part instanceof COSString text) {
                show(text.getBytes(), drawing, hidden);
            } else if (part instanceof COSNumber shift) {
                double by = -shift.floatValue() / 1000 * drawing.size;
                boolean upright =
                        drawing.letters != null && drawing.letters.font().isVertical();
                here.translate(upright ? 0 : by * drawing.stretch, upright ? by : 0);
            }
        }
    }

    void show(byte[] text, Drawing drawing, boolean hidden) {
        Letters letters = drawing.letters;
        if (letters == null) {
            return;
        }
        try (InputStream codes = new ByteArrayInputStream(text)) {
            while (codes.available() > 0) {
                int before = codes.available();
                int code = letters.font().readCode(codes);
                boolean space = before - codes.available() == 1 && code == ' ';
                show(code, letters, drawing, space, hidden);
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof TooMuch tooMuch) {
                throw tooMuch;
            }
            // The rest of this text cannot be read; the page goes on.
        }
    }

    private void show(int code, Letters letters, Drawing drawing, boolean space, boolean hidden) {
        PDFont font = letters.font();
        Vector width = width(font, code);
        AffineTransform glyph = new AffineTransform(drawing.place);
        glyph.concatenate(here);
        glyph.concatenate(new AffineTransform(drawing.size * drawing.stretch, 0, 0, drawing.size, 0, drawing.rise));
        String letter = letters.of(code);
        limits.letters(Math.max(1, letter.length()));
        write(letter, glyph, font, width, drawing, hidden);
        double more = drawing.letterSpacing + (space ? drawing.wordSpacing : 0);
        if (font.isVertical()) {
            here.translate(0, width.getY() * drawing.size + more);
        } else {
            here.translate((width.getX() * drawing.size + more) * drawing.stretch, 0);
        }
    }

    private static Vector width(PDFont font, int code) {
        try {
            Vector width = font.getDisplacement(code);
            return Float.isFinite(width.getX()) && Float.isFinite(width.getY()) ? width : new Vector(0.5f, 0);
        } catch (IOException | RuntimeException broken) {
            return new Vector(0.5f, 0);
        }
    }

    private void write(
            String letter, AffineTransform glyph, PDFont font, Vector width, Drawing drawing, boolean hidden) {
        boolean vertical = font.isVertical();
        Point2D middle = glyph.transform(
                vertical
                        ? new Point2D.Double(0, width.getY() / 2)
                        : new Point2D.Double(width.getX() / 2, MIDDLE_OF_A_LETTER),
                null);
        double across = Math.hypot(glyph.getScaleX(), glyph.getShearY());
        double size = Math.hypot(glyph.getShearX(), glyph.getScaleY()) * shapeHeight(font, width);
        double advance = vertical ? Math.abs(width.getY()) * size : Math.abs(width.getX()) * across;
        double x = glyph.getTranslateX();
        double y = glyph.getTranslateY();
        double turned = Math.toDegrees(
                vertical
                        ? Math.atan2(-glyph.getScaleY(), -glyph.getShearX())
                        : Math.atan2(glyph.getShearY(), glyph.getScaleX()));
        if (!Double.isFinite(x + y + size + advance + turned + middle.getX() + middle.getY())) {
            return;
        }
        int angle = Math.floorMod(Math.round(turned), 360);
        double radians = Math.toRadians(angle);
        double along = x * Math.cos(radians) + y * Math.sin(radians);
        double above = y * Math.cos(radians) - x * Math.sin(radians);
        double spacing = Math.max(0, drawing.letterSpacing * drawing.stretch) * across / Math.max(1e-6, drawing.size);
        boolean small = size < SMALLEST || across * NARROWEST > size || across < NARROWEST * size;
        boolean away = !drawing.clip.within(page).holds(middle.getX(), middle.getY());
        boolean shown = !hidden && !small && !away && !isFaint(drawing, middle);
        written.add(new Written(
                new Glyph(letter, along, above, along + advance, spacing, size, angle, written.size(), shown),
                middle.getX(),
                middle.getY(),
                !shown,
                drawing.mode == INVISIBLE || drawing.mode == CLIPPING));
    }

    /** Shapes drawn by hand may be of any height; all others are one high. */
    private static double shapeHeight(PDFont font, Vector width) {
        if (!(font instanceof PDType3Font drawn)) {
            return 1;
        }
        PDRectangle box = drawn.getFontBBox();
        double height = box == null
                ? 0
                : Math.abs(box.getHeight() * drawn.getFontMatrix().getScaleY());
        return Math.max(height, 1.5 * Math.abs(width.getX()));
    }

    private boolean isFaint(Drawing drawing, Point2D at) {
        boolean fills = drawing.mode % 4 == 0 || drawing.mode % 4 == 2;
        boolean strokes = drawing.mode % 4 == 1 || drawing.mode % 4 == 2;
        if (!fills && !strokes) {
            return drawing.groupShows < FAINTEST;
        }
        Ink ground = painting.canvas().ground(at.getX(), at.getY());
        boolean filled = fills && drawing.fillShows * drawing.groupShows >= FAINTEST && !drawing.fill.isLostOn(ground);
        boolean stroked =
                strokes && drawing.strokeShows * drawing.groupShows >= FAINTEST && !drawing.stroke.isLostOn(ground);
        return !filled && !stroked;
    }

    /** How many letters were written; also a place in their order. */
    int count() {
        return written.size();
    }

    /** Puts what a document says that its letters stand for, if that mends them and does not change them. */
    void replace(int from, String text) {
        List<Written> marked = written.subList(Math.min(from, written.size()), written.size());
        if (marked.isEmpty()) {
            return;
        }
        Glyph first = marked.getFirst().glyph;
        Glyph last = marked.getLast().glyph;
        StringBuilder shown = new StringBuilder();
        marked.forEach(one -> shown.append(one.glyph.text()));
        String mended = Replacement.of(shown.toString(), text);
        if (mended == null
                || first.angle() != last.angle()
                || Math.abs(first.above() - last.above()) > first.size() / 4) {
            return;
        }
        Written start = marked.getFirst();
        Glyph whole = new Glyph(
                mended,
                first.along(),
                first.above(),
                Math.max(first.end(), last.end()),
                last.spacing(),
                first.size(),
                first.angle(),
                first.order(),
                marked.stream().allMatch(one -> one.glyph.seen()));
        boolean needsPicture = marked.stream().anyMatch(one -> one.needsPicture);
        marked.clear();
        written.add(new Written(whole, start.x, start.y, !whole.seen(), needsPicture));
    }

    /** The letters, now that it is known what was painted over them. */
    List<Glyph> glyphs() {
        Canvas canvas = painting.canvas();
        List<Glyph> glyphs = new ArrayList<>(written.size());
        for (Written one : written) {
            boolean seen = one.needsPicture
                    ? !one.hidden && canvas.hasPicture(one.x, one.y)
                    : !one.hidden && !canvas.isCovered(one.x, one.y, one.glyph.order());
            Glyph glyph = one.glyph;
            glyphs.add(new Glyph(
                    glyph.text(),
                    glyph.along(),
                    glyph.above(),
                    glyph.end(),
                    glyph.spacing(),
                    glyph.size(),
                    glyph.angle(),
                    glyphs.size(),
                    seen));
        }
        return glyphs;
    }
}
