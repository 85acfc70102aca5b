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

/** The version of a published tender that counts. */
@AnonymousAllowed
@Route(value = NoticesNavigation.NOTICE, layout = Shell.class)
class NoticeView extends NoticePage {

    NoticeView(ReadingNotices reading, FollowingNotices following, CurrentPerson current, Clock clock) {
        super(reading, following, current, clock);
    }

    @Override
    Optional<TenderNotice> find(BeforeEnterEvent event) {
        return tender(event).flatMap(reading::latest);
    }
}
