package org.evenhand.notices.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.Messages;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.TenderNotice;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.SignedInAs;
import org.evenhand.tenders.PublishedPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever bids or buys begins from the tenders that take bids now. */
class NoticeTasksTest extends PublishedPages {

    @Autowired
    ReadingNotices reading;

    @Autowired
    CurrentPerson current;

    @BeforeEach
    void aPage() {
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(), context, UI::new));
    }

    private List<HomeSection.Topic> at(Instant now) {
        return new NoticesInShell.Tasks(reading, current, Clock.fixed(now, ZoneOffset.UTC))
                .tasks(Messages.in(Locale.UK));
    }

    @Test
    void they_lead_providers_and_commissioners_to_the_notice_until_the_deadline_has_passed() {
        SignedInAs.demo(context, "provider");
        TenderNotice.Listed notice = reading.listed().stream()
                .filter(one -> !one.cancelled())
                .findFirst()
                .orElseThrow();

        assertThat(at(notice.deadline()))
                .singleElement()
                .satisfies(group -> assertThat(group.tasks())
                        .anySatisfy(
                                task -> assertThat(task.href()).isEqualTo(NoticesNavigation.notice(notice.tender())))
                        .allSatisfy(task -> assertThat(task.turn()).isEqualTo(HomeTask.Turn.LOOK_AROUND)));
        SignedInAs.demo(context, "commissioner");
        assertThat(at(notice.deadline())).hasSize(1);
        Instant last = reading.listed().stream()
                .map(TenderNotice.Listed::deadline)
                .max(Instant::compareTo)
                .orElseThrow();
        assertThat(at(last.plusSeconds(1))).isEmpty();
    }

    @Test
    void nobody_else_is_told_of_them_at_home() {
        Instant before = Instant.EPOCH;
        SignedInAs.demo(context, "evaluator");
        assertThat(at(before)).isEmpty();
        SignedInAs.demo(context, "auditor");
        assertThat(at(before)).isEmpty();
        SignedInAs.nobody();
        assertThat(at(before)).isEmpty();
    }
}
