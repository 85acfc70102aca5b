package org.evenhand.evidence.intake;

/** Width and height of a picture in dots, as its header says, before anything is unpacked. */
record PictureSize(int width, int height) {

    /** As many dots as a picture may have: unpacked and turned it takes 8 bytes for each. */
    static final long MOST = 64_000_000;

    private static final int LONGEST_SIDE = 30_000;

    /** What has no size in dots. */
    static final PictureSize NONE = new PictureSize(1, 1);

    boolean isTooLarge() {
        return width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST;
    }

    boolean isOne() {
        return width > 0 && height > 0;
    }
}
