package org.evenhand.criteria;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.evenhand.criteria.drafting.FrameworkRows;
import org.evenhand.criteria.drafting.FrameworkTemplate;
import org.evenhand.people.CurrentPerson;
import org.evenhand.shared.Moments;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueRows;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Three invented frameworks and a bank of invented values of an invented council, so that there is something to open: one
 * framework to begin with, one of a tender that is drafted, one of a tender that is published.
 */
@Component
@Profile("demo")
class DemoFramework {

    static final FrameworkId ID = new FrameworkId("shared-lives-example");
    static final BankId BANK = new BankId("invented-values");
    private static final FrameworkId OF_TENDER = new FrameworkId("shared-lives-tender");
    private static final TenderId TENDER = new TenderId("shared-lives-2027-example");
    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String BY = "Ceri Vaughan";

    private final FrameworkRows rows;
    private final UnitValueRows banks;
    private final CurrentPerson people;
    private final MessageSource messages;
    private final Clock clock;

    DemoFramework(FrameworkRows rows, UnitValueRows banks, CurrentPerson people, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.banks = banks;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** Once the organisations are there. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @Transactional
    void make() {
        if (!people.knows(NORTHSHIRE)) {
            return;
        }
        if (rows.owner(ID).isEmpty()) {
            sharedLives(ID, Optional.empty());
            sharedLives(OF_TENDER, Optional.of(TENDER));
            bank();
        }
        if (rows.owner(DemoHomeshare.ID).isEmpty()) {
            homeshare();
        }
    }

    private void bank() {
        banks.write(new UnitValueBank(
                BANK,
                NORTHSHIRE,
                new BankTerms(
                        "Invented values for trying out",
                        "Invented for this demonstration. They value nothing and may be used for anything.",
                        "2025",
                        "Made up",
                        "None"),
                BY,
                Moments.now(clock),
                List.of(
                        value("paid-hours", "Paid work for people with a learning disability", "hour", "11.11"),
                        value("volunteer-hours", "Time given by volunteers", "hour", "2.22"),
                        value("apprentices", "Apprentices who finish", "person", "3333"))));
    }

    private void sharedLives(FrameworkId id, Optional<TenderId> tender) {
        FrameworkTemplate frameworkTemplate = begin(id, tender, "Shared Lives from 2027", "650000", "14");
        frameworkTemplate.criterion(new PartId("matching"), matching());
        frameworkTemplate.criterion(new PartId("hours"), hours());
        frameworkTemplate.made();
    }

    private void homeshare() {
        FrameworkTemplate frameworkTemplate =
                begin(DemoHomeshare.ID, Optional.of(DemoHomeshare.TENDER), "Homeshare from 2027", "180000", "3");
        PartId price =
                rows.find(DemoHomeshare.ID).orElseThrow().criteria().getFirst().id();
        write(DemoHomeshare.ID, price, "weight", "30");
        write(DemoHomeshare.ID, price, "question", "What is your price for the whole contract, without VAT?");
        DemoHomeshare.criteria().forEach((part, answers) -> frameworkTemplate.criterion(new PartId(part), answers));
        frameworkTemplate.made();
    }

    /** A framework for a contract of three years. */
    private FrameworkTemplate begin(
            FrameworkId id, Optional<TenderId> tender, String title, String pounds, String staff) {
        FrameworkTemplate frameworkTemplate = new FrameworkTemplate(
                rows, id, BY, Moments.now(clock), (key, parts) -> messages.getMessage(key, parts, Locale.ENGLISH));
        frameworkTemplate.write(NORTHSHIRE, tender, title);
        write(id, PartId.FRAMEWORK, Framework.VALUE, pounds);
        write(id, PartId.FRAMEWORK, Framework.YEARS, "3");
        write(id, PartId.FRAMEWORK, Framework.FTE, staff);
        return frameworkTemplate;
    }

    private void write(FrameworkId id, PartId part, String place, String answer) {
        rows.answers().put(id.value(), List.of(part.given(place, answer)), BY, Moments.now(clock));
    }

    private static UnitValue value(String measure, String name, String unit, String pounds) {
        return new UnitValue(measure, name, unit, new BigDecimal(pounds), Optional.empty());
    }

    private static SortedMap<String, String> matching() {
        SortedMap<String, String> answers = CriterionKind.JUDGED.beginning("Q1");
        answers.put("section", FrameworkTemplate.QUALITY);
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
        answers.put("section", FrameworkTemplate.SOCIAL_VALUE);
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
