package org.evenhand.planning.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.evenhand.RealPostgres;
import org.evenhand.people.SignedInAs;
import org.evenhand.planning.BusinessCase;
import org.evenhand.planning.BusinessCase.Slot;
import org.evenhand.planning.CaseId;
import org.evenhand.planning.CaseItem;
import org.evenhand.planning.CasePart;
import org.evenhand.planning.cases.PreparingCases.Begun;
import org.evenhand.planning.cases.PreparingCases.DatedCase;
import org.evenhand.shared.AnswerOutcome;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.figures.FigureReading;
import org.evenhand.shared.figures.FigureTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Business cases, written figure by figure. */
abstract class PreparingCasesTest {

    @SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:cases-${random.uuid};DB_CLOSE_DELAY=30")
    @ActiveProfiles("demo")
    static class OnH2Test extends PreparingCasesTest {}

    @SpringBootTest
    @ActiveProfiles("demo")
    @ContextConfiguration(initializers = RealPostgres.Empty.class)
    static class OnPostgresqlTest extends PreparingCasesTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId MARSHWICK = new OrganisationId("marshwick-council");
    private static final Slot NAMED = new Slot(CaseItem.ALTERNATIVE_1, CasePart.NAME);
    private static final Slot PEOPLE = new Slot(CaseItem.PEOPLE, CasePart.LIKELY);

    @Autowired
    ApplicationContext beans;

    @Autowired
    PreparingCases cases;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCommissioner() {
        SignedInAs.demo(beans, "commissioner");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    @Test
    void the_published_figures_come_out_of_the_cases_that_were_invented() {
        assertThat(invented("one-arrangement").perPersonAndYear().amount()).isEqualByComparingTo("239200");
        assertThat(invented("shared-lives").perPersonAndYear().amount()).isEqualByComparingTo("13000");
        assertThat(invented("every-region").total().amount()).isEqualByComparingTo("154999000");
    }

    private Comparison invented(String id) {
        return Comparison.of(find(new CaseId(id))).getFirst();
    }

    @Test
    void a_case_begins_with_the_usual_rate_and_its_source_and_needs_the_rest() {
        CaseId id = begun("Homeshare");

        BusinessCase one = find(id);
        assertThat(one.title()).isEqualTo("Homeshare");
        assertThat(one.says(CaseItem.RATE, CasePart.LIKELY)).isEqualTo("3.5");
        assertThat(one.says(CaseItem.RATE, CasePart.SOURCE)).contains("HM Treasury", "Green Book");
        assertThat(one.missing())
                .containsExactly(
                        CaseItem.ARRANGEMENT_COST,
                        CaseItem.ALTERNATIVE_1,
                        CaseItem.SHARE,
                        CaseItem.PEOPLE,
                        CaseItem.YEARS);
        assertThat(lastAct()).isEqualTo("planning.case-begun");
        assertThat(cases.begin(NORTHSHIRE, " ")).isEqualTo(new Begun.Refused(CaseFields.Refusal.TITLE_MISSING));
    }

    @Test
    void a_figure_is_kept_replaced_and_taken_away_on_record() {
        CaseId id = begun("Homeshare");

        assertThat(cases.change(NORTHSHIRE, id, PEOPLE, "", "1,200")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(find(id).says(CaseItem.PEOPLE, CasePart.LIKELY)).isEqualTo("1200");
        assertThat(lastAct()).isEqualTo("planning.case-changed");
        assertThat(cases.change(NORTHSHIRE, id, PEOPLE, "1200", "12")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(cases.change(NORTHSHIRE, id, PEOPLE, "12", "")).isInstanceOf(AnswerOutcome.Kept.class);
        assertThat(find(id).says(CaseItem.PEOPLE, CasePart.LIKELY)).isEmpty();
        assertThat(cases.change(NORTHSHIRE, id, PEOPLE, "", "many"))
                .isEqualTo(
                        new AnswerOutcome.Refused(new FigureReading.Refused(FigureTrouble.IN_WORDS, BigDecimal.ZERO)));
        assertThat(cases.change(NORTHSHIRE, id, NAMED, "", "x".repeat(121))).isEqualTo(new AnswerOutcome.TooLong(120));
    }

    @Test
    void a_case_taken_away_says_whose_it_is_of_when_and_who_wrote_last() {
        CaseId id = begun("Homeshare");
        SignedInAs.demo(beans, "auditor");

        DatedCase dated = cases.dated(NORTHSHIRE, id).orElseThrow();

        assertThat(dated.of().id()).isEqualTo(NORTHSHIRE);
        assertThat(dated.written()).isEqualTo(find(id));
        assertThat(dated.changedBy()).isEqualTo("Ceri Vaughan");
        assertThat(dated.changedAt()).isBeforeOrEqualTo(dated.at());
        assertThat(cases.dated(NORTHSHIRE, new CaseId("made-up"))).isEmpty();
        SignedInAs.demo(beans, "joint.commissioner");
        assertThat(cases.dated(MARSHWICK, id)).isEmpty();
        assertThatThrownBy(() -> cases.dated(NORTHSHIRE, id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void two_who_write_the_same_figure_see_both_and_nothing_is_overwritten() {
        CaseId id = begun("Homeshare");
        cases.change(NORTHSHIRE, id, PEOPLE, "", "12");

        assertThat(cases.change(NORTHSHIRE, id, PEOPLE, "", "15"))
                .isInstanceOfSatisfying(AnswerOutcome.ChangedMeanwhile.class, both -> {
                    assertThat(both.mine()).isEqualTo("15");
                    assertThat(both.theirs()).isEqualTo("12");
                });
        assertThat(find(id).says(CaseItem.PEOPLE, CasePart.LIKELY)).isEqualTo("12");
    }

    @Test
    void a_case_of_another_organisation_or_a_figure_that_there_is_not_cannot_be_written() {
        CaseId id = begun("Homeshare");
        assertThat(cases.change(NORTHSHIRE, id, new Slot(CaseItem.PEOPLE, CasePart.TITLE), "", "x"))
                .isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(find(id).says(CaseItem.PEOPLE, CasePart.TITLE)).isEmpty();
        SignedInAs.demo(beans, "joint.commissioner");

        assertThatThrownBy(() -> cases.change(MARSHWICK, id, PEOPLE, "", "12"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(cases.cases(MARSHWICK)).isEmpty();
    }

    @Test
    void auditors_read_and_change_nothing() {
        CaseId id = begun("Homeshare");
        SignedInAs.demo(beans, "auditor");

        assertThat(cases.find(NORTHSHIRE)).isPresent();
        assertThat(find(id).title()).isEqualTo("Homeshare");
        assertThat(cases.mayWrite(NORTHSHIRE)).isFalse();
        assertThatThrownBy(() -> cases.begin(NORTHSHIRE, "Another")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cases.change(NORTHSHIRE, id, PEOPLE, "", "12"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"joint.commissioner", "provider", "evaluator", "administrator"})
    void to_everybody_else_it_is_not_there(String person) {
        SignedInAs.demo(beans, person);

        assertThat(cases.find(NORTHSHIRE)).isEmpty();
        assertThatThrownBy(() -> cases.cases(NORTHSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> cases.begin(NORTHSHIRE, "Another")).isInstanceOf(AccessDeniedException.class);
    }

    private CaseId begun(String title) {
        return cases.begin(NORTHSHIRE, title) instanceof Begun.Done done ? done.id() : new CaseId("refused");
    }

    private BusinessCase find(CaseId id) {
        return cases.cases(NORTHSHIRE).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String lastAct() {
        return jdbc.sql("select act from audit_record order by seq desc limit 1")
                .query(String.class)
                .single();
    }
}
