package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.design.Shell;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.scoresheets.TwoSheets;
import org.evenhand.scoresheets.ui.ComparisonPiece;
import org.evenhand.shared.Roles;

/** The score sheets of two samples, for the bids that stand on both. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = "compare/:left/:right", layout = Shell.class)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Messages messages = Messages.here();
    private final transient SampleScores samples;
    private String title = "";

    CompareView(SampleScores samples) {
        this.samples = samples;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Sample.Scored left = Asked.scores(samples, event, "left");
        Sample.Scored right = Asked.scores(samples, event, "right");
        if (new TwoSheets(left, right).pairs().isEmpty()) {
            throw new NotFoundException();
        }
        var comparison = new ComparisonPiece(
                SampleWords.of(messages, left),
                SampleWords.of(messages, right),
                SamplesNavigation.compare(left.folder(), right.folder()));
        title = comparison.title();
        removeAll();
        add(
                new Breadcrumbs(
                        messages.say("trail.name"),
                        List.of(new Breadcrumbs.Stop(SamplesNavigation.HOME, messages.say("trail.home"))),
                        ""),
                comparison);
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", title);
    }
}
