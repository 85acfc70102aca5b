package org.evenhand.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a document, page by page, with typesetting undone: ligatures, line breaks, runs of spaces. */
public final class DocumentText {
    private final List<PageText> pages;

    private DocumentText(List<PageText> pages) {
        this.pages = List.copyOf(pages);
    }

    static DocumentText of(List<String> extracted) {
        List<PageText> pages = new ArrayList<>();
        extracted.forEach(page -> pages.add(PageText.of(page)));
        return new DocumentText(pages);
    }

    /** How many pages the document has. */
    public int pages() {
        return pages.size();
    }

    /**
     * The words of one page on one line.
     *
     * @param number counted from 1
     */
    public String page(int number) {
        return pages.get(number - 1).readable();
    }

    /**
     * Whether a page holds a quote. Case counts; how the words are spaced, hyphenated at line ends or set in ligatures and
     * typographic quotation marks does not.
     *
     * @param page counted from 1
     */
    public boolean holds(String quote, int page) {
        return page >= 1 && page <= pages.size() && pages.get(page - 1).holds(quote);
    }

    /** The first page that holds a quote. */
    public Optional<Integer> pageOf(String quote) {
        for (int page = 1; page <= pages.size(); page++) {
            if (holds(quote, page)) {
                return Optional.of(page);
            }
        }
        return Optional.empty();
    }
}
