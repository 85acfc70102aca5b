package org.evenhand.scoresheets.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.BarData;
import org.evenhand.design.Messages;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.shared.Points;

/**
 * One bar a bid, in the order of ranks, stacked by the sections in which its points were earned.
 *
 * @param order the sections whose looks are shared by all bars of a page
 */
record PointsBars(SheetWords words, List<SectionId> order) {

    PointsBars {
        order = List.copyOf(order);
    }

    PointsBars(SheetWords words) {
        this(words, words.scored().tender().sections().stream().map(Section::id).toList());
    }

    /** The bars of the bids that have a rank; none where bids were not given points. */
    Optional<BarData> data() {
        return data(title());
    }

    Optional<BarData> data(String title) {
        Messages messages = words.messages();
        List<BidResult> ranked = ranked();
        List<BarData.Row> rows = ranked.stream().map(this::row).toList();
        BigDecimal most = ranked.stream().map(PointsBars::all).reduce(outOf(), BigDecimal::max);
        if (most.signum() <= 0 || rows.stream().allMatch(row -> row.parts().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new BarData(
                title,
                messages.say("scores.bars.told", ranked.size()),
                keys(),
                rows,
                new BarData.Scale(
                        BigDecimal.ZERO,
                        most,
                        messages.number(BigDecimal.ZERO),
                        messages.say("scores.bars.most", messages.number(most))),
                List.of()));
    }

    private List<BidResult> ranked() {
        return words.scored().sheet().standings().stream()
                .filter(bidResult -> bidResult.rank().isPresent())
                .toList();
    }

    private List<BarData.Key> keys() {
        return sections().stream()
                .map(section -> new BarData.Key(look(section), section.title()))
                .toList();
    }

    private BarData.Look look(Section section) {
        return BarData.Look.of(order.indexOf(section.id()));
    }

    private List<Section> sections() {
        return words.scored().tender().sections();
    }

    /** What all sections can give at most. */
    private BigDecimal outOf() {
        return sections().stream().map(section -> words.most(section.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BarData.Row row(BidResult bidResult) {
        List<BarData.Part> parts = new ArrayList<>();
        BigDecimal end = BigDecimal.ZERO;
        for (Section section : sections()) {
            BigDecimal points = earned(bidResult, section);
            if (points.signum() > 0) {
                BigDecimal start = end;
                end = start.add(points);
                parts.add(new BarData.Part(look(section), start, end));
            }
        }
        String name = words.messages().say("scores.bars.bid", words.rank(bidResult), words.provider(bidResult.bid()));
        return new BarData.Row(name, words.total(bidResult), parts);
    }

    private static BigDecimal earned(BidResult bidResult, Section section) {
        return bidResult.sections().stream()
                .filter(one -> one.section().equals(section.id()))
                .flatMap(one -> one.points().stream())
                .map(Points::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** As long as the bar is drawn: a section that took points away has no part. */
    private static BigDecimal all(BidResult bidResult) {
        return bidResult.sections().stream()
                .flatMap(one -> one.points().stream())
                .map(points -> points.value().max(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Where the first is most ahead of the second, if totals are points and one bid comes first. */
    private String title() {
        List<BidResult> ranked = ranked();
        if (!(words.method() instanceof AwardMethod.WeightedSum)
                || ranked.size() < 2
                || words.scored().first().size() != 1) {
            return words.messages().say("scores.bars.title");
        }
        BidResult first = ranked.get(0);
        BidResult second = ranked.get(1);
        return sections().stream()
                .max(Comparator.comparing((Section section) -> ahead(first, second, section)))
                .filter(section -> ahead(first, second, section).signum() > 0)
                .map(section -> words.messages()
                        .say(
                                "scores.bars.title.ahead",
                                words.provider(first.bid()),
                                words.provider(second.bid()),
                                section.title(),
                                words.messages().fixed(ahead(first, second, section), words.places())))
                .orElseGet(() -> words.messages().say("scores.bars.title"));
    }

    private static BigDecimal ahead(BidResult first, BidResult second, Section section) {
        return earned(first, section).subtract(earned(second, section));
    }
}
