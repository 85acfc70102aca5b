package org.evenhand.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.audit.reading.ReadingTheRecord;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.design.SideColumnLayout;
import org.evenhand.design.SideFacts;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.TenderDirectory;
import org.evenhand.shared.Roles;
import org.evenhand.shared.TenderId;

/** Page of what happened to one tender, from its beginning. */
@RolesAllowed(Roles.AUDITOR)
@Route(value = "audit/tender/:tender", layout = Shell.class)
class TenderTimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient ReadingTheRecord reading;
    private final transient RecordNames names;
    private String title = "";

    TenderTimelineView(ReadingTheRecord reading, TenderDirectory tenders, CurrentPerson current) {
        this.reading = reading;
        this.names = new RecordNames(tenders, current);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var timeline = event.getRouteParameters()
                .get("tender")
                .map(TenderId::new)
                .flatMap(tender ->
                        reading.timeline(tender, Asked.place(event.getLocation().getQueryParameters())))
                .orElseThrow(NotFoundException::new);
        title = messages.say(
                "audit.timeline.title",
                timeline.title().orElseGet(() -> timeline.tender().value()));
        ReadingTheRecord.Page page = timeline.page();
        removeAll();
        add(new Breadcrumbs(
                messages.say("audit.trail"),
                List.of(
                        new Breadcrumbs.Stop(AuditNavigation.record(), messages.say("audit.trail.all")),
                        new Breadcrumbs.Stop(AuditNavigation.looks(), messages.say("audit.trail.looks")),
                        new Breadcrumbs.Stop(AuditNavigation.tender(timeline.tender()), title)),
                AuditNavigation.tender(timeline.tender())));
        Div top = new Div(new H1(title), new Paragraph(messages.say("audit.timeline.intro", page.matching())));
        if (page.records().isEmpty()) {
            SideFacts about = new SideFacts().part(messages.say("audit.trail.all"), messages.say("audit.intro"));
            add(new SideColumnLayout(top, about, new Div()));
        } else {
            top.addClassName("reading");
            add(
                    top,
                    RecordTable.of(messages, names, messages.say("audit.timeline.caption"), page.records()),
                    Pages.of(messages, page, pagePosition -> AuditNavigation.tender(timeline.tender(), pagePosition)));
        }
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
