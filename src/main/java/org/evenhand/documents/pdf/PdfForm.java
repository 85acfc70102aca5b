package org.evenhand.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.evenhand.documents.FilledForm;
import org.evenhand.documents.FilledForm.Cause;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.documents.FilledForm.Filled;
import org.evenhand.documents.FilledForm.Unreadable;
import org.evenhand.documents.FilledFormReader;
import org.evenhand.documents.text.Bytes;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the fields of a PDF form: the values, and never how they are drawn. Fields lie in each other in trees,
 * which a hostile file may tie into a ring.
 */
public final class PdfForm {

    private static final int DEEPEST = 32;
    private static final String OFF = "Off";
    private static final COSName BUTTON = COSName.getPDFName("Btn");
    private static final COSName SIGNATURE = COSName.getPDFName("Sig");

    /** The flag of a button that is pressed and keeps nothing (ISO 32000-1, table 226). */
    private static final int PRESSED = 1 << 16;

    private final Limits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PdfForm(Limits limits) {
        this.limits = limits;
    }

    /** Reads a form. */
    public static FilledForm read(byte[] file, Limits limits) {
        try {
            PackedStreams.check(file, limits);
            Nesting.check(file);
            try (PDDocument document = Loader.loadPDF(
                    file,
                    "",
                    null,
                    null,
                    MemoryUsageSetting.setupMainMemoryOnly(PdfReader.MOST_CACHED_BYTES).streamCache)) {
                if (document.isEncrypted()) {
                    return new Unreadable(Cause.ENCRYPTED);
                }
                return new PdfForm(limits).read(document.getDocumentCatalog().getCOSObject());
            }
        } catch (InvalidPasswordException e) {
            return new Unreadable(Cause.ENCRYPTED);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            return new Unreadable(Bytes.find(file, "/Encrypt", 0, file.length) >= 0 ? Cause.ENCRYPTED : Cause.BROKEN);
        }
    }

    private FilledForm read(COSDictionary catalog) throws IOException {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) {
            return new Unreadable(Cause.NO_FIELDS);
        }
        if (form.getDictionaryObject(COSName.XFA) != null) {
            return new Unreadable(Cause.TWO_FORMS);
        }
        for (COSDictionary field : dictionaries(form.getCOSArray(COSName.FIELDS))) {
            read(field, "", new Handed(null, null, 0), 0);
        }
        return new Filled(entries);
    }

    /** Values that a field has from those above it. */
    private record Handed(@Nullable COSBase kind, @Nullable COSBase value, int flags) {

        Handed over(COSDictionary field) {
            COSBase own = field.getDictionaryObject(COSName.FT);
            COSBase said = field.getDictionaryObject(COSName.V);
            return new Handed(own == null ? kind : own, said == null ? value : said, field.getInt(COSName.FF, flags));
        }
    }

    private void read(COSDictionary field, String above, Handed from, int depth) throws IOException {
        limits.steps(1);
        if (depth > DEEPEST || !seen.add(field)) {
            throw new TooMuch("fields in fields");
        }
        String own = field.getString(COSName.T);
        String name = own == null ? above : above.isEmpty() ? own : above + "." + own;
        Handed handed = from.over(field);
        List<COSDictionary> kids = dictionaries(field.getCOSArray(COSName.KIDS));
        List<COSDictionary> inner =
                kids.stream().filter(kid -> kid.containsKey(COSName.T)).toList();
        for (COSDictionary kid : inner) {
            read(kid, name, handed, depth + 1);
        }
        boolean keepsNothing =
                SIGNATURE.equals(handed.kind) || BUTTON.equals(handed.kind) && (handed.flags & PRESSED) != 0;
        if (inner.isEmpty() && !keepsNothing) {
            add(name, text(field, kids, handed));
        }
    }

    private void add(String name, String text) {
        if (text.length() > FilledFormReader.LONGEST || entries.size() >= FilledFormReader.MOST_FIELDS) {
            throw new TooMuch("fields");
        }
        limits.letters(name.length() + text.length());
        entries.add(new Entry(FilledFormReader.named(name), text));
    }

    private String text(COSDictionary field, List<COSDictionary> kids, Handed handed) throws IOException {
        String said = text(handed.value);
        if (!BUTTON.equals(handed.kind)) {
            return said;
        }
        if (!said.isEmpty()) {
            return said.equals(OFF) ? "" : said;
        }
        // Some tools turn the button and forget the field.
        return Stream.concat(Stream.of(field), kids.stream())
                .flatMap(widget -> Stream.ofNullable(widget.getNameAsString(COSName.AS)))
                .filter(state -> !state.equals(OFF))
                .findFirst()
                .orElse("");
    }

    private String text(@Nullable COSBase value) throws IOException {
        return switch (value) {
            case COSString string -> string.getString();
            case COSName name -> name.getName();
            case COSStream stream -> {
                try (InputStream in = stream.createInputStream()) {
                    byte[] bytes = in.readNBytes(FilledFormReader.LONGEST * 4 + 1);
                    limits.unpacked(bytes.length);
                    yield new COSString(bytes).getString();
                }
            }
            case COSArray several when several.size() == 1 -> text(several.getObject(0));
            case null, default -> "";
        };
    }

    private static List<COSDictionary> dictionaries(@Nullable COSArray array) {
        List<COSDictionary> some = new ArrayList<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary one) {
                some.add(one);
            }
        }
        return some;
    }
}
