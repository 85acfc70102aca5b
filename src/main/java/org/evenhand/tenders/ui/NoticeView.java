package org.evenhand.tenders.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.evenhand.design.Shell;
import org.evenhand.people.CurrentPerson;
import org.evenhand.tenders.FollowingNotices;
import org.evenhand.tenders.Notice;
import org.evenhand.tenders.ReadingNotices;

/** The version of a published tender that counts. */
@AnonymousAllowed
@Route(value = NoticesNavigation.NOTICE, layout = Shell.class)
class NoticeView extends NoticePage {

    NoticeView(ReadingNotices reading, FollowingNotices following, CurrentPerson current, Clock clock) {
        super(reading, following, current, clock);
    }

    @Override
    Optional<Notice> find(BeforeEnterEvent event) {
        return tender(event).flatMap(reading::latest);
    }
}
