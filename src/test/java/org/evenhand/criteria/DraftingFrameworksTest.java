package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.folders.PackId;
import org.evenhand.people.OrganisationId;
import org.evenhand.people.SignedInAs;
import org.evenhand.scoring.CriterionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Frameworks are drafted by the commissioners of their organisation, several at once, and every act is on record. */
abstract class DraftingFrameworksTest {

    @DemoOnH2
    static class OnH2Test extends DraftingFrameworksTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DraftingFrameworksTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final PartId QUALITY = new PartId("quality");

    @Autowired
    DraftingFrameworks drafting;

    @Autowired
    OwnRules own;

    @Autowired
    ArrangingFrameworks arranging;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private FrameworkId id = new FrameworkId("");

    @BeforeEach
    void begin() {
        SignedInAs.demo(context, "commissioner");
        id = drafting.start(NORTHSHIRE, " Meals at home ", List.of()).orElseThrow();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private Framework found() {
        return drafting.find(id).orElseThrow();
    }

    private PartId own(CriterionKind kind) {
        return drafting.addOwn(id, kind, Optional.of(QUALITY));
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit_record where subject_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    @Test
    void a_framework_begins_with_three_sections_and_a_price() {
        assertThat(found().title()).isEqualTo("Meals at home");
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Quality", "Social value", "Price");
        assertThat(found().criteria())
                .singleElement()
                .satisfies(price -> assertThat(price.kind()).isEqualTo(CriterionKind.PRICE));
        assertThat(drafting.mine()).extracting(Framework::id).contains(id);
        assertThat(acts()).containsExactly("criteria.framework-started");
        assertThat(drafting.start(NORTHSHIRE, " ", List.of())).isEmpty();
        assertThat(drafting.start(NORTHSHIRE, "x".repeat(201), List.of())).isEmpty();
    }

    @Test
    void the_framework_of_another_organisation_is_not_there() {
        SignedInAs.demo(context, "joint.commissioner");

        assertThat(drafting.find(id)).isEmpty();
        assertThat(drafting.mine()).extracting(Framework::id).doesNotContain(id);
        assertThatThrownBy(() -> drafting.addSection(id, "Place")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafting.start(NORTHSHIRE, "Ours", List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafting.answer(new FrameworkId("nobody-knows-it"), QUALITY, "title", "", "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_answer_is_kept_with_its_version_and_on_record() {
        PartId part = own(CriterionKind.JUDGED);
        long before = found().version();

        Saved saved = drafting.answer(id, part, "weight", "", "£1,000");

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Kept.class, kept -> assertThat(kept.value()).isEqualTo("1000"));
        assertThat(found().criterion(part).orElseThrow().answer("weight")).isEqualTo("1000");
        assertThat(found().version()).isEqualTo(before + 1);
        assertThat(acts())
                .containsExactly(
                        "criteria.framework-started", "criteria.criterion-added", "criteria.criterion-changed");
        assertThat(drafting.answer(id, part, "weight", "1000", "1000")).isInstanceOf(Saved.Kept.class);
        assertThat(acts()).hasSize(3);
    }

    @Test
    void who_wrote_over_an_answer_they_had_not_seen_is_shown_both() {
        PartId part = own(CriterionKind.JUDGED);
        drafting.answer(id, part, "title", "", "Matching");

        Saved saved = drafting.answer(id, part, "title", "", "How people are matched");

        assertThat(saved).isInstanceOfSatisfying(Saved.ChangedMeanwhile.class, both -> {
            assertThat(both.mine()).isEqualTo("How people are matched");
            assertThat(both.theirs()).isEqualTo("Matching");
            assertThat(both.by()).isEqualTo("Ceri Vaughan");
        });
        assertThat(found().criterion(part).orElseThrow().answer("title")).isEqualTo("Matching");
        drafting.answer(id, part, "question", "", "Another field is nobody else’s matter.");
        assertThat(found().criterion(part).orElseThrow().answer("question")).isNotEmpty();
    }

    @Test
    void of_many_who_write_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        PartId part = own(CriterionKind.JUDGED);
        List<Callable<Saved>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String answer = "Version " + i;
            writers.add(() -> {
                SignedInAs.demo(context, "commissioner");
                return drafting.answer(id, part, "title", "", answer);
            });
        }
        List<Saved> saved = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<Saved> one : together.invokeAll(writers)) {
                saved.add(one.get());
            }
        }

        assertThat(saved).filteredOn(Saved.Kept.class::isInstance).hasSize(1);
        assertThat(saved).filteredOn(Saved.ChangedMeanwhile.class::isInstance).hasSize(7);
    }

    @Test
    void who_writes_in_a_criterion_that_was_removed_is_told_and_can_put_it_back() {
        PartId part = own(CriterionKind.JUDGED);
        drafting.answer(id, part, "title", "", "Matching");
        drafting.remove(id, part);
        assertThat(found().criterion(part)).isEmpty();

        assertThat(drafting.answer(id, part, "title", "Matching", "Mine"))
                .isInstanceOfSatisfying(
                        Saved.Gone.class, gone -> assertThat(gone.by()).isEqualTo("Ceri Vaughan"));

        drafting.putBack(id, part);
        assertThat(found().criterion(part).orElseThrow().answer("title")).isEqualTo("Matching");
        assertThat(acts()).endsWith("criteria.criterion-removed", "criteria.criterion-put-back");
    }

    @Test
    void what_is_too_long_is_refused_and_what_no_database_takes_is_left_out() {
        PartId part = own(CriterionKind.JUDGED);

        assertThat(drafting.answer(id, part, "question", "", "x".repeat(100_000)))
                .isEqualTo(new Saved.TooLong(20_000));
        assertThat(drafting.answer(id, PartId.FRAMEWORK, Framework.TITLE, "Meals at home", " "))
                .isEqualTo(new Saved.NoTitle());
        assertThat(drafting.answer(id, part, "question", "", "one\u0000two\r\n<script>"))
                .isInstanceOfSatisfying(
                        Saved.Kept.class, kept -> assertThat(kept.value()).isEqualTo("onetwo\n<script>"));
        assertThatThrownBy(() -> drafting.answer(id, new PartId("made-up"), "title", "", "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void criteria_move_within_their_section_and_a_copy_has_a_reference_of_its_own() {
        PartId first = own(CriterionKind.JUDGED);
        PartId second = own(CriterionKind.RULE);
        drafting.move(id, first, true);
        drafting.move(id, second, true);

        assertThat(found().criteria(QUALITY)).extracting(DraftPart::id).containsExactly(second, first);

        PartId copy = drafting.duplicate(id, second).orElseThrow();
        DraftPart copied = found().criterion(copy).orElseThrow();
        assertThat(copied.answer("id")).isEqualTo("C2-1");
        assertThat(copied.answer(CriterionFields.RULE))
                .contains("@criterion(\"C2-1\")")
                .contains("rule \"" + copied.answer("scoring/rule") + "\"");
    }

    @Test
    void every_measure_of_every_pack_becomes_a_criterion_that_scores_as_the_pack_says() {
        RulePacks packs = context.getBean(RulePacks.class);
        drafting.answer(id, PartId.FRAMEWORK, Framework.YEARS, "", "3");
        drafting.answer(id, PartId.FRAMEWORK, Framework.FTE, "", "14");
        assertThat(packs.all().whole()).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        packs.all()
                .whole()
                .forEach(pack -> pack.measures().forEach(measure -> {
                    PartId part = drafting.addMeasure(id, new PackMeasure(pack.id(), measure.id()))
                            .orElseThrow();
                    CriterionReading reading =
                            CriterionReading.of(found().criterion(part).orElseThrow(), found().contract());
                    boolean same = measure.scheme() instanceof org.evenhand.scoring.Scheme.OwnRule
                            || reading.criterion()
                                    .filter(criterion -> criterion.scheme().equals(measure.scheme())
                                            && criterion.counts() == measure.counts())
                                    .isPresent();
                    if (!reading.scores() || !same) {
                        wrong.add(pack.id() + " " + measure.id() + " " + reading.problems());
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(drafting.addMeasure(id, new PackMeasure(new PackId("none"), new CriterionId("none"))))
                .isEmpty();
    }

    @Test
    void a_rule_is_taken_over_given_back_and_thrown_away_on_record_with_the_answers_of_the_form_kept() {
        PartId hours = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        drafting.answer(id, hours, "title", "", "Paid hours");
        drafting.answer(id, hours, "weight", "", "10");
        drafting.answer(id, hours, "scoring/measure", "", "paid-hours");
        drafting.answer(id, hours, "scoring/target/amount", "", "1300");

        assertThat(own.takeOver(id, hours, "something else")).isEqualTo(new RuleShift.ChangedMeanwhile());
        assertThat(own.takeOver(id, hours, rule(hours))).isEqualTo(new RuleShift.Done());
        assertThat(part(hours).kind()).isEqualTo(CriterionKind.RULE);
        assertThat(own.backToForm(id, hours)).isEqualTo(new RuleShift.Done());
        assertThat(part(hours).kind()).isEqualTo(CriterionKind.TARGET);

        own.takeOver(id, hours, rule(hours));
        String mine = part(hours).answer(CriterionFields.RULE);
        drafting.answer(id, hours, CriterionFields.RULE, mine, mine.replace("1300", "1400"));
        assertThat(own.backToForm(id, hours)).isEqualTo(new RuleShift.ChangedMeanwhile());
        assertThat(own.throwAway(id, hours, mine)).isEqualTo(new RuleShift.ChangedMeanwhile());
        assertThat(own.throwAway(id, hours, mine.replace("1300", "1400"))).isEqualTo(new RuleShift.Done());

        assertThat(part(hours).answer("scoring/target/amount")).isEqualTo("1300");
        assertThat(rule(hours)).contains("$q / 1300");
        assertThat(acts())
                .contains("criteria.rule-taken-over", "criteria.rule-given-back", "criteria.rule-thrown-away");
    }

    @Test
    void a_rule_that_would_be_misread_beside_the_others_is_not_taken_over() {
        PartId days = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        PartId other = drafting.addOwn(id, CriterionKind.TARGET, Optional.of(QUALITY));
        for (PartId part : List.of(days, other)) {
            drafting.answer(id, part, "title", "", "Days");
            drafting.answer(id, part, "weight", "", "10");
            drafting.answer(id, part, "scoring/measure", "", part == days ? "training-day" : "training-days");
            drafting.answer(id, part, "scoring/target/amount", "", "30");
        }
        drafting.answer(id, found().criteria().getFirst().id(), "weight", "", "80");

        assertThat(own.takeOver(id, days, rule(days)))
                .isInstanceOfSatisfying(
                        RuleShift.Unreadable.class,
                        no -> assertThat(no.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.what()).contains("training-days")));
        assertThat(part(days).kind()).isEqualTo(CriterionKind.TARGET);
    }

    @Test
    void weights_are_changed_together_or_not_at_all() {
        PartId one = own(CriterionKind.JUDGED);
        PartId two = own(CriterionKind.JUDGED);
        drafting.answer(id, one, "weight", "", "10");

        Weighed.Weighing first = new Weighed.Weighing(one, "10", "40");
        assertThat(arranging.weigh(id, List.of(first, new Weighed.Weighing(two, "5", "60"))))
                .isInstanceOf(Weighed.ChangedMeanwhile.class);
        assertThat(part(one).answer("weight")).isEqualTo("10");

        Weighed both = arranging.weigh(id, List.of(first, new Weighed.Weighing(two, "", "60")));
        assertThat(part(two).answer("weight")).isEqualTo("60");
        arranging.weigh(id, ((Weighed.Kept) both).undoing());
        assertThat(part(one).answer("weight")).isEqualTo("10");
        assertThat(part(two).answer("weight")).isEmpty();
        assertThat(acts()).filteredOn("criteria.weights-shared"::equals).hasSize(2);
    }

    @Test
    void a_section_is_moved_and_removed_only_when_it_holds_nothing() {
        own(CriterionKind.JUDGED);
        arranging.moveSection(id, QUALITY, false);
        arranging.moveSection(id, new PartId("price"), false);
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Social value", "Quality", "Price");

        assertThat(arranging.removeSection(id, QUALITY)).isEqualTo(SectionRemoval.HOLDS_CRITERIA);
        assertThat(arranging.removeSection(id, new PartId("social-value"))).isEqualTo(SectionRemoval.REMOVED);
        assertThat(arranging.removeSection(id, new PartId("social-value"))).isEqualTo(SectionRemoval.GONE);
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Quality", "Price");
        drafting.putBack(id, new PartId("social-value"));
        assertThat(found().sections()).hasSize(3);
    }

    private DraftPart part(PartId part) {
        return found().criterion(part).orElseThrow();
    }

    private String rule(PartId part) {
        return CriterionReading.of(part(part), found().contract())
                .rule(found().contract())
                .orElseThrow()
                .drl();
    }
}
