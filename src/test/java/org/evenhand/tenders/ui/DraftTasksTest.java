package org.evenhand.tenders.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.CountedStatements;
import org.evenhand.DemoOnH2;
import org.evenhand.design.HomeDate;
import org.evenhand.design.HomeSection;
import org.evenhand.design.HomeTask;
import org.evenhand.design.HomeTask.Turn;
import org.evenhand.design.Messages;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.evenhand.tenders.WholeDraft;
import org.evenhand.tenders.comments.AskingForComments;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.DraftingTenders;
import org.evenhand.tenders.drafting.PartChange;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.drafting.TenderPart;
import org.evenhand.tenders.publishing.Preview;
import org.evenhand.tenders.publishing.PublishOutcome;
import org.evenhand.tenders.publishing.PublishingTenders;
import org.evenhand.tenders.publishing.TendersInHand;
import org.evenhand.tenders.signoff.SigningOff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Whoever drafts, signs off or publishes finds the next act at home, and so do those who wait for it. */
@DemoOnH2
@Import(CountedStatements.class)
class DraftTasksTest {

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId WENDMOOR = new OrganisationId("wendmoor-icb");

    @Autowired
    ApplicationContext context;

    @Autowired
    DraftingTenders drafting;

    @Autowired
    SigningOff signing;

    @Autowired
    PublishingTenders publishing;

    @Autowired
    AskingForComments asking;

    @Autowired
    @Qualifier("draftTasks")
    HomeSection home;

    @AfterEach
    void nobody() {
        SignedInAs.nobody();
    }

    @Test
    void the_act_goes_from_preparing_to_signing_to_publishing_and_is_gone_then() {
        TenderId begun = WholeDraft.begun(context, "Meals begun");
        assertThat(titles(Turn.MINE, "Meals begun")).containsExactly("Prepare “Meals begun”");

        TenderId id = WholeDraft.of(context, "Meals whole");
        assertThat(titles(Turn.MINE, "Meals whole")).containsExactly("Publish “Meals whole”");
        assertThat(hrefs("Meals whole")).containsExactly(DraftNavigation.publish(id));

        signing.takeBack(id, NORTHSHIRE);
        assertThat(titles(Turn.MINE, "Meals whole")).containsExactly("Sign off “Meals whole”");

        WholeDraft.sign(context, id);
        publish(id, "");
        assertThat(titles("Meals whole")).isEmpty();
        assertThat(hrefs("Meals begun")).containsExactly(DraftNavigation.draft(begun));
    }

    @Test
    void a_change_of_what_is_published_is_signed_off_and_published_too() {
        TenderId id = WholeDraft.of(context, "Meals changed");
        publish(id, "");

        write(id, TenderPart.Id.TENDER, TenderFields.SUMMARY.path(), "Warm meals, brought to people.");
        assertThat(titles(Turn.MINE, "Meals changed")).containsExactly("Sign off “Meals changed”");

        WholeDraft.sign(context, id);
        assertThat(tasks(Locale.UK, "Meals changed")).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Publish the change of “Meals changed”");
            assertThat(task.hint()).contains("Bidders still read the version before: there is one change.");
        });
        publish(id, "It was cold.");
        assertThat(titles("Meals changed")).isEmpty();
    }

    @Test
    void of_two_buyers_each_is_told_for_whom_it_waits() {
        TenderId id = WholeDraft.of(context, "Meals of two");
        DraftTender tender = drafting.find(id).orElseThrow();
        TenderPart.Id other = ((PartChange.Done) drafting.add(id, TenderPart.Kind.BUYER)).part();
        write(id, other, TenderFields.BUYER.path(), WENDMOOR.value());
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(tasks(Locale.UK, "Meals of two"))
                .containsExactly(HomeTask.others(
                        "“Meals of two” is being prepared", "Waits for Northshire Council", DraftNavigation.draft(id)));

        SignedInAs.demo(context, "commissioner");
        write(id, other, new FieldPath(DraftTender.SHARE), "40");
        write(id, tender.all(TenderPart.Kind.BUYER).getFirst().id(), new FieldPath(DraftTender.SHARE), "60");
        assertThat(titles(Turn.MINE, "Meals of two")).containsExactly("Sign off “Meals of two”");
        WholeDraft.sign(context, id);
        assertThat(tasks(Locale.UK, "Meals of two")).singleElement().satisfies(task -> {
            assertThat(task.turn()).isEqualTo(Turn.OTHERS);
            assertThat(task.hint()).contains("Waits for NHS Wendmoor Integrated Care Board");
        });

        SignedInAs.demo(context, "joint.commissioner");
        assertThat(tasks(Locale.UK, "Meals of two")).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("Sign off “Meals of two”");
            assertThat(task.hint()).contains("For NHS Wendmoor Integrated Care Board. Nothing else is missing.");
        });
        signing.sign(id, WENDMOOR, signing.standsNow(id));
        assertThat(titles(Turn.OTHERS, "Meals of two")).containsExactly("“Meals of two” can be published");
    }

    @Test
    void comments_wait_until_they_are_answered_for_those_who_write_the_draft() {
        TenderId id = WholeDraft.begun(context, "Meals said");
        asking.typeIn(id, "People who eat", "", Optional.empty(), "Too cold");
        asking.typeIn(id, "People who eat", "", Optional.empty(), "Too late");

        assertThat(titles(Turn.MINE, "Meals said"))
                .containsExactly("Prepare “Meals said”", "Answer 2 comments on “Meals said”");
        assertThat(tasks(Locale.of("cy"), "Meals said"))
                .extracting(HomeTask::title)
                .containsExactly("Paratoi “Meals said”", "Ateb 2 o sylwadau ar “Meals said”");
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(titles("Meals said")).isEmpty();
    }

    @Test
    void the_days_of_a_draft_are_told_to_its_buyers_and_to_nobody_else() {
        TenderId id = WholeDraft.of(context, "Meals dated");
        LocalDate deadline = WholeDraft.deadline();

        assertThat(days(deadline)).extracting(HomeDate::what).contains("Last day for bids: Meals dated");
        assertThat(days(deadline.plusDays(1)))
                .extracting(HomeDate::what)
                .doesNotContain("Last day for bids: Meals dated");
        // The notice tells everybody.
        publish(id, "");
        assertThat(days(deadline)).extracting(HomeDate::what).doesNotContain("Last day for bids: Meals dated");
        LocalDate marked = drafting.find(id)
                .orElseThrow()
                .day(org.evenhand.notices.Milestone.EVALUATED)
                .orElseThrow();
        assertThat(days(marked)).extracting(HomeDate::what).contains("Marking is done by: Meals dated");
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(days(marked)).extracting(HomeDate::what).doesNotContain("Marking is done by: Meals dated");
        SignedInAs.demo(context, "provider");
        assertThat(days(marked)).isEmpty();
    }

    @Test
    void an_auditor_may_look_around_and_nothing_waits_for_one() {
        WholeDraft.begun(context, "Meals audited");
        SignedInAs.demo(context, "auditor");

        assertThat(home.tasks(Messages.in(Locale.UK, context)))
                .singleElement()
                .satisfies(topic -> assertThat(topic.tasks()).singleElement().satisfies(task -> {
                    assertThat(task.turn()).isEqualTo(Turn.LOOK_AROUND);
                    assertThat(task.title()).contains("in preparation");
                }));
    }

    @Test
    void many_drafts_take_no_more_statements_than_are_read_whole() throws Exception {
        List<TenderId> many = new ArrayList<>();
        while (many.size() <= TendersInHand.MOST) {
            many.add(WholeDraft.begun(context, "Meals of many"));
        }
        int before = CountedStatements.of(() -> home.tasks(Messages.in(Locale.UK, context)))
                .size();
        WholeDraft.begun(context, "Meals of many");
        WholeDraft.begun(context, "Meals of many");

        assertThat(CountedStatements.of(() -> home.tasks(Messages.in(Locale.UK, context))))
                .hasSize(before);
        assertThat(CountedStatements.of(() -> days(LocalDate.EPOCH))).hasSizeLessThan(10);
        assertThat(titles(Turn.MINE, "Meals of many")).hasSize(TendersInHand.MOST);
        assertThat(titles(Turn.LOOK_AROUND, "Read all")).hasSize(1);
    }

    private void write(TenderId id, TenderPart.Id part, FieldPath place, String answer) {
        String before = drafting.find(id)
                .flatMap(tender -> tender.part(part))
                .orElseThrow()
                .answer(place.value());
        drafting.answer(id, part, place, before, answer);
    }

    private void publish(TenderId id, String reason) {
        publishing.setDays(id);
        WholeDraft.sign(context, id);
        Sha256 seen = publishing.preview(id).flatMap(Preview::digest).orElseThrow();
        assertThat(publishing.publish(id, seen, reason)).isInstanceOf(PublishOutcome.Done.class);
    }

    private List<HomeDate> days(LocalDate day) {
        return home.dates(Messages.in(Locale.UK, context), day, day);
    }

    private List<HomeTask> tasks(Locale locale, String about) {
        return home.tasks(Messages.in(locale, context)).stream()
                .flatMap(topic -> topic.tasks().stream())
                .filter(task -> task.title().contains(about))
                .toList();
    }

    private List<String> titles(String about) {
        return tasks(Locale.UK, about).stream().map(HomeTask::title).toList();
    }

    private List<String> titles(Turn turn, String about) {
        return tasks(Locale.UK, about).stream()
                .filter(task -> task.turn() == turn)
                .map(HomeTask::title)
                .toList();
    }

    private List<String> hrefs(String about) {
        return tasks(Locale.UK, about).stream().map(HomeTask::href).toList();
    }
}
