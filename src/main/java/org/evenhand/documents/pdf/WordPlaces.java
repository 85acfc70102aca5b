package org.evenhand.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.evenhand.documents.PlacedWord;
import org.evenhand.documents.PlacedWords;
import org.evenhand.documents.text.Limits;
import org.evenhand.documents.text.TooMuch;

/** Words of a page with their places, as PDFBox reads them: from top to bottom, upright as the page is shown. */
public final class WordPlaces extends PDFTextStripper {

    private static final int QUARTER = 90;

    static {
        FontsWithoutSearch.install();
    }

    private final List<PlacedWord> words = new ArrayList<>();
    /** Quarter turns to the right with which the page is shown. */
    private final int turned;

    private final float width;
    private final float height;
    private int line = 1;

    private WordPlaces(PDPage page, int number) {
        PDRectangle box = page.getCropBox();
        this.turned = Math.floorMod(page.getRotation() / QUARTER, 4);
        boolean lies = turned % 2 != 0;
        this.width = Math.max(1, lies ? box.getHeight() : box.getWidth());
        this.height = Math.max(1, lies ? box.getWidth() : box.getHeight());
        setSortByPosition(true);
        setStartPage(number);
        setEndPage(number);
    }

    public static List<PlacedWord> read(byte[] pdf, int page) throws IOException {
        try {
            PackedStreams.check(pdf, new Limits());
            Nesting.check(pdf);
        } catch (TooMuch tooMuch) {
            throw new IOException(tooMuch);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IOException("There is no such page");
            }
            WordPlaces places = new WordPlaces(document.getPage(page - 1), page);
            places.getText(document);
            return List.copyOf(places.words);
        }
    }

    /** What comes is a word or several, parted by blanks. */
    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : letters) {
            if (letter.getUnicode().isBlank()) {
                add(word);
                word.clear();
            } else {
                word.add(letter);
            }
        }
        add(word);
    }

    private void add(List<TextPosition> letters) {
        if (letters.isEmpty() || words.size() == PlacedWords.MOST) {
            return;
        }
        StringBuilder text = new StringBuilder();
        Rectangle2D.Float box = null;
        for (TextPosition letter : letters) {
            text.append(letter.getUnicode());
            for (Point2D.Float corner : corners(letter)) {
                if (box == null) {
                    box = new Rectangle2D.Float(corner.x, corner.y, 0, 0);
                }
                box.add(corner);
            }
        }
        Rectangle2D.Float whole = Objects.requireNonNull(box);
        words.add(new PlacedWord(
                text.substring(0, Math.min(text.length(), PlacedWords.LONGEST)),
                line,
                part(whole.x, width),
                part(whole.y, height),
                part(whole.width, width),
                part(whole.height, height)));
    }

    /** The corners of a letter on the page as it is shown, whichever way the letter or the page lies. */
    private List<Point2D.Float> corners(TextPosition letter) {
        float x = letter.getTextMatrix().getTranslateX();
        float y = letter.getTextMatrix().getTranslateY();
        float along = letter.getEndX() - x;
        float across = letter.getEndY() - y;
        float length = Math.max(1e-3f, (float) Math.hypot(along, across));
        float upX = -across / length * letter.getHeightDir();
        float upY = along / length * letter.getHeightDir();
        return List.of(
                shown(x, y),
                shown(letter.getEndX(), letter.getEndY()),
                shown(x + upX, y + upY),
                shown(letter.getEndX() + upX, letter.getEndY() + upY));
    }

    /** A point of the page, measured from its lower left, as it is shown, measured from the upper left. */
    private Point2D.Float shown(float x, float y) {
        return switch (turned) {
            case 1 -> new Point2D.Float(y, x);
            case 2 -> new Point2D.Float(width - x, y);
            case 3 -> new Point2D.Float(width - y, height - x);
            default -> new Point2D.Float(x, height - y);
        };
    }

    @Override
    protected void writeLineSeparator() {
        line++;
    }

    private static int part(float length, float whole) {
        return Math.round(length / whole * PlacedWord.WHOLE);
    }
}
