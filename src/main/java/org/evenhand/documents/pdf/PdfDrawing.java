package org.evenhand.documents.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/** Draws pages. */
public final class PdfDrawing {

    private static final float LARGEST_SCALE = 4;

    private PdfDrawing() {}

    public static void write(byte[] pdf, int page, int longest, OutputStream out) throws IOException {
        try {
            PackedStreams.check(pdf, new Limits());
            Nesting.check(pdf);
        } catch (TooMuch tooMuch) {
            throw new IOException(tooMuch);
        }
        FontsWithoutSearch.installToDraw();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("There is no such page");
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            BufferedImage drawn = new PDFRenderer(document)
                    .renderImage(page - 1, Math.min(LARGEST_SCALE, longest / side), ImageType.RGB);
            ImageIO.setUseCache(false);
            ImageIO.write(drawn, "png", out);
        } finally {
            FontsWithoutSearch.install();
        }
    }
}
