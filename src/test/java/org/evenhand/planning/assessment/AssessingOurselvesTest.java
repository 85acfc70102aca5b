package org.evenhand.planning.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.evenhand.RealPostgres;
import org.evenhand.people.SignedInAs;
import org.evenhand.planning.ActionField;
import org.evenhand.planning.Answers;
import org.evenhand.planning.Answers.Question;
import org.evenhand.planning.AssessmentCopy;
import org.evenhand.planning.AssetAction;
import org.evenhand.planning.AssetAction.Level;
import org.evenhand.planning.assessment.AssessingOurselves.Keeping;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A self-assessment, however many write at once, and its copies, which never change. */
abstract class AssessingOurselvesTest {

    @SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:planning-${random.uuid};DB_CLOSE_DELAY=30")
    @ActiveProfiles("demo")
    static class OnH2Test extends AssessingOurselvesTest {}

    @SpringBootTest
    @ActiveProfiles("demo")
    @ContextConfiguration(initializers = RealPostgres.Empty.class)
    static class OnPostgresqlTest extends AssessingOurselvesTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId HEARTHSIDE = new OrganisationId("hearthside-shared-lives");
    private static final Question MAP = new Question(AssetAction.LIVING_MAP, ActionField.LEVEL);
    private static final Question WHO = new Question(AssetAction.LIVING_MAP, ActionField.WHO);

    @Autowired
    ApplicationContext beans;

    @Autowired
    AssessingOurselves assessing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingIsAnswered() {
        List.of("self_assessment_copy_answer", "self_assessment_copy", "self_assessment_answer")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        SignedInAs.demo(beans, "commissioner");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, begun, in-place",
        "EVIDENCE, A map, A better map",
        "NEXT_STEP, Ask two groups, Ask three",
        "WHO, Ceri, Samir",
        "BY_WHEN, 2027-03-31, 2027-06-30"
    })
    void every_answer_is_kept_replaced_and_taken_away(ActionField field, String first, String then) {
        Question question = new Question(AssetAction.LIVING_MAP, field);

        assertThat(assessing.answer(NORTHSHIRE, question, "", " " + first)).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(says(question)).isEqualTo(first);
        assertThat(assessing.answer(NORTHSHIRE, question, first, then)).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(says(question)).isEqualTo(then);
        assertThat(assessing.answer(NORTHSHIRE, question, then, " ")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(says(question)).isEmpty();
    }

    @Test
    void what_cannot_stand_is_refused_and_nothing_changes() {
        assertThat(assessing.answer(NORTHSHIRE, MAP, "", "nearly"))
                .isEqualTo(new AnswerOutcome.Refused(AssessmentFields.Refusal.NOT_A_LEVEL));
        assertThat(assessing.answer(NORTHSHIRE, WHO, "", "x".repeat(121))).isEqualTo(new AnswerOutcome.TooLong(120));
        assertThat(assessing.answers(NORTHSHIRE)).isEqualTo(new Answers(Map.of()));
    }

    @Test
    void two_who_answer_the_same_thing_see_both_versions_and_nothing_is_overwritten() {
        assessing.answer(NORTHSHIRE, WHO, "", "Ceri");

        AnswerOutcome second = assessing.answer(NORTHSHIRE, WHO, "", "Samir");

        assertThat(second).isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, both -> {
            assertThat(both.mine()).isEqualTo("Samir");
            assertThat(both.theirs()).isEqualTo("Ceri");
            assertThat(both.by()).isEqualTo("Ceri Vaughan");
        });
        assertThat(says(WHO)).isEqualTo("Ceri");
        assertThat(assessing.answer(NORTHSHIRE, WHO, "", "Ceri"))
                .as("who writes what the other has written is not asked to choose")
                .isInstanceOf(AnswerOutcome.Kept.class);
    }

    @Test
    void an_answer_that_was_taken_away_meanwhile_is_a_change_too() {
        assessing.answer(NORTHSHIRE, WHO, "", "Ceri");
        assessing.answer(NORTHSHIRE, WHO, "Ceri", "");

        assertThat(assessing.answer(NORTHSHIRE, WHO, "Ceri", "Samir"))
                .isInstanceOf(AnswerOutcome.ChangedMeanwhile.class);
    }

    @Test
    void of_eight_who_answer_at_once_one_is_kept_and_all_the_others_are_told() throws Exception {
        List<AnswerOutcome> outcomes = atOnce(8);

        assertThat(outcomes).filteredOn(AnswerOutcome.Kept.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(AnswerOutcome.ChangedMeanwhile.class::isInstance)
                .hasSize(7);
    }

    private List<AnswerOutcome> atOnce(int writers) throws Exception {
        CyclicBarrier start = new CyclicBarrier(writers);
        List<AnswerOutcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<AnswerOutcome>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String name = "Writer " + i;
                running.add(threads.submit(() -> {
                    SignedInAs.demo(beans, "commissioner");
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        return assessing.answer(NORTHSHIRE, WHO, "", name);
                    } finally {
                        SignedInAs.nobody();
                    }
                }));
            }
            for (Future<AnswerOutcome> one : running) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
        }
        return outcomes;
    }

    @Test
    void a_change_is_on_record_with_both_answers_and_a_refusal_is_not() {
        long before = recorded("planning.answer-changed");

        assessing.answer(NORTHSHIRE, MAP, "", "begun");
        assessing.answer(NORTHSHIRE, MAP, "", "leading");

        assertThat(recorded("planning.answer-changed")).isEqualTo(before + 1);
        assertThat(lastDetails()).contains("living-map", "level", "begun").doesNotContain("leading");
    }

    @Test
    void a_copy_does_not_change_whatever_is_answered_later() {
        assessing.answer(NORTHSHIRE, MAP, "", "begun");
        AssessmentCopy kept = kept("Yearly review");

        assessing.answer(NORTHSHIRE, MAP, "begun", "leading");

        assertThat(kept.number()).isEqualTo(1);
        assertThat(kept.on()).isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        assertThat(kept.by()).isEqualTo("Ceri Vaughan");
        assertThat(kept.answers().level(AssetAction.LIVING_MAP)).contains(Level.BEGUN);
        assertThat(assessing.copies(NORTHSHIRE)).containsExactly(kept);
        assertThat(kept("After the review").number()).isEqualTo(2);
        assertThat(assessing.copies(NORTHSHIRE)).hasSize(2).first().isEqualTo(kept);
    }

    @Test
    void keeping_is_on_record_with_its_reason_and_a_fingerprint_of_what_was_kept() {
        assessing.answer(NORTHSHIRE, MAP, "", "begun");
        AssessmentCopy kept = kept("Yearly review");

        assertThat(lastDetails()).contains(kept.fingerprint());
        assertThat(jdbc.sql("select why from audit_record order by seq desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Yearly review");
    }

    @Test
    void a_copy_without_a_reason_or_without_an_answer_is_not_kept() {
        assertThat(assessing.keep(NORTHSHIRE, "Yearly review"))
                .isEqualTo(new Keeping.Refused(AssessmentFields.Refusal.NOTHING_ANSWERED));
        assessing.answer(NORTHSHIRE, MAP, "", "begun");
        assertThat(assessing.keep(NORTHSHIRE, " "))
                .isEqualTo(new Keeping.Refused(AssessmentFields.Refusal.REASON_MISSING));
        assertThat(assessing.keep(NORTHSHIRE, "x".repeat(501))).isEqualTo(new Keeping.TooLong(500));
        assertThat(assessing.copies(NORTHSHIRE)).isEmpty();
    }

    @Test
    void auditors_read_and_change_nothing() {
        assessing.answer(NORTHSHIRE, MAP, "", "begun");
        SignedInAs.demo(beans, "auditor");

        assertThat(assessing.find(NORTHSHIRE)).isPresent();
        assertThat(assessing.answers(NORTHSHIRE).answered()).isEqualTo(1);
        assertThat(assessing.mayAnswer(NORTHSHIRE)).isFalse();
        assertThatThrownBy(() -> assessing.answer(NORTHSHIRE, MAP, "begun", "leading"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assessing.keep(NORTHSHIRE, "Why not")).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint.commissioner", "provider", "evaluator", "lived.experience", "administrator"})
    void to_everybody_else_it_is_not_there(String person) {
        SignedInAs.demo(beans, person);

        assertThat(assessing.find(NORTHSHIRE)).isEmpty();
        assertThatThrownBy(() -> assessing.answers(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assessing.copies(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assessing.answer(NORTHSHIRE, MAP, "", "begun"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_organisation_that_only_provides_has_none() {
        SignedInAs.demo(beans, "provider");

        assertThat(assessing.find(HEARTHSIDE)).isEmpty();
    }

    private AssessmentCopy kept(String why) {
        assertThat(assessing.keep(NORTHSHIRE, why)).isInstanceOf(Keeping.Done.class);
        return assessing.copies(NORTHSHIRE).getLast();
    }

    private String says(Question question) {
        return assessing.answers(NORTHSHIRE).says(question.action(), question.field());
    }

    private long recorded(String act) {
        return jdbc.sql("select count(*) from audit_record where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    private String lastDetails() {
        return jdbc.sql("select details from audit_record order by seq desc limit 1")
                .query(String.class)
                .single();
    }
}
