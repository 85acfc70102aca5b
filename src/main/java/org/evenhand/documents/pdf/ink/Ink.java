package org.evenhand.documents.pdf.ink;

/**
 * A colour as a screen shows it, each part from 0 to 1.
 *
 * @param known false where it is a pattern, a picture or anything else that has no one colour
 */
public record Ink(double red, double green, double blue, boolean known) {
    static final Ink WHITE = new Ink(1, 1, 1, true);
    static final Ink BLACK = new Ink(0, 0, 0, true);
    static final Ink UNKNOWN = new Ink(0, 0, 0, false);

    /** A difference that nobody sees on paper or on a screen. */
    private static final double UNSEEN = 0.1;

    static Ink grey(double light) {
        return new Ink(part(light), part(light), part(light), true);
    }

    static Ink rgb(double red, double green, double blue) {
        return new Ink(part(red), part(green), part(blue), true);
    }

    static Ink cmyk(double cyan, double magenta, double yellow, double black) {
        return rgb(1 - part(cyan + black), 1 - part(magenta + black), 1 - part(yellow + black));
    }

    private static double part(double value) {
        return value >= 0 ? Math.min(1, value) : 0;
    }

    /** Whether something in this colour cannot be told from the other behind it. */
    public boolean isLostOn(Ink ground) {
        return known
                && ground.known
                && Math.abs(red - ground.red) < UNSEEN
                && Math.abs(green - ground.green) < UNSEEN
                && Math.abs(blue - ground.blue) < UNSEEN;
    }
}
