package org.evenhand.samples.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.evenhand.criteria.CriterionFields;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.InventedFrameworks;
import org.evenhand.criteria.InventedFrameworks.Invented;
import org.evenhand.criteria.PartId;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invented frameworks and a bank of invented values of an invented council, so that there is something to open: one
 * framework to begin with, one of a tender that is drafted, and those of tenders that are published.
 */
@Component
@Profile("demo")
class DemoFramework {

    /** The sections with which every framework begins. */
    static final String QUALITY = "quality";

    static final String SOCIAL_VALUE = "social-value";

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String BY = "Ceri Vaughan";

    private final InventedFrameworks frameworks;
    private final CurrentPerson people;

    DemoFramework(InventedFrameworks frameworks, CurrentPerson people) {
        this.frameworks = frameworks;
        this.people = people;
    }

    /** Once the organisations are there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @Transactional
    void make() {
        if (!people.knows(NORTHSHIRE)) {
            return;
        }
        // Whoever deleted the bank does not want it back.
        if (frameworks.make(sharedLives(new FrameworkId("shared-lives-example"), Optional.empty()), BY)) {
            frameworks.make(sharedLives(DemoTender.FRAMEWORK, Optional.of(DemoTender.ID)), BY);
            bank();
        }
        frameworks.make(homeshare(DemoNotice.FRAMEWORK, DemoNotice.ID, "Homeshare from 2027"), BY);
        frameworks.make(homeshare(DemoBids.OF_SEALED, DemoBids.SEALED, "Homeshare, Marsh End"), BY);
        frameworks.make(homeshare(DemoBids.OF_OPENED, DemoBids.OPENED, "Homeshare, Old Town"), BY);
    }

    private void bank() {
        frameworks.keep(
                new BankId("invented-values"),
                NORTHSHIRE,
                new BankTerms(
                        "Invented values for trying out",
                        "Invented for this demonstration. They value nothing and may be used for anything.",
                        "2025",
                        "Made up",
                        "None"),
                List.of(
                        value("paid-hours", "Paid work for people with a learning disability", "hour", "11.11"),
                        value("volunteer-hours", "Time given by volunteers", "hour", "2.22"),
                        value("apprentices", "Apprentices who finish", "person", "3333")),
                BY);
    }

    private static Invented sharedLives(FrameworkId id, Optional<TenderId> tender) {
        SequencedMap<PartId, SortedMap<String, String>> criteria = new LinkedHashMap<>();
        criteria.put(new PartId("matching"), matching());
        criteria.put(new PartId("hours"), hours());
        return new Invented(
                id, NORTHSHIRE, tender, "Shared Lives from 2027", threeYears("650000", "14"), Map.of(), criteria);
    }

    private static Invented homeshare(FrameworkId id, TenderId tender, String title) {
        return new Invented(
                id,
                NORTHSHIRE,
                Optional.of(tender),
                title,
                threeYears("180000", "3"),
                Map.of("weight", "30", "question", "What is your price for the whole contract, without VAT?"),
                DemoHomeshare.criteria());
    }

    private static Map<String, String> threeYears(String pounds, String staff) {
        return Map.of(Framework.VALUE, pounds, Framework.YEARS, "3", Framework.FTE, staff);
    }

    private static UnitValue value(String measure, String name, String unit, String pounds) {
        return new UnitValue(measure, name, unit, new BigDecimal(pounds), Optional.empty());
    }

    private static SortedMap<String, String> matching() {
        SortedMap<String, String> answers = CriterionKind.JUDGED.beginning("Q1");
        answers.put("section", QUALITY);
        answers.put("title", "How people and carers are matched");
        answers.put(
                "question", "How will you match each person with a carer? Say who decides, and how you know it works.");
        answers.put("weight", String.valueOf(BigDecimal.valueOf(40)));
        answers.put("scoring/scale/descriptors/5", "People choose. The bid shows how, and what they said of it later.");
        answers.put("scoring/scale/descriptors/0", "There is no answer.");
        return answers;
    }

    private static SortedMap<String, String> hours() {
        SortedMap<String, String> answers = CriterionKind.TARGET.beginning("SV1");
        answers.put("section", SOCIAL_VALUE);
        answers.put("title", "Paid hours for people with a learning disability");
        answers.put("question", "How many paid hours will you offer people with a learning disability?");
        answers.put("weight", "20");
        answers.put("value", "either");
        answers.put("scoring/measure", "paid-hours");
        answers.put("scoring/target/amount", "200");
        answers.put("scoring/target/per", "contract-100k");
        answers.put("tests/relates", "The service supports the people who would be paid.");
        answers.put(CriterionFields.EVIDENCE, "Pay records, with names taken out.");
        return answers;
    }
}
