package org.evenhand.letters;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Looks at a PDF file as it lies on a table: sheet by sheet. */
public final class PrintedSheets {

    private static final float POINTS_TO_AN_INCH = 72;
    private static final double MILLIMETRES_TO_AN_INCH = 25.4;

    private PrintedSheets() {}

    /** The words of each sheet, with single spaces. */
    public static List<String> words(byte[] pdf) throws Exception {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
        }
        return sheets;
    }

    /** Names of the typefaces that are in the file, without the letters that tell subsets apart. */
    public static SortedSet<String> typefaces(byte[] pdf) throws Exception {
        SortedSet<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "") + (font.isEmbedded() ? "" : " missing"));
                }
            }
        }
        return names;
    }

    /** How many boxes, of at least that height and as wide as the text, stand whole on a sheet. */
    public static int boxes(byte[] pdf, int millimetres) throws Exception {
        int boxes = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                boxes += linesDown(renderer.renderImageWithDPI(page, POINTS_TO_AN_INCH), dots(millimetres));
            }
        }
        return boxes;
    }

    /** Long lines at the left edge of the text. */
    private static int linesDown(BufferedImage sheet, int least) {
        int most = 0;
        for (int x = dots(19); x <= dots(21); x++) {
            int lines = 0;
            int length = 0;
            for (int y = 0; y < sheet.getHeight(); y++) {
                length = isInked(sheet.getRGB(x, y)) ? length + 1 : 0;
                if (length == least) {
                    lines++;
                }
            }
            most = Math.max(most, lines);
        }
        return most;
    }

    private static boolean isInked(int rgb) {
        return (rgb & 0xff) < 230;
    }

    private static int dots(double millimetres) {
        return (int) (millimetres / MILLIMETRES_TO_AN_INCH * POINTS_TO_AN_INCH);
    }
}
