package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.samples.Sample;

/** The links between the pages of one tender. */
final class TenderTrail {

    private TenderTrail() {}

    static Component of(Shown shown, String here, boolean withScores) {
        Sample.Scored sample = shown.sample();
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(SamplesNavigation.HOME, shown.words().say("trail.home")),
                new Breadcrumbs.Stop(
                        SamplesNavigation.tender(sample.folder()), shown.words().say("trail.tender"))));
        if (withScores) {
            stops.add(new Breadcrumbs.Stop(
                    SamplesNavigation.scores(sample.folder()), shown.words().say("trail.scores")));
        }
        return new Breadcrumbs(shown.words().say("trail.name"), stops, here);
    }
}
