package org.evenhand.samples.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.evenhand.design.Trail;
import org.evenhand.samples.Sample;

/** The links between the pages of one tender. */
final class TenderTrail {

    private TenderTrail() {}

    static Component of(Shown shown, String here) {
        Sample.Scored sample = shown.sample();
        return new Trail(
                shown.words().say("trail.name"),
                List.of(
                        new Trail.Stop(SamplesNavigation.HOME, shown.words().say("trail.home")),
                        new Trail.Stop(
                                SamplesNavigation.tender(sample.folder()),
                                shown.words().say("trail.tender")),
                        new Trail.Stop(
                                SamplesNavigation.scores(sample.folder()),
                                shown.words().say("trail.scores"))),
                here);
    }
}
