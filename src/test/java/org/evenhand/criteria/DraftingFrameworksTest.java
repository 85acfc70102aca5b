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
import org.evenhand.WordsIn;
import org.evenhand.packs.PackId;
import org.evenhand.packs.RulePacks;
import org.evenhand.people.SignedInAs;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.TenderId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Frameworks are drafted by the commissioners of their organisation, several at once, and every act is on record. */
abstract class DraftingFrameworksTest extends Drafting {

    @DemoOnH2
    static class OnH2Test extends DraftingFrameworksTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DraftingFrameworksTest {}

    @Test
    void a_framework_begins_with_three_sections_and_a_price() {
        assertThat(found().title()).isEqualTo("Meals at home");
        assertThat(found().sections()).extracting(DraftPart::name).containsExactly("Quality", "Social value", "Price");
        assertThat(found().criteria())
                .singleElement()
                .satisfies(price -> assertThat(price.kind()).isEqualTo(CriterionKind.PRICE));
        assertThat(drafting.mine()).extracting(Framework::id).contains(id);
        assertThat(acts()).containsExactly("criteria.framework-started");
        assertThat(found().criteria().getFirst().name()).isEqualTo("Price for the whole contract");
        assertThat(drafting.start(NORTHSHIRE, " ", List.of(), WordsIn.ENGLISH)).isEmpty();
        assertThat(drafting.start(NORTHSHIRE, "x".repeat(201), List.of(), WordsIn.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_framework_begins_in_the_language_of_whoever_begins_it() {
        id = drafting.start(NORTHSHIRE, "Prydau gartref", List.of(), WordsIn.WELSH)
                .orElseThrow();

        assertThat(found().sections())
                .extracting(DraftPart::name)
                .containsExactly("Ansawdd", "Gwerth cymdeithasol", "Pris");
        assertThat(found().criteria().getFirst().name()).isEqualTo("Pris am y contract cyfan");
    }

    @Test
    void the_framework_of_another_organisation_is_not_there() {
        SignedInAs.demo(context, "joint.commissioner");

        assertThat(drafting.find(id)).isEmpty();
        assertThat(drafting.mine()).extracting(Framework::id).doesNotContain(id);
        assertThatThrownBy(() -> drafting.addSection(id, "Place")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafting.start(NORTHSHIRE, "Ours", List.of(), WordsIn.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        drafting.answer(new FrameworkId("nobody-knows-it"), QUALITY, new FieldPath("title"), "", "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_answer_is_kept_with_its_version_and_on_record() {
        PartId part = own(CriterionKind.JUDGED);
        long before = found().version();

        AnswerOutcome saved = drafting.answer(id, part, new FieldPath("scoring/minimum"), "", "1,000");

        assertThat(saved)
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.value()).isEqualTo("1000"));
        assertThat(found().criterion(part).orElseThrow().answer("scoring/minimum"))
                .isEqualTo("1000");
        assertThat(found().version()).isEqualTo(before + 1);
        assertThat(acts())
                .containsExactly(
                        "criteria.framework-started", "criteria.criterion-added", "criteria.criterion-changed");
        assertThat(drafting.answer(id, part, new FieldPath("scoring/minimum"), "1000", "1000"))
                .isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(acts()).hasSize(3);
    }

    @Test
    void who_wrote_over_an_answer_they_had_not_seen_is_shown_both() {
        PartId part = own(CriterionKind.JUDGED);
        drafting.answer(id, part, new FieldPath("title"), "", "Matching");

        AnswerOutcome saved = drafting.answer(id, part, new FieldPath("title"), "", "How people are matched");

        assertThat(saved).isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, both -> {
            assertThat(both.mine()).isEqualTo("How people are matched");
            assertThat(both.theirs()).isEqualTo("Matching");
            assertThat(both.by()).isEqualTo("Ceri Vaughan");
        });
        assertThat(found().criterion(part).orElseThrow().answer("title")).isEqualTo("Matching");
        drafting.answer(id, part, new FieldPath("question"), "", "Another field is nobody else’s matter.");
        assertThat(found().criterion(part).orElseThrow().answer("question")).isNotEmpty();
    }

    @Test
    void of_many_who_write_at_once_one_is_kept_and_the_others_are_told() throws Exception {
        PartId part = own(CriterionKind.JUDGED);
        List<Callable<AnswerOutcome>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String answer = "Version " + i;
            writers.add(() -> {
                SignedInAs.demo(context, "commissioner");
                return drafting.answer(id, part, new FieldPath("title"), "", answer);
            });
        }
        List<AnswerOutcome> saved = new ArrayList<>();
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            for (Future<AnswerOutcome> one : together.invokeAll(writers)) {
                saved.add(one.get());
            }
        }

        assertThat(saved).filteredOn(AnswerOutcome.Kept.class::isInstance).hasSize(1);
        assertThat(saved)
                .filteredOn(AnswerOutcome.ChangedMeanwhile.class::isInstance)
                .hasSize(7);
    }

    @Test
    void who_writes_in_a_criterion_that_was_removed_is_told_and_can_put_it_back() {
        PartId part = own(CriterionKind.JUDGED);
        drafting.answer(id, part, new FieldPath("title"), "", "Matching");
        drafting.remove(id, part);
        assertThat(found().criterion(part)).isEmpty();

        assertThat(drafting.answer(id, part, new FieldPath("title"), "Matching", "Mine"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Gone.class, gone -> assertThat(gone.by()).isEqualTo("Ceri Vaughan"));

        drafting.putBack(id, part);
        assertThat(found().criterion(part).orElseThrow().answer("title")).isEqualTo("Matching");
        assertThat(acts()).endsWith("criteria.criterion-removed", "criteria.criterion-put-back");
    }

    @Test
    void what_is_too_long_is_refused_and_what_no_database_takes_is_left_out() {
        PartId part = own(CriterionKind.JUDGED);

        assertThat(drafting.answer(id, part, new FieldPath("question"), "", "x".repeat(100_000)))
                .isEqualTo(new AnswerOutcome.TooLong(20_000));
        assertThat(drafting.answer(id, PartId.FRAMEWORK, new FieldPath(Framework.TITLE), "Meals at home", " "))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("framework.title.refused"));
        assertThat(drafting.answer(id, part, new FieldPath("question"), "", "one\u0000two\r\n<script>"))
                .isInstanceOfSatisfying(
                        AnswerOutcome.Kept.class,
                        kept -> assertThat(kept.value()).isEqualTo("onetwo\n<script>"));
        assertThatThrownBy(() -> drafting.answer(id, new PartId("made-up"), new FieldPath("title"), "", "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_place_in_no_catalogue_and_a_word_that_is_not_offered_are_refused() {
        PartId part = own(CriterionKind.TARGET);
        PartId judged = own(CriterionKind.JUDGED);
        long before = found().version();

        assertThat(refusal(part, "colour", "red")).isEqualTo("entry.no-field");
        assertThat(refusal(part, "scoring/kind", "price")).isEqualTo("entry.no-field");
        assertThat(refusal(part, "bank/hours", "invented-values")).isEqualTo("entry.no-field");
        assertThat(refusal(part, "scoring/bands/5/from", "1")).isEqualTo("entry.no-field");
        assertThat(refusal(judged, "scoring/scale/descriptors/high", "x")).isEqualTo("entry.no-field");
        assertThat(refusal(QUALITY, "weight", "10")).isEqualTo("entry.no-field");
        assertThat(refusal(PartId.FRAMEWORK, "weight", "10")).isEqualTo("entry.no-field");
        assertThat(refusal(part, "scoring/target/per", "week")).isEqualTo("answer.not-a-choice");
        assertThat(found().version()).isEqualTo(before);
        assertThat(drafting.answer(id, QUALITY, new FieldPath("title"), "Quality", "How good"))
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    private String refusal(PartId part, String place, String answer) {
        return drafting.answer(id, part, new FieldPath(place), "", answer) instanceof AnswerOutcome.Refused(var why)
                ? why.key()
                : "";
    }

    @Test
    void every_measure_of_every_pack_becomes_a_criterion_that_scores_as_the_pack_says() {
        RulePacks packs = context.getBean(RulePacks.class);
        drafting.answer(id, PartId.FRAMEWORK, new FieldPath(Framework.YEARS), "", "3");
        drafting.answer(id, PartId.FRAMEWORK, new FieldPath(Framework.FTE), "", "14");
        assertThat(packs.all().whole()).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        packs.all()
                .whole()
                .forEach(pack -> pack.measures().forEach(measure -> {
                    PartId part = drafting.addMeasure(id, new DraftingFrameworks.PackMeasure(pack.id(), measure.id()))
                            .orElseThrow();
                    CriterionReading reading =
                            CriterionReading.of(found().criterion(part).orElseThrow(), found().contract());
                    boolean same = measure.scheme() instanceof org.evenhand.scoring.tender.Scheme.OwnRule
                            || reading.criterion()
                                    .filter(criterion -> criterion.scheme().equals(measure.scheme())
                                            && criterion.counts() == measure.counts())
                                    .isPresent();
                    if (!reading.scores() || !same) {
                        wrong.add(pack.id() + " " + measure.id() + " " + reading.problems());
                    }
                }));

        assertThat(wrong).isEmpty();
        assertThat(drafting.addMeasure(
                        id, new DraftingFrameworks.PackMeasure(new PackId("none"), new CriterionId("none"))))
                .isEmpty();
    }

    @Test
    void what_is_done_in_the_framework_of_a_tender_stands_in_the_record_of_the_tender() {
        TenderId tender = new TenderId("meals-at-home");
        FrameworkId copy = context.getBean(CopyingFrameworks.class).forTender(id, tender, "Meals");

        drafting.answer(copy, PartId.FRAMEWORK, new FieldPath(Framework.VALUE), "", "650000");
        drafting.addOwn(copy, CriterionKind.JUDGED, Optional.empty());

        assertThat(jdbc.sql("select act from audit_record where tender = ? order by seq")
                        .param(tender.value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "criteria.framework-started", "criteria.framework-changed", "criteria.criterion-added");
    }
}
