package org.evenhand.documents.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.text.Folding;
import org.jspecify.annotations.Nullable;

/** Reads what lies on a page rather than in it: filled fields of forms, text typed on top, stamps. */
final class Annotations {
    private static final int HIDDEN = 1 << 1;
    private static final int NO_VIEW = 1 << 5;
    private static final int MOST = 5_000;
    private static final int DEEPEST_FIELD = 32;

    private final ContentReader content;
    private final Layers layers;
    private final COSDictionary form;
    private final List<String> typed = new ArrayList<>();

    private Annotations(ContentReader content, Layers layers, COSDictionary form) {
        this.content = content;
        this.layers = layers;
        this.form = form;
    }

    /**
     * Reads the appearances of all annotations of a page.
     *
     * @param form the document's form, an empty dictionary where it has none
     * @return what readers show although nothing says how it looks
     */
    static List<String> read(COSDictionary page, ContentReader content, Layers layers, COSDictionary form) {
        Annotations all = new Annotations(content, layers, form);
        if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations) {
            for (int i = 0; i < Math.min(MOST, annotations.size()); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    all.read(annotation);
                }
            }
        }
        return all.typed;
    }

    private void read(COSDictionary annotation) {
        String kind = annotation.getNameAsString(COSName.SUBTYPE, "");
        int flags = annotation.getInt(COSName.F, 0);
        boolean hidden = (flags & (HIDDEN | NO_VIEW)) != 0 || layers.hide(annotation.getDictionaryObject(COSName.OC));
        if (kind.equals("Popup") || kind.equals("Highlight")) {
            return;
        }
        COSStream appearance = appearance(annotation);
        if (appearance != null) {
            AffineTransform place = place(annotation, appearance);
            COSDictionary resources =
                    form.getDictionaryObject(COSName.DR) instanceof COSDictionary shared ? shared : new COSDictionary();
            content.hidden(hidden, () -> content.form(appearance, resources, place));
        }
        boolean shown =
                appearance != null && !(kind.equals("Widget") && form.getBoolean(COSName.NEED_APPEARANCES, false));
        if (!hidden && !shown) {
            String text = kind.equals("Widget") ? value(annotation) : annotation.getString(COSName.CONTENTS);
            if (text != null && (kind.equals("Widget") || kind.equals("FreeText"))) {
                typed.add(Folding.of(text));
            }
        }
    }

    private static @Nullable COSStream appearance(COSDictionary annotation) {
        COSBase normal = annotation.getDictionaryObject(COSName.AP) instanceof COSDictionary all
                ? all.getDictionaryObject(COSName.N)
                : null;
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            COSName state = annotation.getCOSName(COSName.AS);
            normal = state == null ? null : states.getDictionaryObject(state);
        }
        return normal instanceof COSStream stream ? stream : null;
    }

    /** How an appearance is fitted into its rectangle (ISO 32000-1, 12.5.5, algorithm 8.1). */
    private static AffineTransform place(COSDictionary annotation, COSStream appearance) {
        AffineTransform matrix = Operands.matrix(appearance.getDictionaryObject(COSName.MATRIX));
        Box own = Box.of(appearance.getDictionaryObject(COSName.BBOX), Box.EVERYWHERE)
                .moved(matrix);
        Box target = Box.of(annotation.getDictionaryObject(COSName.RECT), own);
        AffineTransform place = AffineTransform.getTranslateInstance(target.left(), target.bottom());
        if (own.width() > 0 && own.height() > 0) {
            place.scale(target.width() / own.width(), target.height() / own.height());
        }
        place.translate(-own.left(), -own.bottom());
        return place;
    }

    /** What was typed into a field of text, or chosen from a list. */
    private static @Nullable String value(COSDictionary widget) {
        COSBase kind = inherited(widget, COSName.FT);
        boolean text = COSName.TX.equals(kind) || COSName.CH.equals(kind);
        return text && inherited(widget, COSName.V) instanceof COSString value ? value.getString() : null;
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        COSDictionary at = field;
        for (int i = 0; i < DEEPEST_FIELD; i++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null || !(at.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent)) {
                return value;
            }
            at = parent;
        }
        return null;
    }
}
