package org.evenhand.notices.ui.following;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Messages;
import org.evenhand.notices.finding.TenderSearch;

/** A search in a reader's words. */
public final class SearchWords {

    /** The currency in which it is asked for the value of contracts. */
    private static final String POUNDS = "GBP";

    private SearchWords() {}

    /** All that a tender has to fit, in one line. */
    public static String of(TenderSearch search, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (!search.words().isEmpty()) {
            parts.add(messages.say("search.said.words", search.words()));
        }
        if (!search.place().isEmpty()) {
            parts.add(messages.say("search.said.place", search.place()));
        }
        search.least().ifPresent(least -> parts.add(messages.say("search.said.least", messages.money(least, POUNDS))));
        search.most().ifPresent(most -> parts.add(messages.say("search.said.most", messages.money(most, POUNDS))));
        if (search.inLots()) {
            parts.add(messages.say("search.said.lots"));
        }
        search.closingFrom().ifPresent(day -> parts.add(messages.say("search.said.closing", messages.date(day))));
        return parts.isEmpty() ? messages.say("search.said.everything") : String.join("; ", parts);
    }
}
