package org.evenhand.letters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fields of one PDF form, added to pages that are drawn. */
final class FormFields {

    private static final COSName TYPED = COSName.getPDFName("Liberation");
    private static final COSName WHOLE = COSName.getPDFName("LiberationWhole");
    private static final int SIZE = 10;
    private static final int SMALL = 7;
    private static final COSName OFF = COSName.getPDFName("Off");
    private static final COSName NUMBERS = COSName.getPDFName("Nums");

    private final PDDocument document;
    private final PDAcroForm form;
    private final PDStructureTreeRoot tree;
    private final COSArray parents;
    private final List<PDField> all = new ArrayList<>();
    private final PDResources letters = new PDResources();
    private final PDFont typed;

    FormFields(PDDocument document) throws IOException {
        this.document = document;
        form = new PDAcroForm(document);
        typed = Typeface.typed(document);
        letters.put(TYPED, typed);
        form.setDefaultResources(letters);
        form.setDefaultAppearance(look(TYPED, SIZE));
        document.getDocumentCatalog().setAcroForm(form);
        tree = document.getDocumentCatalog().getStructureTreeRoot();
        parents = tree.getParentTree().getCOSObject().getCOSArray(NUMBERS);
    }

    /** Adds a field, a piece of it over each of its boxes. */
    void add(FillableField field, List<FieldPlace> places) throws IOException {
        PDField added = field.kind() == FillableField.Kind.ONE_OF ? radio(field, places) : text(field, places);
        added.setAlternateFieldName(field.said());
        all.add(added);
    }

    /** What is written last of all. */
    void finish() {
        form.setFields(all);
    }

    private PDField text(FillableField field, List<FieldPlace> places) throws IOException {
        PDTextField text = new PDTextField(form);
        text.setPartialName(field.name());
        boolean fixed = field.kind() == FillableField.Kind.FIXED;
        text.setMultiline(field.kind() != FillableField.Kind.LINE);
        text.setReadOnly(fixed);
        text.setDoNotSpellCheck(fixed);
        String shown = PrintedPages.shown(field.value());
        text.setDefaultAppearance(look(letters(shown), fixed ? SMALL : SIZE));
        if (field.longest() > 0) {
            text.setMaxLen(field.longest());
        }
        FieldPlace place = places.getFirst();
        PDAnnotationWidget widget = text.getWidgets().getFirst();
        put(widget, place);
        // Drawn with what the typeface has, and kept as it is.
        text.setValue(shown.replace("\n", "\r"));
        text.getCOSObject().setString(COSName.V, field.value().replace("\n", "\r"));
        return text;
    }

    private static String look(COSName letters, int size) {
        return "/" + letters.getName() + " " + size + " Tf 0 g";
    }

    /** The letters with which a text can be drawn; the whole typeface only where it is needed, as it makes the file larger. */
    private COSName letters(String shown) throws IOException {
        try {
            typed.encode(shown.replace("\n", ""));
            return TYPED;
        } catch (IllegalArgumentException otherLetters) {
            if (letters.getFont(WHOLE) == null) {
                letters.put(WHOLE, Typeface.whole(document));
            }
            return WHOLE;
        }
    }

    private PDField radio(FillableField field, List<FieldPlace> places) throws IOException {
        PDRadioButton radio = new PDRadioButton(form);
        radio.setPartialName(field.name());
        List<PDAnnotationWidget> widgets = new ArrayList<>();
        for (FieldPlace place : places) {
            PDAnnotationWidget widget = new PDAnnotationWidget();
            widget.getCOSObject().setItem(COSName.PARENT, radio.getCOSObject());
            put(widget, place);
            COSDictionary drawings = new COSDictionary();
            drawings.setItem(COSName.getPDFName(place.choice()), tick(place.box(), true));
            drawings.setItem(OFF, tick(place.box(), false));
            PDAppearanceDictionary looks = new PDAppearanceDictionary();
            looks.setNormalAppearance(new PDAppearanceEntry(drawings));
            widget.setAppearance(looks);
            widget.setAppearanceState(place.choice().equals(field.value()) ? field.value() : "Off");
            widgets.add(widget);
        }
        radio.setWidgets(widgets);
        COSName chosen = field.choices().contains(field.value()) ? COSName.getPDFName(field.value()) : OFF;
        radio.getCOSObject().setItem(COSName.V, chosen);
        return radio;
    }

    private void put(PDAnnotationWidget widget, FieldPlace place) throws IOException {
        PDPage page = document.getPage(place.page());
        widget.setRectangle(place.box());
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        place.piece().setStructureType("Form");
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        place.piece().appendKid(reference);
        int number = tree.getParentTreeNextKey();
        widget.setStructParent(number);
        parents.add(COSInteger.get(number));
        parents.add(place.piece());
        tree.setParentTreeNextKey(number + 1);
    }

    /** A cross where it is ticked, nothing where it is not. */
    private PDAppearanceStream tick(PDRectangle box, boolean ticked) throws IOException {
        PDAppearanceStream drawing = new PDAppearanceStream(document);
        drawing.setResources(new PDResources());
        drawing.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        float from = box.getWidth() * 0.22f;
        float to = box.getWidth() - from;
        String cross = String.format(
                Locale.ROOT,
                "q 1.6 w 1 J %1$.2f %1$.2f m %2$.2f %2$.2f l S %1$.2f %2$.2f m %2$.2f %1$.2f l S Q",
                from,
                to);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.write((ticked ? cross : "q Q").getBytes(StandardCharsets.US_ASCII));
        try (OutputStream out = drawing.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            lines.writeTo(out);
        }
        return drawing;
    }
}
