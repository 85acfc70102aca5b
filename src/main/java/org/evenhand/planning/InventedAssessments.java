package org.evenhand.planning;

import jakarta.annotation.security.PermitAll;
import java.time.ZoneOffset;
import java.util.List;
<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62
import org.evenhand.answers.AnswerRows;
||||||| ec69cfb
=======
import org.evenhand.people.CurrentPerson;
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
import org.evenhand.record.Actor;
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
<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62

    private final AnswerRows<OrganisationId> answers;
||||||| ec69cfb

=======
    private final CurrentPerson people;
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
    private final ApplicationEventPublisher events;

<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62
    InventedAssessments(AssessmentRows rows, JdbcTemplate jdbc, ApplicationEventPublisher events) {
||||||| ec69cfb
    InventedAssessments(AssessmentRows rows, ApplicationEventPublisher events) {
=======
    InventedAssessments(AssessmentRows rows, CurrentPerson people, ApplicationEventPublisher events) {
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
        this.rows = rows;
<<<<<<< 58b0d268da99d74fb219039c2c7d3ba858802a62
        this.answers = AssessmentRows.answers(jdbc);
||||||| ec69cfb
=======
        this.people = people;
>>>>>>> e343b1b99170012268d70c58e67e6302ef1aa7a1
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
            rows.keep(organisation, copy, copy.on().atTime(10, 0).toInstant(ZoneOffset.UTC));
            events.publishEvent(AssessingOurselves.kept(new Actor.Evenhand(), organisation, copy));
        }
        AssessmentCopy last = copies.getLast();
        var at = last.on().atTime(10, 0).toInstant(ZoneOffset.UTC);
        answers.put(
                organisation.value(),
                last.answers().given().entrySet().stream()
                        .map(given -> new AnswerRows.Given(
                                given.getKey().action().word(), given.getKey().path(), given.getValue()))
                        .toList(),
                last.by(),
                at);
    }
}
