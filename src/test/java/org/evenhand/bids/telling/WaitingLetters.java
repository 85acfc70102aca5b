package org.evenhand.bids.telling;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.letters.Letter;
import org.springframework.context.ApplicationContext;

/** Letters about bids that wait, sent to nobody. */
public final class WaitingLetters {

    private WaitingLetters() {}

    /** All of them, which wait no longer. */
    public static List<Letter> taken(ApplicationContext context) {
        List<Letter> all = new ArrayList<>();
        context.getBean(SendingBidLetters.class).send((id, letter) -> all.add(letter));
        return all;
    }
}
