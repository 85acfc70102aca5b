package org.evenhand.tenders.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.comments.AskingForComments.Asking;
import org.evenhand.tenders.comments.SubmittingComments.Remark;
import org.evenhand.tenders.comments.SubmittingComments.Submission;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of the tests of comments: each begins with a draft that has a criterion. */
abstract class WithADraftToCommentOn {

    static final Comment.Seen NOTHING = new Comment.Seen(Optional.empty(), "");

    @Autowired
    AskingForComments asking;

    @Autowired
    SubmittingComments hearing;

    @Autowired
    DraftingTenders drafting;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    TenderRows rows;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TenderId id = new TenderId("");
    PartId hours = PartId.FRAMEWORK;

    @BeforeEach
    void aDraftWithACriterion() {
        id = WholeDraft.begun(context, "Meals at home");
        FrameworkId own = own();
        hours = frameworks.addOwn(own, CriterionKind.TARGET, Optional.of(new PartId("social-value")));
        answer("title", "", "Paid hours");
        answer("weight", "", "20");
        answer("scoring/measure", "", "paid-hours");
        answer("scoring/target/amount", "", "1300");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    FrameworkId own() {
        return drafting.find(id).orElseThrow().framework();
    }

    void answer(String place, String before, String now) {
        assertThat(frameworks.answer(own(), hours, new FieldPath(place), before, now))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    LocalDate today() {
        return Days.today(clock);
    }

    String token(LocalDate until) {
        String link = ((Asking.Done) asking.ask(id, " Northshire Voices ", until)).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    CommentRefusal refusal(Asking asked) {
        return ((Asking.Refused) asked).why();
    }

    CommentRefusal refusal(TypedIn typed) {
        return ((TypedIn.Refused) typed).why();
    }

    CommentRefusal refusal(Submission submitted) {
        return ((Submission.Refused) submitted).objections().getFirst().why();
    }

    Submission say(String token, Optional<PartId> criterion, String said) {
        return hearing.submit(token, "", List.of(new Remark(criterion, said)));
    }

    List<String> acts() {
        return jdbc.sql("select act from audit_record where tender = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
