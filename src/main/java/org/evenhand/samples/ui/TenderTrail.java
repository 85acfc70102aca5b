package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.samples.folders.Sample;

/** The links between the pages of one tender. */
final class TenderTrail {

    private TenderTrail() {}

    static Component of(Messages messages, Sample.Scored sample, String here, boolean withScores) {
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(SamplesNavigation.HOME, messages.say("trail.home")),
                new Breadcrumbs.Stop(SamplesNavigation.tender(sample.folder()), messages.say("trail.tender"))));
        if (withScores) {
            stops.add(new Breadcrumbs.Stop(SamplesNavigation.scores(sample.folder()), messages.say("trail.scores")));
            stops.add(new Breadcrumbs.Stop(SamplesNavigation.marks(sample.folder()), messages.say("trail.marks")));
        }
        return new Breadcrumbs(messages.say("trail.name"), stops, here);
    }
}
