package org.evenhand.notices.ui;

import java.util.ArrayList;
import java.util.List;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.Messages;
import org.evenhand.shared.TenderId;

/** Trail above the pages of a published tender. */
public final class NoticeTrail {

    private NoticeTrail() {}

    /**
     * The way from the list of tenders to a page.
     *
     * @param label what the trail is called
     * @param title of the tender
     * @param below the pages below the notice, of which the last is shown; none on the notice itself
     */
    public static Breadcrumbs of(
            Messages messages, String label, TenderId tender, String title, Breadcrumbs.Stop... below) {
        List<Breadcrumbs.Stop> stops = new ArrayList<>(List.of(
                new Breadcrumbs.Stop(NoticesNavigation.notices(), messages.say("public.list.name")),
                new Breadcrumbs.Stop(NoticesNavigation.notice(tender), title)));
        stops.addAll(List.of(below));
        return new Breadcrumbs(label, stops, stops.getLast().href());
    }
}
