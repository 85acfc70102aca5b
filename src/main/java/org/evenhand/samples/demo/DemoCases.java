package org.evenhand.samples.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.InventedCases;
import org.evenhand.shared.OrganisationId;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Three business cases that come out at figures published of the field: £400 a week against £5,000, about £13,000 for a
 * person and year, and £155m if every region matched the best. Only £400 and £5,000 were published as figures to reckon
 * from; what leads to the two others is ours, and each source says so.
 */
@Component
@Profile("demo")
@Order(DemoPeople.ORDER + 2)
class DemoCases implements ApplicationRunner {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final String PUBLISHED = "Published of one arrangement; the primary source was not read";
    private static final String OURS = "Our own assumption, not a published figure";
    private static final String DIFFERENCE =
            "Ours: chosen so that the difference of £250 a week makes the published £13,000 in 52 weeks";

    private final InventedCases cases;

    DemoCases(InventedCases cases) {
        this.cases = cases;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cases.make(NORTHSHIRE, "Ceri Vaughan", List.of(oneArrangement(), perPerson(), everyRegion()));
    }

    private static BusinessCase oneArrangement() {
        BusinessCase begun =
                BusinessCase.begun(new CaseId("one-arrangement"), "One person, £400 a week against £5,000");
        Map<Slot, String> given = about(begun);
        figure(given, CaseItem.ARRANGEMENT_COST, "400", "350", "500", PUBLISHED + "; low and high are ours");
        name(given, "Specialist placement");
        figure(given, CaseItem.ALTERNATIVE_1, "5000", "3500", "5500", PUBLISHED + "; low and high are ours");
        figure(given, CaseItem.SHARE, "100", "60", "100", OURS);
        figure(given, CaseItem.PEOPLE, "1", "1", "1", "One person");
        figure(given, CaseItem.YEARS, "1", "1", "3", OURS);
        figure(given, CaseItem.SET_UP, "0", "0", "5000", OURS);
        return new BusinessCase(begun.id(), given);
    }

    private static BusinessCase perPerson() {
        BusinessCase begun = BusinessCase.begun(new CaseId("shared-lives"), "Shared Lives for ten people");
        Map<Slot, String> given = about(begun);
        figure(given, CaseItem.ARRANGEMENT_COST, "500", "450", "575", DIFFERENCE);
        name(given, "Residential care");
        figure(given, CaseItem.ALTERNATIVE_1, "750", "650", "900", DIFFERENCE);
        given.put(new Slot(CaseItem.ALTERNATIVE_2, CasePart.NAME), "Supported living");
        figure(given, CaseItem.ALTERNATIVE_2, "640", "560", "700", OURS);
        figure(given, CaseItem.SHARE, "100", "80", "100", OURS);
        figure(given, CaseItem.PEOPLE, "10", "6", "12", OURS);
        figure(given, CaseItem.YEARS, "3", "2", "5", OURS);
        figure(given, CaseItem.SET_UP, "60000", "40000", "90000", OURS);
        return new BusinessCase(begun.id(), given);
    }

    private static BusinessCase everyRegion() {
        BusinessCase begun = BusinessCase.begun(new CaseId("every-region"), "If every region matched the best");
        Map<Slot, String> given = about(begun);
        figure(given, CaseItem.ARRANGEMENT_COST, "500", "450", "575", DIFFERENCE);
        name(given, "What is bought now");
        figure(given, CaseItem.ALTERNATIVE_1, "750", "650", "900", DIFFERENCE);
        figure(given, CaseItem.SHARE, "100", "80", "100", OURS);
        figure(
                given,
                CaseItem.PEOPLE,
                "11923",
                "9000",
                "13000",
                "Ours: the published £155m a year divided by the published £13,000, to whole people");
        figure(given, CaseItem.YEARS, "1", "1", "1", "The published figure is for one year, as we read it");
        figure(given, CaseItem.SET_UP, "0", "0", "0", OURS);
        return new BusinessCase(begun.id(), given);
    }

    private static Map<Slot, String> about(BusinessCase begun) {
        Map<Slot, String> given = new HashMap<>(begun.given());
        given.put(new Slot(CaseItem.ABOUT, CasePart.ARRANGEMENT), "Shared Lives");
        given.put(new Slot(CaseItem.ABOUT, CasePart.PRICE_YEAR), "2026");
        given.put(new Slot(CaseItem.RATE, CasePart.LOW), "1.5");
        given.put(new Slot(CaseItem.RATE, CasePart.HIGH), "5");
        return given;
    }

    private static void name(Map<Slot, String> given, String name) {
        given.put(new Slot(CaseItem.ALTERNATIVE_1, CasePart.NAME), name);
    }

    private static void figure(
            Map<Slot, String> given, CaseItem item, String likely, String low, String high, String source) {
        given.put(new Slot(item, CasePart.LIKELY), likely);
        given.put(new Slot(item, CasePart.LOW), low);
        given.put(new Slot(item, CasePart.HIGH), high);
        given.put(new Slot(item, CasePart.SOURCE), source);
    }
}
