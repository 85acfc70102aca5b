package org.evenhand.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.pdf.layout.Glyph;
import org.evenhand.documents.pdf.layout.Layout;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.PageWords;
import org.evenhand.documents.text.TooMuch;
import org.evenhand.documents.text.Words;

/** Reads the pages of one PDF, each on its own: one that needs too much work leaves the others as they are. */
final class PageReader {
    private final Limits limits;
    private final Typefaces typefaces;
    private final Layers layers;
    private final COSDictionary form;

    PageReader(COSDictionary catalog, Limits limits) {
        this.limits = limits;
        this.typefaces = new Typefaces(limits);
        this.layers = new Layers(catalog);
        this.form =
                catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary own ? own : new COSDictionary();
    }

    PageWords read(PdfPage page) {
        limits.page();
        try {
            ContentReader content = new ContentReader(page.box(), typefaces, layers, limits);
            content.read(content(page.dictionary().getDictionaryObject(COSName.CONTENTS)), page.resources());
            content.again();
            List<String> typed = Annotations.read(page.dictionary(), content, layers, form);
            List<Glyph> glyphs = content.pen().glyphs();
            List<Box> rules = content.painting().rules();
            Words seen = Layout.words(glyphs.stream().filter(Glyph::seen).toList(), rules, typed, limits);
            boolean anyHidden = glyphs.stream().anyMatch(glyph -> !glyph.seen());
            Words all = anyHidden ? Layout.words(glyphs, List.of(), List.of(), limits) : Words.NONE;
            return new PageWords(seen, all, content.painting().canvas().hasPictures(), false);
        } catch (TooMuch.OfOnePage e) {
            return PageWords.TOO_MUCH;
        }
    }

    /** A page may be drawn by several streams, one after the other; one that is broken is passed over. */
    private byte[] content(COSBase contents) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSStream one) {
            append(one, all);
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                limits.steps(1);
                if (several.getObject(i) instanceof COSStream one) {
                    append(one, all);
                    all.write('\n');
                }
                if (all.size() > Limits.LARGEST_STREAM) {
                    throw new TooMuch.OfOnePage();
                }
            }
        }
        return all.toByteArray();
    }

    private void append(COSStream stream, ByteArrayOutputStream all) {
        try {
            all.writeBytes(Unpacking.bytes(stream, limits));
        } catch (IOException broken) {
            // Usual readers show the rest.
        }
    }
}
