package org.evenhand.tenders.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.drafting.PartChange.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A draft keeps what its fields ask for, and nothing else. */
abstract class DraftAnswersTest {

    @DemoOnH2
    static class OnH2Test extends DraftAnswersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DraftAnswersTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");

    @Autowired
    DraftingTenders drafting;

    @Autowired
    DraftingFrameworks frameworks;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private TenderId id = new TenderId("");

    @BeforeEach
    void aDraft() {
        id = WholeDraft.begun(context, "Meals at home");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private AnswerOutcome say(TenderField field, String answer) {
        return say(field.path(), answer);
    }

    private AnswerOutcome say(FieldPath place, String answer) {
        return drafting.answer(id, TenderPart.Id.TENDER, place, found().whole().answer(place.value()), answer);
    }

    private DraftTender found() {
        return drafting.find(id).orElseThrow();
    }

    private static AnswerOutcome refused(Why why) {
        return new AnswerOutcome.Refused(why);
    }

    @Test
    void a_share_is_kept_as_a_figure_and_what_is_none_is_refused() {
        TenderPart.Id other = ((PartChange.Done) drafting.add(id, TenderPart.Kind.BUYER)).part();
        FieldPath share = TenderFields.SHARE.path();

        assertThat(drafting.answer(id, other, share, "", " 33.3 % "))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.value()).isEqualTo("33.3"));
        assertThat(drafting.answer(id, other, share, "33.3", "a third"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Refused.class,
                        refused -> assertThat(refused.why())
                                .isInstanceOfSatisfying(
                                        FigureReading.Refused.class,
                                        why -> assertThat(why.why()).isEqualTo(FigureTrouble.IN_WORDS)));
        assertThat(found().part(other).orElseThrow().says(TenderFields.SHARE)).isEqualTo("33.3");
    }

    @Test
    void a_place_that_no_field_has_is_refused_and_nothing_is_kept_there() {
        for (String place : List.of("no/such/place", "share", "timeline/deadline/time", "barrier")) {
            assertThat(say(new FieldPath(place), "anything"))
                    .as(place)
                    .isInstanceOfSatisfying(
                            AnswerOutcome.Refused.class,
                            refused -> assertThat(refused.why().key()).isEqualTo("entry.no-field"));
        }
        assertThat(jdbc.sql("select count(*) from tender_answer where tender = ? and answer = 'anything'")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_choice_is_one_that_is_offered() {
        assertThat(say(TenderFields.REGIME, "law-of-the-jungle")).isEqualTo(refused(Why.NOT_A_CHOICE));
        assertThat(say(Barrier.TURNOVER.answer(), "perhaps")).isEqualTo(refused(Why.NOT_A_CHOICE));
        assertThat(say(TenderFields.NO_INTERESTS, "no")).isEqualTo(refused(Why.NOT_A_CHOICE));
        assertThat(say(TenderFields.REGIME, " below-threshold ")).isInstanceOf(AnswerOutcome.Kept.class);

        assertThat(found().says(TenderFields.REGIME)).isEqualTo("below-threshold");
    }

    @Test
    void a_day_is_one_that_there_is_and_a_time_can_be_one_only() {
        for (String day : List.of("2027-02-30", "31 March 2027", "0027-03-31", "soon")) {
            assertThat(say(TenderFields.DEADLINE, day)).as(day).isEqualTo(refused(Why.NOT_A_DAY));
        }
        for (String time : List.of("12", "25:00", "midday or so")) {
            assertThat(say(TenderFields.DEADLINE_TIME, time)).as(time).isEqualTo(refused(Why.NOT_A_TIME));
        }
        assertThat(say(TenderFields.DEADLINE, "2027-03-31")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(say(TenderFields.DEADLINE_TIME, "noon")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(say(TenderFields.DEADLINE_TIME, "")).isInstanceOf(AnswerOutcome.Kept.class);

        assertThat(found().day(TenderFields.DEADLINE)).isPresent();
        assertThat(found().says(TenderFields.DEADLINE_TIME)).isEmpty();
    }

    @Test
    void no_answer_is_longer_than_its_field_and_a_title_is_there() {
        assertThat(say(TenderFields.SUMMARY, "x".repeat(4001))).isEqualTo(new AnswerOutcome.TooLong(4000));
        assertThat(say(TenderFields.TITLE, "x".repeat(151))).isEqualTo(new AnswerOutcome.TooLong(150));
        assertThat(say(TenderFields.TITLE, " \u0000 ")).isEqualTo(refused(Why.TITLE));
        assertThat(say(TenderFields.SUMMARY, "Warm\r\nmeals\u0000")).isInstanceOf(AnswerOutcome.Kept.class);

        assertThat(found().says(TenderFields.SUMMARY)).isEqualTo("Warm\nmeals");
        assertThat(found().title()).isEqualTo("Meals at home");
    }

    @Test
    void two_who_answer_one_after_the_other_overwrite_nobody_and_each_makes_a_version() {
        long before = found().version();
        say(TenderFields.WHERE, "Northshire");

        assertThat(drafting.answer(id, TenderPart.Id.TENDER, TenderFields.WHERE.path(), "", "The county"))
                .isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, other -> {
                    assertThat(other.theirs()).isEqualTo("Northshire");
                    assertThat(other.by()).isEqualTo("Ceri Vaughan");
                });
        assertThat(found().version()).isEqualTo(before + 1);
        assertThat(jdbc.sql("select max(subject_version) from audit_record where subject_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(before + 1);
    }

    @Test
    void what_never_was_a_part_is_nobody_s_to_answer() {
        assertThatThrownBy(() -> drafting.answer(id, new TenderPart.Id("x"), TenderFields.SHARE.path(), "", "1"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        drafting.answer(new TenderId("x"), TenderPart.Id.TENDER, TenderFields.WHERE.path(), "", "1"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
