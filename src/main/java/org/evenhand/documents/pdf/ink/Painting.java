package org.evenhand.documents.pdf.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.documents.pdf.layout.Box;

/** Follows the lines and areas of a page as far as they hide words, or part the cells of a table. */
public final class Painting {
    /** What is thinner is a line and no area. */
    private static final double THIN = 3;

    private static final double OPAQUE = 0.95;
    private static final int MOST_RULES = 2_000;

    private final Canvas canvas;
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Point2D> corners = new ArrayList<>();
    private boolean curved;
    private boolean clips;

    public Painting(Canvas canvas) {
        this.canvas = canvas;
    }

    public Canvas canvas() {
        return canvas;
    }

    /** Thin upright and level lines. */
    public List<Box> rules() {
        return rules;
    }

    public void rectangle(double x, double y, double width, double height, AffineTransform place) {
        corner(x, y, place, true);
        corner(x + width, y, place, false);
        corner(x + width, y + height, place, false);
        corner(x, y + height, place, false);
        close();
    }

    public void corner(double x, double y, AffineTransform place, boolean begins) {
        if (begins) {
            close();
        }
        corners.add(place.transform(new Point2D.Double(x, y), null));
    }

    public void curve(double x, double y, AffineTransform place) {
        curved = true;
        corner(x, y, place, false);
    }

    /** What is drawn is one piece of the path; only upright boxes are told exactly. */
    private void close() {
        if (!corners.isEmpty()) {
            double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
            double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
            double bottom = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
            double top = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
            Box box = new Box(left, bottom, right, top);
            curved |= !corners.stream()
                    .allMatch(corner -> (near(corner.getX(), left) || near(corner.getX(), right))
                            && (near(corner.getY(), bottom) || near(corner.getY(), top)));
            boxes.add(box);
            corners.clear();
        }
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 0.5;
    }

    public void clip() {
        clips = true;
    }

    /** Ends the path: fills it, draws its lines, or neither. */
    public void end(Drawing drawing, boolean fills, boolean strokes, int order) {
        close();
        for (Box box : boxes) {
            if (fills) {
                fill(box, drawing, order);
            }
            if (strokes) {
                stroke(box, drawing, order);
            }
        }
        if (clips && !boxes.isEmpty()) {
            Box all = boxes.getFirst();
            for (Box box : boxes) {
                all = new Box(
                        Math.min(all.left(), box.left()),
                        Math.min(all.bottom(), box.bottom()),
                        Math.max(all.right(), box.right()),
                        Math.max(all.top(), box.top()));
            }
            drawing.clip = drawing.clip.within(all);
        }
        boxes.clear();
        curved = false;
        clips = false;
    }

    private void fill(Box box, Drawing drawing, int order) {
        double shows = drawing.fillShows * drawing.groupShows;
        Box seen = box.within(drawing.clip);
        if (Math.min(box.width(), box.height()) < THIN) {
            rule(seen);
        } else if (!curved && drawing.hides() && shows > OPAQUE) {
            canvas.paint(seen, drawing.fill, true, order);
        } else if (shows > 1 - OPAQUE) {
            canvas.paint(seen, Ink.UNKNOWN, false, order);
        }
    }

    private void stroke(Box box, Drawing drawing, int order) {
        double scale = Math.sqrt(Math.abs(drawing.place.getDeterminant()));
        double half = drawing.lineWidth * scale / 2;
        boolean line = Math.min(box.width(), box.height()) < THIN;
        if (line && 2 * half > THIN) {
            boolean level = box.width() >= box.height();
            Box broad = level
                    ? new Box(box.left(), box.bottom() - half, box.right(), box.top() + half)
                    : new Box(box.left() - half, box.bottom(), box.right() + half, box.top());
            boolean hides = drawing.hides() && drawing.strokeShows * drawing.groupShows > OPAQUE && !curved;
            canvas.paint(broad.within(drawing.clip), hides ? drawing.stroke : Ink.UNKNOWN, hides, order);
        } else if (line) {
            rule(box.within(drawing.clip));
        } else if (!curved) {
            rule(new Box(box.left(), box.bottom(), box.left(), box.top()));
            rule(new Box(box.right(), box.bottom(), box.right(), box.top()));
            rule(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
            rule(new Box(box.left(), box.top(), box.right(), box.top()));
        }
    }

    private void rule(Box box) {
        if (rules.size() < MOST_RULES && box.width() >= 0 && box.height() >= 0) {
            rules.add(box);
        }
    }

    public void picture(Drawing drawing, boolean solid, int order) {
        Box box = new Box(0, 0, 1, 1).moved(drawing.place).within(drawing.clip);
        double shows = drawing.fillShows * drawing.groupShows;
        if (shows > 1 - OPAQUE) {
            canvas.picture(box, solid && drawing.hides() && shows > OPAQUE, order);
        }
    }

    /** Something of many colours, over all that is not cut off. */
    public void shade(Drawing drawing, int order) {
        canvas.paint(drawing.clip, Ink.UNKNOWN, false, order);
    }
}
