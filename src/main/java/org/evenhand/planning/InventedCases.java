package org.evenhand.planning;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.evenhand.answers.AnswerRows;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invented business cases, to be looked at. There are none outside the demonstration. */
@Service
@Profile("demo")
@Transactional
@PermitAll
public class InventedCases {

    private final CaseRows rows;
    private final AnswerRows<CaseId> figures;
    private final Clock clock;

    InventedCases(CaseRows rows, JdbcTemplate jdbc, Clock clock) {
        this.rows = rows;
        this.figures = CaseRows.figures(jdbc);
        this.clock = clock;
    }

    /** Makes the cases that are not there yet. */
    public void make(OrganisationId organisation, String by, List<BusinessCase> cases) {
        for (BusinessCase one : cases) {
            if (!rows.hold(organisation, one.id())) {
                rows.begin(organisation, one.id(), by, clock.instant());
                figures.put(
                        one.id().value(),
                        one.given().entrySet().stream()
                                .map(given -> given.getKey().given(given.getValue()))
                                .toList(),
                        by,
                        clock.instant());
            }
        }
    }

    /** A discount rate with its source, as every case begins with. */
    public static String usualRate() {
        return PreparingCases.GREEN_BOOK_RATE;
    }

    /** Where the usual rate comes from. */
    public static String usualRateSource() {
        return PreparingCases.GREEN_BOOK;
    }
}
