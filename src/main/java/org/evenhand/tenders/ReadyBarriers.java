package org.evenhand.tenders;

import java.util.Arrays;
import java.util.stream.Stream;
import org.evenhand.shared.Constants;
import org.evenhand.tenders.Point.What;

/** Whether the buyer has looked at everything that keeps small organisations from bidding. */
final class ReadyBarriers {

    private ReadyBarriers() {}

    static Stream<Point> missing(DraftTender tender) {
        return Arrays.stream(Barrier.values()).flatMap(barrier -> missing(tender, barrier));
    }

    private static Stream<Point> missing(DraftTender tender, Barrier barrier) {
        return barrier.said(tender)
                .map(said -> said != Barrier.Answer.NONE
                                && tender.says(barrier.what()).isBlank()
                        ? Stream.of(Point.at(
                                Chapter.BARRIERS, What.BARRIER_WITHOUT_WORDS, barrier.what(), Constants.word(barrier)))
                        : Stream.<Point>empty())
                .orElseGet(() -> Stream.of(
                        Point.at(Chapter.BARRIERS, What.BARRIER_OPEN, barrier.answer(), Constants.word(barrier))));
    }
}
