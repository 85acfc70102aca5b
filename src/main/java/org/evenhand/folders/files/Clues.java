package org.evenhand.folders.files;

import org.evenhand.documents.DocumentReading.Cause;
import org.evenhand.documents.Finding;
import org.evenhand.scoring.LookUp.Clue;

/** Words the reasons for which a quote cannot be relied on, as score sheets and providers are told them. */
final class Clues {
    static final String QUOTE_AS_PRINTED = "quote the words as they stand there";

    static final Clue MISSING = new Clue("missing", "", "is not there");
    static final Clue REFUSED = new Clue("refused", "", "is no ordinary file in the bid’s own folder");
    static final Clue PAST_THE_BID =
            new Clue("past-the-bid", "", "was not read: the bid’s documents need more work than a bid may make");

    private Clues() {}

    /** What is wrong with a document; what a provider can do about it is left out, because a sheet comes too late for it. */
    static Clue of(Cause cause) {
        String text = cause.text();
        return new Clue(cause.word(), "", text.substring(0, text.indexOf(';')));
    }

    static Clue of(Finding.NotFound missing) {
        return switch (missing.hint()) {
            case NONE -> Clue.NONE;
            case ELSEWHERE ->
                new Clue("elsewhere", String.valueOf(missing.page()), "the words stand on page " + missing.page());
            case PICTURE -> new Clue("picture", "", "a picture is there, which only a person can read");
            case EMPTY -> new Clue("no-words", "", "there are no words at all");
            case DYNAMIC_FORM -> new Clue("dynamic-form", "", "the document is a form that only some programs show");
        };
    }

    /** The same for a provider, who can still do something about it. */
    static String advice(Finding.NotFound missing) {
        return switch (missing.hint()) {
            case NONE -> QUOTE_AS_PRINTED;
            case ELSEWHERE -> "the words stand on page " + missing.page();
            case PICTURE ->
                "a picture is there, which only a person can read; leave the quote away, or scan the page with its text";
            case EMPTY -> "there are no words at all; see that this is the right document";
            case DYNAMIC_FORM ->
                "the document is a form that only some programs show; print it to a PDF and put that here";
        };
    }
}
