package org.evenhand.planning.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Range;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.Comparison;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/** Labels for the items and figures of a business case. */
record CaseWords(Messages words) {

    /** What an item is called: an alternative by its own name, where it has one. */
    String title(BusinessCase written, CaseItem item) {
        String name = written.says(item, CasePart.NAME);
        return name.isEmpty() ? words.say("case.item." + item.word()) : name;
    }

    /** The point of a case: what it saves or costs, if that can be worked out. */
    String heading(BusinessCase written) {
        return Comparison.of(written).stream()
                .findFirst()
                .map(comparison -> heading(written, comparison))
                .orElseGet(() -> words.say("case.heading.unfinished", written.title()));
    }

    private String heading(BusinessCase written, Comparison comparison) {
        BigDecimal saved = comparison.perPersonAndYear().amount();
        return words.say(
                saved.signum() >= 0 ? "case.heading.saves" : "case.heading.costs",
                money(new Money(saved.abs())),
                title(written, comparison.alternative()));
    }

    /** What a case is about, and in which prices. */
    String about(BusinessCase written) {
        String year = written.says(CaseItem.ABOUT, CasePart.PRICE_YEAR);
        String arrangement = written.says(CaseItem.ABOUT, CasePart.ARRANGEMENT);
        return words.say(
                "case.about",
                written.title(),
                arrangement.isEmpty() ? words.say("case.arrangement") : arrangement,
                year.isEmpty() ? words.say("case.no-year") : words.say("case.prices", year));
    }

    /** What keeps the case from being worked out; nothing if it is. */
    List<String> wanting(BusinessCase written) {
        List<String> wanting = new ArrayList<>();
        if (!written.missing().isEmpty()) {
            wanting.add(words.say("case.missing", names(written, written.missing())));
        }
        if (!written.outOfOrder().isEmpty()) {
            wanting.add(words.say("case.out-of-order", names(written, written.outOfOrder())));
        }
        return wanting;
    }

    private String names(BusinessCase written, List<CaseItem> items) {
        return words.list(items.stream().map(item -> title(written, item)).toList());
    }

    /** What an item is called, with what its figures do not show by themselves: whether they are for a week or a year. */
    String titleWithPeriod(BusinessCase written, CaseItem item) {
        String title = title(written, item);
        return item.isPerPeriod() ? words.say("case.with-unit", title, unit(written, item)) : title;
    }

    /** What is asked, with the unit. */
    String label(BusinessCase written, CaseItem item, CasePart part) {
        String asked = words.say("case.part." + part.word());
        return part.isFigure() ? words.say("case.with-unit", asked, unit(written, item)) : asked;
    }

    private String unit(BusinessCase written, CaseItem item) {
        String money = item.isPerPeriod() ? (written.isPerWeek() ? "money-week" : "money-year") : "money";
        return words.say("case.unit."
                + switch (item.kind()) {
                    case WORDS, MONEY -> money;
                    case PERCENT -> "percent";
                    case COUNT -> "people";
                    case YEARS -> "years";
                });
    }

    /** A reckoned figure as people write it. */
    String figure(CaseItem item, BigDecimal reckoned) {
        BigDecimal written = item.written(reckoned);
        return switch (item.kind()) {
            case WORDS, MONEY -> words.money(written.setScale(2, RoundingMode.HALF_UP), "GBP");
            case PERCENT -> words.number(written.setScale(2, RoundingMode.HALF_UP)) + "%";
            case COUNT, YEARS -> words.number(written.setScale(2, RoundingMode.HALF_UP));
        };
    }

    /** The figure at which something turns: people come in ones, so it lies between two numbers of them. */
    String turning(CaseItem item, BigDecimal reckoned) {
        BigDecimal below = reckoned.setScale(0, RoundingMode.FLOOR);
        boolean whole = below.compareTo(Decimals.settled(reckoned)) == 0;
        return item.kind() != CaseItem.Kind.COUNT || whole
                ? figure(item, reckoned)
                : words.say("case.between", words.number(below), words.number(below.add(BigDecimal.ONE)));
    }

    /** A sum in whole pounds, a cost with a minus in front. */
    String money(Money sum) {
        BigDecimal pounds = sum.amount().setScale(0, RoundingMode.HALF_UP);
        String size = words.money(pounds.abs(), "GBP");
        return pounds.signum() < 0 ? "−" + size : size;
    }

    /** The likely figure of an item with its range; empty where none is written. */
    Optional<String> range(BusinessCase written, CaseItem item) {
        return written.range(item).map(range -> said(item, range));
    }

    private String said(CaseItem item, Range range) {
        String likely = figure(item, range.likely());
        return range.low().compareTo(range.high()) == 0
                ? likely
                : words.say("case.range", likely, figure(item, range.low()), figure(item, range.high()));
    }
}
