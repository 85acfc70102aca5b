package org.evenhand.notices.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.notices.NoticeField;
import org.evenhand.notices.PublishedContent;
import org.evenhand.scoring.tender.ContractSize;

/**
 * Facts of a version of a tender by which it is found.
 *
 * @param where it takes place, in the buyer's words
 * @param contracts the sizes of its lots, or of the whole where it is not divided; none of a version that cannot be read
 * @param words everything that it says of itself in short
 * @param places its place, its lots and its buyers
 */
record TenderFacts(String where, List<ContractSize> contracts, WordStems words, WordStems places) {

    /** The facts of a text that cannot be read: it fits no search for anything. */
    static TenderFacts none() {
        return new TenderFacts("", List.of(), WordStems.of(""), WordStems.of(""));
    }

    /** The facts of a published text. */
    static TenderFacts of(PublishedContent content) {
        String where = content.says(NoticeField.WHERE);
        List<String> places = new ArrayList<>(List.of(where));
        content.lots().forEach(lot -> {
            lot.publication().lot().ifPresent(places::add);
            places.add(content.what(lot));
        });
        content.first().publication().buyers().forEach(buyer -> places.add(buyer.name()));
        List<String> words = Stream.concat(
                        places.stream(),
                        Stream.of(
                                content.says(NoticeField.TITLE),
                                content.first().publication().title(),
                                content.says(NoticeField.SUMMARY),
                                content.says(NoticeField.FOR_WHOM)))
                .toList();
        return new TenderFacts(
                where,
                content.lots().stream().map(lot -> lot.tender().contract()).toList(),
                stems(words),
                stems(places));
    }

    /** Whether it fits all of a search but for the day on which it closes. */
    boolean fit(WantedTender wanted) {
        TenderSearch search = wanted.search();
        return words.haveAll(wanted.words())
                && places.haveAll(wanted.place())
                && (!search.inLots() || contracts.size() > 1)
                && (search.least().isEmpty() && search.most().isEmpty()
                        || values().anyMatch(value -> isBetween(value, search)));
    }

    /** The pounds of each lot, and of all together. */
    private Stream<BigDecimal> values() {
        List<BigDecimal> each =
                contracts.stream().map(size -> size.value().amount()).toList();
        return Stream.concat(each.stream(), each.stream().reduce(BigDecimal::add).stream());
    }

    private static boolean isBetween(BigDecimal value, TenderSearch search) {
        return search.least().stream().allMatch(least -> value.compareTo(least) >= 0)
                && search.most().stream().allMatch(most -> value.compareTo(most) <= 0);
    }

    private static WordStems stems(List<String> texts) {
        return WordStems.of(texts.stream().collect(Collectors.joining("\n")));
    }
}
