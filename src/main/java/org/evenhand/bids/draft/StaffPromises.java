package org.evenhand.bids.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Quantity;

/**
 * Compares what is promised with the staff there is: that of the profile or that of the bid, whichever is more. Only measures that are counted
 * in hours or in staff can be compared with staff; nothing is said of others, nor where the length of the contract is not known.
 */
final class StaffPromises {

    /** 37.5 hours in each of 52 weeks, holidays and all: nobody works more hours than that full-time. */
    static final BigDecimal HOURS_A_YEAR = new BigDecimal("1950");

    private static final Set<String> HOURS = Set.of("hour", "hours", "awr", "oriau");
    private static final Set<String> STAFF =
            Set.of("fte", "ftes", "staff", "employee", "employees", "cya", "gweithiwr", "gweithwyr");
    private static final Set<String> A_YEAR = Set.of("year", "yearly", "annual", "annually", "blwyddyn", "flwyddyn");
    private static final Set<String> OTHER_TIMES =
            Set.of("day", "daily", "week", "weekly", "month", "monthly", "quarter", "diwrnod", "wythnos", "mis");

    private final DraftBid draft;
    private final BidForm form;
    private final BidBackground background;

    StaffPromises(DraftBid draft, BidForm form, BidBackground background) {
        this.draft = draft;
        this.form = form;
        this.background = background;
    }

    List<BidGap> of(BidPart part) {
        List<BidGap> gaps = new ArrayList<>();
        for (BidField field : form.of(part)) {
            if (field.what() == What.DEPLOYED) {
                deployed(field).ifPresent(gaps::add);
            } else if (isPromise(field) && firstOf(field).filter(field::equals).isPresent()) {
                promised(field).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static boolean isPromise(BidField field) {
        return field.what() == What.EMBEDDED || field.what() == What.ADDITIONAL;
    }

    private Stream<BidField> figuresOf(BidField beside) {
        return form.of(beside.part()).stream()
                .filter(StaffPromises::isPromise)
                .filter(one -> one.of().equals(beside.of()));
    }

    /** The first figure of a measure in which something stands. */
    private Optional<BidField> firstOf(BidField beside) {
        return figuresOf(beside).filter(one -> figure(one).signum() > 0).findFirst();
    }

    private BigDecimal figure(BidField field) {
        String said = draft.says(field);
        return said.isEmpty() ? BigDecimal.ZERO : new BigDecimal(said);
    }

    private Optional<BidGap> deployed(BidField field) {
        BigDecimal deployed = figure(field);
        return background
                .staff()
                .filter(staff -> deployed.compareTo(staff) > 0)
                .map(staff -> gap(field, BidGap.What.DEPLOYED_BEYOND_STAFF, List.of(deployed, staff)));
    }

    private Optional<BigDecimal> staff() {
        Stream<BigDecimal> deployed = form.fields().stream()
                .filter(field -> field.what() == What.DEPLOYED)
                .map(this::figure)
                .filter(figure -> figure.signum() > 0);
        return Stream.concat(background.staff().stream(), deployed).max(BigDecimal::compareTo);
    }

    private Optional<BidGap> promised(BidField field) {
        BigDecimal promised = figuresOf(field).map(this::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> unit = unit(field);
        if (is(unit, HOURS)) {
            return hours(field, promised, unit);
        }
        return staff().filter(staff -> is(unit, STAFF) && promised.compareTo(staff) > 0)
                .map(staff -> gap(field, BidGap.What.BEYOND_STAFF, List.of(promised, staff)));
    }

    private Optional<BidGap> hours(BidField field, BigDecimal promised, List<String> unit) {
        Optional<BigDecimal> years = is(unit, OTHER_TIMES)
                ? Optional.empty()
                : is(unit, A_YEAR)
                        ? Optional.of(BigDecimal.ONE)
                        : form.lot().tender().contract().years().map(Quantity::value);
        return years.flatMap(length -> staff().flatMap(staff -> {
            BigDecimal most = staff.multiply(HOURS_A_YEAR).multiply(length);
            return promised.compareTo(most) > 0
                    ? Optional.of(
                            gap(field, BidGap.What.BEYOND_HOURS, List.of(promised, staff, HOURS_A_YEAR, length, most)))
                    : Optional.empty();
        }));
    }

    /** Whether a measure is counted by the year, so that what is promised is no sum over the contract. */
    boolean isYearly(BidField field) {
        return is(unit(field), A_YEAR);
    }

    /** The words of the unit in which a measure is counted: those of the tender, or its own name. */
    private List<String> unit(BidField field) {
        String said = field.part().criterion().map(this::said).orElse("");
        return WordForWord.words(said.isBlank() ? field.of() : said);
    }

    private String said(CriterionId criterion) {
        return background.units().apply(criterion);
    }

    private static boolean is(List<String> unit, Set<String> words) {
        return unit.stream().anyMatch(words::contains);
    }

    private static BidGap gap(BidField field, BidGap.What what, List<BigDecimal> figures) {
        return new BidGap(field, field.path(), what, Optional.empty(), figures);
    }
}
