package org.evenhand.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days on which work is done: neither Saturday nor Sunday nor a bank holiday. Bank holidays are known for some years only;
 * what would have to be counted beyond them is not guessed but left empty.
 */
public final class WorkingDays {

    /** Set of bank holidays that are no working days. */
    public enum Calendar {
        /** Those of any part of it: the working day of the Procurement Act 2023 (section 123). */
        UNITED_KINGDOM(Division.values()),
        ENGLAND(Division.ENGLAND_AND_WALES),
        WALES(Division.ENGLAND_AND_WALES);

        private final Set<Division> divisions;

        Calendar(Division... divisions) {
            this.divisions = Set.of(divisions);
        }
    }

    /** Part of the United Kingdom in which bank holidays are the same. */
    enum Division {
        ENGLAND_AND_WALES,
        SCOTLAND,
        NORTHERN_IRELAND
    }

    private record Year(int year, Division division, List<LocalDate> days) {}

    private static final List<Year> YEARS = BundledTable.read("bank-holidays.csv").stream()
            .map(WorkingDays::year)
            .toList();

    private final Set<LocalDate> holidays;
    private final LocalDate first;
    private final LocalDate last;

    private WorkingDays(Set<LocalDate> holidays, LocalDate first, LocalDate last) {
        this.holidays = holidays;
        this.first = first;
        this.last = last;
    }

    /** The working days of a calendar. */
    public static WorkingDays in(Calendar calendar) {
        return in(calendar.divisions);
    }

    static WorkingDays in(Set<Division> divisions) {
        Set<LocalDate> holidays = new HashSet<>();
        YEARS.stream()
                .filter(year -> divisions.contains(year.division()))
                .forEach(year -> holidays.addAll(year.days()));
        int from = YEARS.stream().mapToInt(Year::year).min().orElseThrow();
        int to = YEARS.stream().mapToInt(Year::year).max().orElseThrow();
        return new WorkingDays(Set.copyOf(holidays), LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    /** The first day of which it is known whether it is a working day. */
    public LocalDate first() {
        return first;
    }

    /** The last day of which it is known whether it is a working day. */
    public LocalDate last() {
        return last;
    }

    /** Whether it is known of a day. */
    public boolean knows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether work is done on a day; empty where that is not known. */
    public Optional<Boolean> works(LocalDate day) {
        return knows(day) ? Optional.of(isWorking(day)) : Optional.empty();
    }

    /** The working day that is number {@code count} when the first one from {@code day} on is number 1. */
    public Optional<LocalDate> beginningWith(LocalDate day, int count) {
        int counted = 0;
        for (LocalDate at = day; knows(at); at = at.plusDays(1)) {
            if (isWorking(at)) {
                counted++;
            }
            if (counted == count) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The working day that is number {@code count} when the first one after {@code day} is number 1. */
    public Optional<LocalDate> after(LocalDate day, int count) {
        return knows(day) ? beginningWith(day.plusDays(1), count) : Optional.empty();
    }

    /** How many working days there are after a day, up to and with another; none where that is not later. */
    public Optional<Integer> between(LocalDate from, LocalDate to) {
        if (!knows(from) || !knows(to)) {
            return Optional.empty();
        }
        return Optional.of(
                from.isBefore(to)
                        ? Math.toIntExact(from.plusDays(1)
                                .datesUntil(to.plusDays(1))
                                .filter(this::isWorking)
                                .count())
                        : 0);
    }

    private boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    private static Year year(BundledTable.Row row) {
        String year = row.cell("year");
        return new Year(
                Integer.parseInt(year),
                row.one(Division.class, "division"),
                Stream.of(row.cell("days").split(" ", -1))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }
}
