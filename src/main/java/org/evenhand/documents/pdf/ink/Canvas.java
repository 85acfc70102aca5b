package org.evenhand.documents.pdf.ink;

import org.evenhand.documents.pdf.layout.Box;
import org.evenhand.documents.text.Limits;

/**
 * Map of what was painted where on a page, in small squares: enough to tell whether words stand on a ground of their
 * own colour or were painted over. Nothing is drawn.
 */
public final class Canvas {
    private static final int MOST_SQUARES_A_SIDE = 512;
    private static final double SMALLEST_SQUARE = 2;

    /** Squares that are painted in one step of work. */
    private static final int SQUARES_A_STEP = 64;

    /** A picture that covers more of the page than this shows the words of the page, as a scan does. */
    private static final double WHOLE_PAGE = 0.6;

    private static final int PICTURE = 1 << 24;
    private static final int UNKNOWN = 1 << 25;
    private static final int WHITE = 0xffffff;

    private final Box page;
    private final Limits limits;
    private final double across;
    private final double up;
    private final int columns;
    private final int rows;
    private int[] inks = {};
    private int[] covered = {};
    private boolean anyPicture;

    public Canvas(Box page, Limits limits) {
        this.page = page;
        this.limits = limits;
        this.across = Math.max(SMALLEST_SQUARE, page.width() / MOST_SQUARES_A_SIDE);
        this.up = Math.max(SMALLEST_SQUARE, page.height() / MOST_SQUARES_A_SIDE);
        this.columns = (int) Math.ceil(page.width() / across) + 1;
        this.rows = (int) Math.ceil(page.height() / up) + 1;
    }

    /** Something of one colour, or of none that is known. */
    void paint(Box box, Ink ink, boolean covers, int order) {
        paint(box, ink.known() ? rgb(ink) : UNKNOWN, covers, order);
    }

    /** A picture; words below it count as covered unless it shows them itself. */
    void picture(Box box, boolean covers, int order) {
        anyPicture = true;
        Box seen = box.within(page);
        boolean scan = seen.width() * seen.height() > WHOLE_PAGE * page.width() * page.height();
        paint(box, UNKNOWN | PICTURE, covers && !scan, order);
    }

    private void paint(Box box, int value, boolean covers, int order) {
        Box seen = box.within(page);
        if (seen.isEmpty()) {
            return;
        }
        if (inks.length == 0) {
            inks = new int[columns * rows];
            java.util.Arrays.fill(inks, WHITE);
            covered = new int[columns * rows];
        }
        // A square belongs to what covers its middle.
        int first = (int) Math.ceil((seen.left() - page.left()) / across - 0.5);
        int last = (int) Math.floor((seen.right() - page.left()) / across - 0.5);
        int low = (int) Math.ceil((seen.bottom() - page.bottom()) / up - 0.5);
        int high = (int) Math.floor((seen.top() - page.bottom()) / up - 0.5);
        for (int row = Math.max(0, low); row <= Math.min(rows - 1, high); row++) {
            limits.steps(1 + Math.max(0, last - first) / SQUARES_A_STEP);
            for (int column = Math.max(0, first); column <= Math.min(columns - 1, last); column++) {
                int at = row * columns + column;
                inks[at] = value | inks[at] & PICTURE;
                if (covers) {
                    covered[at] = order;
                }
            }
        }
    }

    private static int rgb(Ink ink) {
        return (int) Math.round(ink.red() * 255) << 16
                | (int) Math.round(ink.green() * 255) << 8
                | (int) Math.round(ink.blue() * 255);
    }

    /** The colour at a place as painted so far. */
    public Ink ground(double x, double y) {
        if (inks.length == 0) {
            return Ink.WHITE;
        }
        int value = inks[square(x, y)];
        return (value & UNKNOWN) != 0
                ? Ink.UNKNOWN
                : Ink.rgb((value >> 16 & 0xff) / 255.0, (value >> 8 & 0xff) / 255.0, (value & 0xff) / 255.0);
    }

    /** Whether something was painted over a place after something else was drawn there. */
    public boolean isCovered(double x, double y, int order) {
        return covered.length > 0 && covered[square(x, y)] > order;
    }

    /** Whether a picture was painted at a place, before or after. */
    public boolean hasPicture(double x, double y) {
        return inks.length > 0 && (inks[square(x, y)] & PICTURE) != 0;
    }

    public boolean hasPictures() {
        return anyPicture;
    }

    private int square(double x, double y) {
        int column = (int) Math.max(0, Math.min(columns - 1, Math.floor((x - page.left()) / across)));
        int row = (int) Math.max(0, Math.min(rows - 1, Math.floor((y - page.bottom()) / up)));
        return row * columns + column;
    }
}
