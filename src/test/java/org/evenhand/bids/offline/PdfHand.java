package org.evenhand.bids.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;

/** Fills in PDF forms as a reader does, and does to them what no reader should. */
final class PdfHand {

    /** Something that is done to a form. */
    interface Doing {
        void with(PDDocument document, PDAcroForm form) throws IOException;
    }

    private PdfHand() {}

    static byte[] changed(byte[] pdf, Doing doing) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            doing.with(document, document.getDocumentCatalog().getAcroForm());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] filled(byte[] pdf, Map<String, String> answers) {
        return changed(pdf, (document, form) -> {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                PDField field = Objects.requireNonNull(form.getField(answer.getKey()), answer.getKey());
                if (field instanceof PDRadioButton radio) {
                    radio.setValue(answer.getValue());
                } else {
                    field.getCOSObject().setString(COSName.V, answer.getValue());
                }
            }
        });
    }
}
