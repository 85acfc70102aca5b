package org.evenhand.tenders;

import java.util.List;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.notices.PublishedTender;
import org.evenhand.notices.ReadingNotices;
import org.evenhand.notices.following.FollowingNotices;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.publishing.EndingTenders;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of publishing have in common: each begins with a draft from which nothing is missing. */
public abstract class WithAWholeDraft {

    @Autowired
    public PublishingTenders publishing;

    @Autowired
    public EndingTenders ending;

    @Autowired
    public ReadingNotices reading;

    @Autowired
    public FollowingNotices following;

    @Autowired
    public DraftingTenders tenders;

    @Autowired
    public DraftingFrameworks frameworks;

    @Autowired
    public ApplicationContext context;

    @Autowired
    public JdbcClient jdbc;

    public TenderId id = new TenderId("");

    @BeforeEach
    void draft() {
        id = WholeDraft.of(context, "Company at home");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    public final Preview preview() {
        return publishing.preview(id).orElseThrow();
    }

    public final Sha256 seen() {
        return preview().digest().orElseThrow();
    }

    public final PublishedTender publish() {
        return ((PublishOutcome.Done) publishing.publish(id, seen(), "")).published();
    }

    public final FrameworkId framework() {
        return tenders.find(id).orElseThrow().framework();
    }

    public final List<String> acts(String subject) {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(subject)
                .query(String.class)
                .list();
    }
}
