package org.evenhand.planning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.evenhand.design.FormPage;
import org.evenhand.people.Organisation;
import org.evenhand.shared.OrganisationId;

/** A page of an organisation's plans; it is not there for those who may not read them. */
abstract class PlanPage extends FormPage implements BeforeEnterObserver {

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        draw(
                event.getRouteParameters()
                        .get("organisation")
                        .map(OrganisationId::new)
                        .flatMap(this::find)
                        .orElseThrow(NotFoundException::new),
                event);
    }

    /** The organisation, for those who may read its plans. */
    abstract Optional<Organisation> find(OrganisationId id);

    abstract void draw(Organisation organisation, BeforeEnterEvent event);
}
