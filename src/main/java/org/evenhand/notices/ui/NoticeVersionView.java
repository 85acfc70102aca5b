package org.evenhand.notices.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.evenhand.design.Shell;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.people.CurrentPerson;

/** One version of a published tender, with what it changed. */
@AnonymousAllowed
@Route(value = NoticesNavigation.VERSION, layout = Shell.class)
class NoticeVersionView extends NoticePage {

    NoticeVersionView(ReadingNotices reading, FollowingNotices following, CurrentPerson current, Clock clock) {
        super(reading, following, current, clock);
    }

    @Override
    Optional<TenderNotice> find(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("version")
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .flatMap(number -> tender(event).flatMap(id -> reading.version(id, Integer.parseInt(number))));
    }
}
