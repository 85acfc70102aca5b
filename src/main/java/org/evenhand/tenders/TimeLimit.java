package org.evenhand.tenders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.shared.Constants;
import org.evenhand.shared.WorkingDays;

/**
 * A period that the law sets for tenders that commence from a day on.
 *
 * @param working whether working days are counted
 * @param withFirst whether the first day counts itself
 * @param check whether our reading of the source is not confirmed
 */
public record TimeLimit(
        Rule rule,
        Regime regime,
        LocalDate from,
        int days,
        boolean working,
        boolean withFirst,
        URI source,
        boolean check) {

    /** What the period is for. */
    public enum Rule {
        /** Between the award notice and the contract. */
        STANDSTILL,
        /** Between the tender notice and the deadline. */
        TENDERING
    }

    private static final List<TimeLimit> ALL = read();

    /** The period in force for a tender; empty where the law sets none that is known here. */
    static Optional<TimeLimit> of(Rule rule, Regime regime, LocalDate commenced) {
        return ALL.stream()
                .filter(one -> one.rule == rule && one.regime == regime && !one.from.isAfter(commenced))
                .max(Comparator.comparing(TimeLimit::from));
    }

    /** The last day of the period; empty where bank holidays are not known so far ahead. */
    Optional<LocalDate> end(LocalDate first, WorkingDays calendar) {
        if (!working) {
            return Optional.of(first.plusDays(withFirst ? days - 1 : days));
        }
        return withFirst ? calendar.beginningWith(first, days) : calendar.after(first, days);
    }

    private static List<TimeLimit> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeLimit.class.getResourceAsStream("/time-limits.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("rule,"))
                    .map(line -> limit(line.split(",", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TimeLimit limit(String[] cells) {
        return new TimeLimit(
                Constants.of(Rule.class, cells[0]).orElseThrow(),
                Constants.of(Regime.class, cells[1]).orElseThrow(),
                LocalDate.parse(cells[2]),
                Integer.parseInt(cells[3]),
                cells[4].equals("working"),
                cells[5].equals("with"),
                URI.create(cells[6]),
                cells[7].equals("check"));
    }
}
