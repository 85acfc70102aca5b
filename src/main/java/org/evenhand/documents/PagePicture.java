package org.evenhand.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.evenhand.documents.pdf.PdfDrawing;

/**
 * Draws a page of a PDF as a picture. Drawing does whatever the page says, so it belongs into a process of its own, with limits of
 * time and memory.
 */
public final class PagePicture {

    private PagePicture() {}

    /**
     * Writes a page as PNG.
     *
     * @param page counted from 1
     * @param longest as many dots as its longer side gets
     * @throws IOException where there is no such page, or it cannot be drawn
     */
    public static void write(byte[] pdf, int page, int longest, OutputStream out) throws IOException {
        PdfDrawing.write(pdf, page, longest, out);
    }
}
