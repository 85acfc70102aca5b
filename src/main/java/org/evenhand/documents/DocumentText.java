package org.evenhand.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.documents.Finding.Hint;
import org.evenhand.documents.text.Folding;
import org.evenhand.documents.text.PageWords;
import org.evenhand.documents.text.QuoteSearch;
import org.evenhand.documents.text.Words;

/** The words of a document: page by page where it has pages, in one piece where it has none, or none in a picture. */
public final class DocumentText {
    private static final Finding FOUND = new Finding.Found();

    private final List<PageWords> pages;
    private final boolean paged;
    private final boolean dynamic;

    private DocumentText(List<PageWords> pages, boolean paged, boolean dynamic) {
        this.pages = List.copyOf(pages);
        this.paged = paged;
        this.dynamic = dynamic;
    }

    public static DocumentText ofPages(List<PageWords> pages, boolean dynamic) {
        return new DocumentText(pages, true, dynamic);
    }

    /** A text without pages. */
    public static DocumentText whole(PageWords words) {
        return new DocumentText(List.of(words), false, false);
    }

    /** A text that was read before. */
    static DocumentText kept(List<PageWords> pages, boolean paged, boolean dynamic) {
        return new DocumentText(pages, paged, dynamic);
    }

    List<PageWords> words() {
        return pages;
    }

    boolean isDynamic() {
        return dynamic;
    }

    /** Whether it has pages that can be named. */
    public boolean isPaged() {
        return paged;
    }

    /** Whether somebody who looks at it sees words that can be searched for. */
    public boolean hasWords() {
        return pages.stream().anyMatch(page -> !page.seen().isEmpty());
    }

    /**
     * What a page says, as it is drawn, for people to read: as it is compared, so with plain quotation marks and hyphens.
     *
     * @param page counted from 1
     */
    public String seen(int page) {
        return page < 1 || page > pages.size()
                ? ""
                : pages.get(page - 1).seen().readings().stream()
                        .findFirst()
                        .orElse("")
                        .replace(Folding.BREAK, '\n');
    }

    static DocumentText picture() {
        return new DocumentText(List.of(), false, false);
    }

    /** How many pages the document has; 1 for one piece without pages, 0 for a picture. */
    public int pages() {
        return pages.size();
    }

    /**
     * Looks up a quote. Case counts, except that a word in capitals may be quoted in small letters; how the words are spaced,
     * hyphenated at line ends or set in ligatures and typographic quotation marks does not.
     *
     * @param page counted from 1; empty for the whole document. It does not matter where a document has no pages
     * @param work what may be used up
     */
    public Finding look(Optional<String> quote, Optional<Integer> page, Work work) {
        Optional<Integer> named = paged ? page : Optional.empty();
        if (named.isPresent() && (named.get() < 1 || named.get() > pages.size())) {
            return new Finding.NoSuchPage(pages.size());
        }
        if (quote.isEmpty() || pages.isEmpty()) {
            return named.isPresent() && pages.get(named.get() - 1).tooMuch() ? new Finding.TooMuch() : FOUND;
        }
        String wanted = Folding.ofQuote(quote.get());
        Finding finding = named.isPresent() ? onPage(wanted, named.get(), work) : anywhere(wanted, work);
        return work.isSpent() ? new Finding.TooMuch() : finding;
    }

    private Finding anywhere(String quote, Work work) {
        if (first(quote, PageWords::seen, work) > 0) {
            return FOUND;
        }
        if (first(quote, PageWords::all, work) > 0) {
            return new Finding.Hidden();
        }
        return pages.stream().anyMatch(PageWords::tooMuch) ? new Finding.TooMuch() : notFound(0, 0);
    }

    private Finding onPage(String quote, int page, Work work) {
        if (pages.get(page - 1).tooMuch()) {
            return new Finding.TooMuch();
        }
        if (holds(quote, page, PageWords::seen, work)) {
            return FOUND;
        }
        if (holds(quote, page, PageWords::all, work)) {
            return new Finding.Hidden();
        }
        return notFound(page, first(quote, PageWords::seen, work));
    }

    private Finding notFound(int page, int elsewhere) {
        List<PageWords> looked = page > 0 ? List.of(pages.get(page - 1)) : pages;
        boolean empty = looked.stream().allMatch(one -> one.seen().isEmpty());
        boolean picture = looked.stream().anyMatch(PageWords::picture);
        Hint hint = elsewhere > 0
                ? Hint.ELSEWHERE
                : dynamic ? Hint.DYNAMIC_FORM : !empty ? Hint.NONE : picture ? Hint.PICTURE : Hint.EMPTY;
        return new Finding.NotFound(hint, elsewhere);
    }

    /** The first page that holds a quote; 0 if none does. */
    private int first(String quote, Function<PageWords, Words> which, Work work) {
        for (int page = 1; page <= pages.size(); page++) {
            if (holds(quote, page, which, work)) {
                return page;
            }
        }
        return 0;
    }

    private boolean holds(String quote, int page, Function<PageWords, Words> which, Work work) {
        Words words = which.apply(pages.get(page - 1));
        for (String reading : words.readings()) {
            if (QuoteSearch.holds(quote, reading, work)) {
                return true;
            }
        }
        if (page == pages.size()) {
            return false;
        }
        Words next = which.apply(pages.get(page));
        for (String end : words.ends()) {
            for (String start : next.starts()) {
                if (QuoteSearch.crosses(quote, end, start, work)) {
                    return true;
                }
            }
        }
        return false;
    }
}
