package org.evenhand.planning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.people.Organisation;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.shared.OrganisationId;

/** A page of an organisation's business cases; it is not there for those who may not read it. */
abstract class CasePage extends PlanPage {

    /** The door to business cases. */
    final transient PreparingCases cases;

    /** What items and figures are called. */
    final transient CaseWords said = new CaseWords(messages);

    CasePage(PreparingCases cases) {
        this.cases = cases;
    }

    @Override
    final Optional<Organisation> find(OrganisationId id) {
        return cases.find(id);
    }

    final BusinessCase asked(Organisation organisation, BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("case").orElse("");
        return cases.cases(organisation.id()).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Begins the page under the links to the pages above it; the last is the page itself. */
    final void begin(String heading, Organisation organisation, List<Breadcrumbs.Stop> further) {
        begin(heading);
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(new Breadcrumbs.Stop(
                PlanningNavigation.cases(organisation.id()), messages.say("case.list", organisation.name()))));
        stops.addAll(further);
        addComponentAsFirst(new Breadcrumbs(
                messages.say("case.trail"), stops, stops.getLast().href()));
    }
}
