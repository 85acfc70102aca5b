package org.evenhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.DraftingFrameworks;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.PartId;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.Organisation;
import org.evenhand.people.SignedInAs;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.assessment.AssessingOurselves;
import org.evenhand.planning.cases.PreparingCases;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.Days;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.comments.Comment;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whatever module keeps an answer, beside the name of who wrote it stands the account. What a test writes goes with it. */
@Transactional
abstract class WritersOfAnswersTest {

    @DemoOnH2
    static class OnH2Test extends WritersOfAnswersTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends WritersOfAnswersTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    private AccountId me = new AccountId("");

    @BeforeEach
    void commissioner() {
        me = SignedInAs.demo(beans, "commissioner");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void every_name_of_whoever_did_something_has_a_column_for_the_account_beside_it() {
        List<String> alone = jdbc.sql("""
                        select lower(n.table_name) || '.' || lower(n.column_name) from information_schema.columns n
                        where lower(n.table_schema) = 'public' and lower(n.column_name) like '%\\_by'
                            and n.character_maximum_length = 200 and not exists (
                                select 1 from information_schema.columns a
                                where a.table_schema = n.table_schema and a.table_name = n.table_name
                                    and lower(a.column_name) = replace(lower(n.column_name), '_by', '_account'))
                        """).query(String.class).list();

        assertThat(alone).isEmpty();
        assertThat(jdbc.sql("select count(*) from information_schema.columns"
                                + " where lower(table_schema) = 'public' and lower(column_name) like '%\\_account'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(20);
    }

    @Test
    void a_framework() {
        FrameworkId id = framework();
        PartId part = frameworks().addOwn(id, CriterionKind.JUDGED, Optional.empty());
        kept(frameworks().answer(id, part, new FieldPath("title"), "", "Matching"));
        frameworks().remove(id, part);

        mine("framework", "changed_account", "id", id.value());
        mine("framework_version", "changed_account", "framework", id.value());
        mine("framework_answer", "changed_account", "framework", id.value());
        mine("framework_part", "removed_account", "id", part.value());

        frameworks().putBack(id, part);
        assertThat(jdbc.sql("select count(*) from framework_part where id = ? and removed_account is null")
                        .param(part.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void a_draft_of_a_tender_and_its_comments() {
        TenderId id = tender();
        DraftTender tender = tenders().find(id).orElseThrow();
        kept(tenders().answer(id, TenderPart.Id.TENDER, TenderFields.WHERE.path(), "", "Everywhere"));
        frameworks().addOwn(tender.framework(), CriterionKind.GATE, Optional.empty());
        AskingForComments asking = beans.getBean(AskingForComments.class);
        asking.ask(id, "Voices", LocalDate.now(Days.HERE));
        asking.typeIn(id, "Voices", "Mair", Optional.empty(), "More hours");
        Comment.Id comment = asking.comments(id).getFirst().id();
        kept(asking.reply(id, comment, new Comment.Seen(Optional.empty(), ""), Comment.Outcome.STAYS, "No money"));

        mine("tender", "changed_account", "id", id.value());
        mine("tender_answer", "changed_account", "tender", id.value());
        mine("tender_buyer", "invited_account", "tender", id.value());
        mine("draft_comment", "replied_account", "tender", id.value());
        mine(
                "framework_answer",
                "changed_account",
                "framework",
                tender.framework().value());
    }

    @Test
    void a_business_case() {
        PreparingCases cases = beans.getBean(PreparingCases.class);
        PreparingCases.Begun.Done begun = (PreparingCases.Begun.Done) cases.begin(NORTHSHIRE, "Meals at home");
        kept(cases.change(NORTHSHIRE, begun.id(), new Slot(CaseItem.PEOPLE, CasePart.LIKELY), "", "12"));

        mine("business_case", "begun_account", "id", begun.id().value());
        mine(
                "business_case_figure",
                "changed_account",
                "business_case",
                begun.id().value());
    }

    @Test
    void a_self_assessment_and_its_copies() {
        AssessingOurselves assessing = beans.getBean(AssessingOurselves.class);
        Question who = new Question(AssetAction.LIVING_MAP, ActionField.WHO);
        kept(assessing.answer(
                NORTHSHIRE, who, assessing.answers(NORTHSHIRE).says(who.action(), who.field()), "Whoever asks"));
        AssessingOurselves.Keeping.Done copy =
                (AssessingOurselves.Keeping.Done) assessing.keep(NORTHSHIRE, "To look back");

        mine("self_assessment_answer", "changed_account", "answer", "Whoever asks");
        mine("self_assessment_copy", "kept_account", "reason", copy.copy().why());
    }

    @Test
    void a_profile() {
        me = SignedInAs.demo(beans, "provider");
        EditingProfile profile = beans.getBean(EditingProfile.class);
        Organisation found = profile.find(HEARTHSIDE).orElseThrow();
        kept(profile.change(
                HEARTHSIDE,
                Organisation.ProfileField.AREA,
                found.says(Organisation.ProfileField.AREA),
                "Wherever people live"));

        mine("organisation", "changed_account", "id", HEARTHSIDE.value());
    }

    @Test
    void what_the_demonstration_invents_is_nobodys() {
        assertThat(jdbc.sql("select distinct coalesce(changed_account, 'nobody') from tender_answer where tender = ?")
                        .param("shared-lives-2027-example")
                        .query(String.class)
                        .list())
                .containsExactly("nobody");
    }

    private DraftingFrameworks frameworks() {
        return beans.getBean(DraftingFrameworks.class);
    }

    private DraftingTenders tenders() {
        return beans.getBean(DraftingTenders.class);
    }

    private FrameworkId framework() {
        return frameworks()
                .start(NORTHSHIRE, "Meals at home", List.of(), WordsIn.ENGLISH)
                .orElseThrow();
    }

    private TenderId tender() {
        return tenders().start(NORTHSHIRE, "Meals at home", framework()).orElseThrow();
    }

    private static void kept(AnswerOutcome outcome) {
        assertThat(outcome).isInstanceOf(AnswerOutcome.Kept.class);
    }

    /** Every row of that name is by the account of the signed-in person, and there is one. */
    private void mine(String table, String column, String where, String name) {
        assertThat(jdbc.sql("select distinct coalesce(" + column + ", 'nobody') from " + table + " where " + where
                                + " = ?")
                        .param(name)
                        .query(String.class)
                        .list())
                .as(table + "." + column)
                .containsExactly(me.value());
    }
}
