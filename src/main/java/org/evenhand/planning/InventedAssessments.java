package org.evenhand.planning;

import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.answers.AnswerRows;
import org.evenhand.people.CurrentPerson;
import org.evenhand.planning.assessment.AssessmentRows;
import org.evenhand.record.Actor;
import org.evenhand.record.By;
import org.evenhand.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invented self-assessments, to be looked at. There are none outside the demonstration. */
@Service
@Profile("demo")
@Transactional
@PermitAll
public class InventedAssessments {

    private final AssessmentRows rows;

    private final AnswerRows<OrganisationId> answers;
    private final CurrentPerson people;
    private final ApplicationEventPublisher events;

    InventedAssessments(
            AssessmentRows rows, JdbcTemplate jdbc, CurrentPerson people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.answers = AssessmentRows.answers(jdbc);
        this.people = people;
        this.events = events;
    }

    /**
     * Makes copies, and the answers of the last one as what is answered now, where nothing is there yet.
     *
     * @param copies the oldest first
     */
    public void make(OrganisationId organisation, List<AssessmentCopy> copies) {
        people.hold(organisation);
        if (!rows.copies(organisation).isEmpty() || rows.now(organisation).answered() > 0) {
            return;
        }
        for (AssessmentCopy copy : copies) {
            rows.keep(organisation, copy, by(copy));
            events.publishEvent(copy.kept(new Actor.Evenhand(), organisation));
        }
        AssessmentCopy last = copies.getLast();
        answers.put(
                organisation.value(),
                last.answers().given().entrySet().stream()
                        .map(given -> new AnswerRows.Given(
                                given.getKey().action().word(), given.getKey().path(), given.getValue()))
                        .toList(),
                by(last));
    }

    private static By by(AssessmentCopy copy) {
        return By.named(copy.by(), copy.on().atTime(10, 0).toInstant(ZoneOffset.UTC));
    }
}
