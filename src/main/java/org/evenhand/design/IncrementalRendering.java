package org.evenhand.design;

import com.vaadin.flow.component.Component;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * Draws a long piece a portion at a time: the first portion with the page, and each other one, twice as large as the one
 * before, when the browser says that it shows the one before. So a reader can begin before all is there. Until then the
 * piece says that it is busy.
 */
public final class IncrementalRendering {

    private final Component piece;
    private final Deque<Runnable> left;
    private int portion;

    /**
     * Draws the first portion.
     *
     * @param piece what is drawn into
     * @param first so many are drawn at once
     * @param drawing what draws each part, in order
     */
    public IncrementalRendering(Component piece, int first, Collection<Runnable> drawing) {
        this.piece = piece;
        this.portion = first;
        this.left = new ArrayDeque<>(drawing);
        next();
    }

    /** Draws at once what is left. */
    public void all() {
        draw(left.size());
    }

    private void next() {
        draw(portion);
        portion *= 2;
        if (!left.isEmpty()) {
            piece.getElement().setAttribute("aria-busy", "true");
            onceShown(this::next);
        }
    }

    /** Once the piece is on the page, and the browser has had the time to draw it; never where it was taken away again. */
    private void onceShown(Runnable next) {
        piece.getElement().executeJs("""
                return new Promise(shown => {
                  const look = (frames) => requestAnimationFrame(() => {
                    if (this.isConnected) {
                      setTimeout(() => shown(true));
                    } else if (frames > 0) {
                      look(frames - 1);
                    }
                  });
                  look(1000);
                });""").then(Boolean.class, shown -> next.run());
    }

    private void draw(int count) {
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            left.pop().run();
        }
        if (left.isEmpty()) {
            piece.getElement().removeAttribute("aria-busy");
        }
    }
}
