package org.evenhand.criteria.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FormPage;

/** A page of a framework; it is not there for those who may not draft it. */
public abstract class FrameworkPage extends FormPage implements BeforeEnterObserver {

    final transient DraftingFrameworks drafting;
    public transient FrameworkId id = new FrameworkId("");

    public FrameworkPage(DraftingFrameworks drafting) {
        this.drafting = drafting;
        removeClassName("reading");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("framework").map(FrameworkId::new).orElseThrow(NotFoundException::new);
        enter(found(), event);
    }

    public abstract void enter(Framework framework, BeforeEnterEvent event);

    /** The framework as it stands now. */
    public final Framework found() {
        return drafting.find(id).orElseThrow(NotFoundException::new);
    }

    /**
     * Draws the page anew under its heading and the links that lead to it.
     *
     * @param here the link to this page, where it is not the page of the framework itself
     */
    public final void begin(String heading, Framework framework, Breadcrumbs.Stop... here) {
        begin(heading);
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(CriteriaNavigation.FRAMEWORKS, messages.say("frameworks.title")),
                new Breadcrumbs.Stop(CriteriaNavigation.framework(id), framework.title())));
        stops.addAll(List.of(here));
        addComponentAsFirst(new Breadcrumbs(
                messages.say("packs.trail"), stops, stops.getLast().href()));
    }
}
