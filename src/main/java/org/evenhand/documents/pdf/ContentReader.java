package org.evenhand.documents.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.evenhand.documents.pdf.ink.Canvas;
import org.evenhand.documents.pdf.ink.Drawing;
import org.evenhand.documents.pdf.ink.Painting;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what draws a page, operator by operator, as far as it writes words or hides them (ISO 32000-1, annex A).
 * Nothing is drawn, no picture is unpacked and no program of a typeface is run; each operator counts as a step of work.
 */
final class ContentReader {
    private static final int DEEPEST_FORM = 40;
    private static final int MOST_KEPT = 2_000;

    private final Box page;
    private final Layers layers;
    private final Limits limits;
    private final Painting painting;
    private final Pen pen;
    private final Writing writing;
    private final Deque<Drawing> kept = new ArrayDeque<>();
    private final List<Marked> marked = new ArrayList<>();
    private final Set<COSBase> running = Collections.newSetFromMap(new IdentityHashMap<>());
    private Drawing now;
    private int hiddenMarks;

    ContentReader(Box page, Typefaces typefaces, Layers layers, Limits limits) {
        this.page = page;
        this.layers = layers;
        this.limits = limits;
        this.painting = new Painting(new Canvas(page, limits));
        this.pen = new Pen(page, painting, limits);
        this.writing = new Writing(pen, typefaces, limits);
        this.now = new Drawing(new AffineTransform(), page);
    }

    /** Content between {@code BMC} and {@code EMC}. */
    private record Marked(
            boolean hidden, int from, @Nullable String replacement) {}

    Pen pen() {
        return pen;
    }

    Painting painting() {
        return painting;
    }

    /** Reads the content of a page, of a form or of an annotation; what is broken ends it. */
    void read(byte[] content, COSDictionary resources) {
        Nesting.check(content);
        Operands operands = new Operands();
        PDFStreamParser parser = new PDFStreamParser(InlinePictures.ended(content));
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    limits.steps(1);
                    run(operator, operands, resources);
                    operands.clear();
                } else if (token instanceof COSObject reference) {
                    operands.add(reference.getObject());
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
            }
        } catch (IOException broken) {
            // Usual readers show what came before.
        }
    }

    private void run(Operator operator, Operands operands, COSDictionary resources) {
        switch (operator.getName()) {
            case "q" -> keep();
            case "Q" -> bringBack(0);
            case "cm" -> now.place.concatenate(operands.matrix());
            case "w" -> now.lineWidth = operands.number(0);
            case "gs" -> set(named(resources, COSName.EXT_G_STATE, operands.name(0)), resources);
            case "Do" -> draw(named(resources, COSName.XOBJECT, operands.name(0)), resources);
            case "BI" -> painting.picture(now, !isMask(operator.getImageParameters()), pen.count());
            case "sh" -> painting.shade(now, pen.count());
            case "BMC" -> push(new Marked(false, pen.count(), null));
            case "BDC" -> mark(operands, resources);
            case "EMC" -> unmark();
            default -> {
                String name = operator.getName();
                if (!Colouring.run(name, operands, resources, now) && !path(name, operands)) {
                    writing.run(name, operands, resources, now, isHidden());
                }
            }
        }
    }

    private void keep() {
        if (kept.size() >= MOST_KEPT) {
            throw new TooMuch.OfOnePage();
        }
        kept.push(now.copy());
    }

    private void bringBack(int least) {
        if (kept.size() > least) {
            now = kept.pop();
        }
    }

    static @Nullable COSBase named(COSDictionary resources, COSName kind, @Nullable COSName name) {
        return name != null && resources.getDictionaryObject(kind) instanceof COSDictionary all
                ? all.getDictionaryObject(name)
                : null;
    }

    private void set(@Nullable COSBase state, COSDictionary resources) {
        if (!(state instanceof COSDictionary set)) {
            return;
        }
        now.fillShows = set.getFloat(COSName.CA_NS, (float) now.fillShows);
        now.strokeShows = set.getFloat(COSName.CA, (float) now.strokeShows);
        now.lineWidth = set.getFloat(COSName.LW, (float) now.lineWidth);
        COSBase mixing = set.getDictionaryObject(COSName.BM);
        if (mixing != null) {
            COSBase first = mixing instanceof COSArray several && several.size() > 0 ? several.getObject(0) : mixing;
            now.mixes = !COSName.NORMAL.equals(first) && !COSName.COMPATIBLE.equals(first);
        }
        COSBase mask = set.getDictionaryObject(COSName.SMASK);
        if (mask != null) {
            now.masked = mask instanceof COSDictionary;
        }
        if (set.getDictionaryObject(COSName.FONT) instanceof COSArray font && font.size() > 1) {
            writing.choose(font.getObject(0), font.getObject(1), now);
        }
    }

    private void draw(@Nullable COSBase drawn, COSDictionary resources) {
        if (!(drawn instanceof COSStream stream)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            if (!isHidden() && !layers.hide(stream.getDictionaryObject(COSName.OC))) {
                painting.picture(now, !isMask(stream), pen.count());
            }
        } else {
            form(stream, resources, new AffineTransform());
        }
    }

    /** Begins anew, as what lies on top of a page does. */
    void again() {
        kept.clear();
        marked.clear();
        hiddenMarks = 0;
        now = new Drawing(new AffineTransform(), page);
    }

    private static boolean isMask(@Nullable COSDictionary picture) {
        return picture == null
                || picture.getBoolean(COSName.IMAGE_MASK, COSName.IM, false)
                || picture.getDictionaryObject(COSName.SMASK) != null
                || picture.getDictionaryObject(COSName.MASK) != null;
    }

    /** A drawing inside the drawing; one that draws itself is passed over the second time, as usual readers do. */
    void form(COSStream form, COSDictionary resources, AffineTransform where) {
        limits.form();
        if (running.size() >= DEEPEST_FORM || !running.add(form)) {
            return;
        }
        int keptBefore = kept.size();
        int markedBefore = marked.size();
        keep();
        try {
            byte[] content = Unpacking.bytes(form, limits);
            push(new Marked(layers.hide(form.getDictionaryObject(COSName.OC)), pen.count(), null));
            now.place.concatenate(where);
            now.place.concatenate(Operands.matrix(form.getDictionaryObject(COSName.MATRIX)));
            Box box = Box.of(form.getDictionaryObject(COSName.BBOX), Box.EVERYWHERE);
            now.clip = now.clip.within(box.moved(now.place));
            if (form.getDictionaryObject(COSName.GROUP) instanceof COSDictionary) {
                now.groupShows *= now.fillShows;
                now.fillShows = 1;
                now.strokeShows = 1;
            }
            read(content, form.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary own ? own : resources);
        } catch (IOException broken) {
            // A drawing that cannot be unpacked shows nothing.
        } finally {
            running.remove(form);
            while (kept.size() > keptBefore) {
                bringBack(keptBefore);
            }
            while (marked.size() > markedBefore) {
                unmark();
            }
        }
    }

    /** Reads something while nobody sees it, such as an annotation that is switched off. */
    void hidden(boolean hidden, Runnable reading) {
        push(new Marked(hidden, pen.count(), null));
        int before = marked.size();
        reading.run();
        while (marked.size() >= before) {
            unmark();
        }
    }

    private boolean isHidden() {
        return hiddenMarks > 0;
    }

    private void push(Marked begun) {
        marked.add(begun);
        hiddenMarks += begun.hidden ? 1 : 0;
    }

    private void mark(Operands operands, COSDictionary resources) {
        if (marked.size() >= MOST_KEPT) {
            throw new TooMuch.OfOnePage();
        }
        COSBase properties =
                operands.any(1) instanceof COSName name ? named(resources, COSName.PROPERTIES, name) : operands.any(1);
        boolean hidden = COSName.OC.equals(operands.name(0)) && layers.hide(properties);
        String replacement = properties instanceof COSDictionary dictionary
                        && dictionary.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString text
                ? text.getString()
                : null;
        push(new Marked(hidden, pen.count(), replacement));
    }

    private void unmark() {
        if (!marked.isEmpty()) {
            Marked ended = marked.removeLast();
            hiddenMarks -= ended.hidden ? 1 : 0;
            if (ended.replacement != null) {
                pen.replace(ended.from, ended.replacement);
            }
        }
    }

    private boolean path(String operator, Operands operands) {
        switch (operator) {
            case "m" -> painting.corner(operands.number(0), operands.number(1), now.place, true);
            case "l" -> painting.corner(operands.number(0), operands.number(1), now.place, false);
            case "c" -> painting.curve(operands.number(4), operands.number(5), now.place);
            case "v", "y" -> painting.curve(operands.number(2), operands.number(3), now.place);
            case "re" ->
                painting.rectangle(
                        operands.number(0), operands.number(1), operands.number(2), operands.number(3), now.place);
            case "W", "W*" -> painting.clip();
            case "f", "F", "f*" -> painting.end(now, !isHidden(), false, pen.count());
            case "B", "B*", "b", "b*" -> painting.end(now, !isHidden(), !isHidden(), pen.count());
            case "S", "s" -> painting.end(now, false, !isHidden(), pen.count());
            case "n" -> painting.end(now, false, false, pen.count());
            default -> {
                return false;
            }
        }
        return true;
    }
}
