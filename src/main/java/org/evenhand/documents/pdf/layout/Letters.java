package org.evenhand.documents.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.evenhand.documents.text.Folding;
import org.jspecify.annotations.Nullable;

/** Letters that the codes of one typeface stand for, by its table of letters or by the names of its shapes. */
public final class Letters {
    /** More than a drawn letter ever stands for. */
    private static final int LONGEST = 16;

    private static final GlyphList NAMES = names();

    private final PDFont font;
    private final Map<Integer, String> known = new HashMap<>();

    public Letters(PDFont font) {
        this.font = font;
    }

    private static GlyphList names() {
        try (InputStream more =
                GlyphList.class.getResourceAsStream("/org/apache/pdfbox/resources/glyphlist/additional.txt")) {
            if (more == null) {
                throw new IllegalStateException("PDFBox carries its list of names");
            }
            return new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDFont font() {
        return font;
    }

    /** The letters; {@link Folding#UNREAD} where nothing says which. */
    public String of(int code) {
        return known.computeIfAbsent(code, this::look);
    }

    private String look(int code) {
        String text = byTable(code);
        String name = text == null || !isPlain(text) ? name(code) : null;
        if (name != null && byName(name) instanceof String letters && isPlain(letters)) {
            return letters;
        }
        if (text == null && name == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7f) {
            return String.valueOf((char) code);
        }
        return text == null || text.length() > LONGEST ? String.valueOf(Folding.UNREAD) : Folding.ofGlyph(text);
    }

    private @Nullable String byTable(int code) {
        try {
            return font.toUnicode(code, NAMES);
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private @Nullable String name(int code) {
        try {
            return font instanceof PDSimpleFont simple && simple.getEncoding() != null
                    ? named(simple.getEncoding().getName(code))
                    : null;
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private static @Nullable String named(@Nullable String name) {
        return name == null || name.equals(".notdef") ? null : name;
    }

    /** A name may be made of several: {@code f_f_i.liga}, {@code uni00660069}. */
    private static @Nullable String byName(String name) {
        String plain = name.indexOf('.') > 0 ? name.substring(0, name.indexOf('.')) : name;
        StringBuilder letters = new StringBuilder();
        for (String part : plain.split("_")) {
            String letter = part.matches("uni([0-9A-F]{4}){2,4}") ? ofCodes(part.substring(3)) : NAMES.toUnicode(part);
            if (letter == null) {
                return null;
            }
            letters.append(letter);
        }
        return letters.toString();
    }

    private static String ofCodes(String codes) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < codes.length(); i += 4) {
            letters.append((char) Integer.parseInt(codes.substring(i, i + 4), 16));
        }
        return letters.toString();
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && Folding.ofGlyph(text).indexOf(Folding.UNREAD) < 0;
    }
}
