package org.evenhand.samples.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.evenhand.samples.folders.Sample;
import org.evenhand.samples.folders.SampleScores;
import org.evenhand.samples.folders.SampleTenders;

/** Finds what an address asks for; anything unknown, or that cannot be scored, is simply not there. */
final class Asked {

    private Asked() {}

    static Sample.Scored tender(SampleTenders samples, BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(samples::find).orElseThrow(NotFoundException::new);
    }

    /** The same for who may see its scores. */
    static Sample.Scored scores(SampleScores samples, BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(samples::see).orElseThrow(NotFoundException::new);
    }
}
