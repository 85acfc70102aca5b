package org.evenhand.tenders;

import java.util.List;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of publishing have in common: each begins with a draft from which nothing is missing. */
abstract class WithAWholeDraft {

    @Autowired
    PublishingTenders publishing;

    @Autowired
    EndingTenders ending;

    @Autowired
    ReadingNotices reading;

    @Autowired
    FollowingNotices following;

    @Autowired
    DraftingTenders tenders;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    TenderId id = new TenderId("");

    @BeforeEach
    void draft() {
        id = WholeDraft.of(context, "Company at home");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    final Preview preview() {
        return publishing.preview(id).orElseThrow();
    }

    final Sha256 seen() {
        return preview().digest().orElseThrow();
    }

    final Published publish() {
        return ((Publishing.Done) publishing.publish(id, seen(), "")).published();
    }

    final FrameworkId framework() {
        return tenders.find(id).orElseThrow().framework();
    }

    final List<String> acts(String subject) {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(subject)
                .query(String.class)
                .list();
    }
}
