package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.WordsIn;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.criteria.sheets.MadeWorkbook;
import org.evenhand.people.SignedInAs;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.shared.words.MessageLookup;
import org.evenhand.spreadsheets.SheetMistake;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueBanks;
import org.evenhand.unitvalues.UnitValueBanks.Planned.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Unit values are brought in with their terms, belong to one organisation, and price the measures of its criteria. */
abstract class UnitValuesTest {

    @DemoOnH2
    static class OnH2Test extends UnitValuesTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends UnitValuesTest {}

    private static final OrganisationId NORTHSHIRE = new OrganisationId("northshire-council");
    private static final OrganisationId MARSHWICK = new OrganisationId("marshwick-council");
    private static final BankTerms TERMS =
            new BankTerms(" A bank ", "Its publisher, for our own tenders", "2025", "https://bank.example", "none");
    private static final List<MessageLookup> LANGUAGES = List.of(EditedSheet.CODES);

    @Autowired
    UnitValueBanks banks;

    @Autowired
    PricingMeasures pricing;

    @Autowired
    DraftingFrameworks drafting;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedInAs.demo(context, "commissioner");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private UnitValueBanks.Planned.Read plan(String csv) {
        return plan(csv.getBytes(StandardCharsets.UTF_8));
    }

    private UnitValueBanks.Planned.Read plan(byte[] file) {
        UnitValueBanks.Planned planned = banks.read(file, LANGUAGES);
        assertThat(planned).isInstanceOf(UnitValueBanks.Planned.Read.class);
        return (UnitValueBanks.Planned.Read) planned;
    }

    private String refusal(byte[] file) {
        UnitValueBanks.Planned planned = banks.read(file, LANGUAGES);
        assertThat(planned).isInstanceOf(UnitValueBanks.Planned.Refused.class);
        return ((UnitValueBanks.Planned.Refused) planned).why();
    }

    private BankId bank() {
        return banks.keep(
                        NORTHSHIRE,
                        TERMS,
                        plan("measure,name,unit,value\nNT1,Jobs,person,\"£20,429.50\"\nNT2,Time,hour,8\n"))
                .orElseThrow();
    }

    @Test
    void a_list_or_a_workbook_is_read_as_exact_figures() {
        UnitValueBanks.Planned.Read list =
                plan("\ufeffMeasure;Name;Unit;Value;Year\nNT1;Jobs;person;20429.50;2024\n\nNT2;Time;hour;0.1;\n");

        assertThat(list.mistakes()).isEmpty();
        assertThat(list.values())
                .containsExactly(
                        new UnitValue("NT1", "Jobs", "person", new BigDecimal("20429.50"), Optional.of(2024)),
                        new UnitValue("NT2", "Time", "hour", new BigDecimal("0.1"), Optional.empty()));
        assertThat(plan(MadeWorkbook.ofTexts(
                                "Bank",
                                List.of(
                                        List.of("measure", "Notes", "name", "unit", "value"),
                                        List.of("A", "any", "B", "c", "1,000"))))
                        .values())
                .containsExactly(new UnitValue("A", "B", "c", new BigDecimal("1000"), Optional.empty()));
    }

    @Test
    void each_mistake_is_named_by_its_cell() {
        assertThat(
                        plan("measure,name,unit,value,year\n,Jobs,person,1,\nB b,,hour,1e9,\nC,c,c,,24\nC,c,c,2,\nD,d,,\"1,5\",\nE,e,e,0.1234567,")
                                .mistakes())
                .extracting(SheetMistake::cell, SheetMistake::why)
                .containsExactly(
                        tuple("A2", Why.NO_MEASURE),
                        tuple("A3", Why.MEASURE_FORM),
                        tuple("B3", Why.NO_NAME),
                        tuple("D3", Why.FIGURE),
                        tuple("D4", Why.NO_VALUE),
                        tuple("E4", Why.YEAR),
                        tuple("A5", Why.MEASURE_TWICE),
                        tuple("C6", Why.NO_UNIT),
                        tuple("D6", Why.FIGURE),
                        tuple("D7", Why.FIGURE));
        assertThat(plan("measure,name,name,value\nA,b,c,1").mistakes())
                .extracting(SheetMistake::why)
                .containsExactly(Why.HEADING_TWICE, Why.HEADING_MISSING);
        assertThat(plan("\n\n").isSound()).isFalse();
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThat(refusal(new byte[0])).isEqualTo("empty");
        assertThat(refusal(new byte[] {(byte) 0xC3, 'a', ',', 'b'})).isEqualTo("no-text");
        assertThat(refusal("a,\"b\nc".getBytes(StandardCharsets.UTF_8))).isEqualTo("no-text");
        assertThat(refusal(new byte[] {'a', 0, 'b'})).isEqualTo("no-text");
        assertThat(refusal("a\n".repeat(6000).getBytes(StandardCharsets.UTF_8))).isEqualTo("too-many-rows");
        assertThat(refusal(",x".repeat(400).getBytes(StandardCharsets.UTF_8))).isEqualTo("too-many-columns");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 9})).isEqualTo("not-a-workbook");
    }

    @Test
    void a_bank_is_kept_with_its_terms_and_on_record() {
        BankId id = bank();

        UnitValueBank bank = banks.bank(id).orElseThrow();
        assertThat(bank.terms().title()).isEqualTo("A bank");
        assertThat(bank.terms().licence()).isEqualTo(TERMS.licence());
        assertThat(bank.by().account()).contains(SignedInAs.account(context, "commissioner"));
        assertThat(bank.values())
                .extracting(UnitValue::measure, value -> value.pounds().toPlainString())
                .containsExactly(tuple("NT1", "20429.5"), tuple("NT2", "8"));
        assertThat(banks.banks()).extracting(UnitValueBank::id).contains(id);
        assertThat(jdbc.sql("select act from audit_record where subject_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactly("criteria.unit-values-imported");
    }

    @Test
    void a_bank_without_terms_or_with_mistakes_is_not_kept() {
        UnitValueBanks.Planned.Read sound = plan("measure,name,unit,value\nA,b,c,1");
        BankTerms none = new BankTerms(" ", "", "25", "", " ");

        assertThat(none.missing()).containsExactly(BankTerms.Part.values());
        assertThat(banks.keep(NORTHSHIRE, none, sound)).isEmpty();
        assertThat(banks.keep(NORTHSHIRE, TERMS, plan("measure,name,unit,value\nA,b,c,")))
                .isEmpty();
        assertThat(banks.keep(NORTHSHIRE, TERMS, plan("measure,name,unit,value")))
                .isEmpty();
    }

    @Test
    void others_than_commissioners_and_auditors_of_the_organisation_never_see_a_value() {
        BankId id = bank();
        FrameworkId framework =
                drafting.start(NORTHSHIRE, "Ours", List.of(), WordsIn.ENGLISH).orElseThrow();
        PartId part = drafting.addOwn(framework, CriterionKind.MONETISED, Optional.empty());

        SignedInAs.demo(context, "auditor");
        assertThat(banks.bank(id)).isPresent();
        SignedInAs.demo(context, "joint.commissioner");
        assertThat(banks.bank(id)).isEmpty();
        assertThat(banks.banks()).extracting(UnitValueBank::id).doesNotContain(id);
        assertThatThrownBy(() -> banks.keep(NORTHSHIRE, TERMS, plan("measure,name,unit,value\nA,b,c,1")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pricing.take(framework, part, id, "NT1")).isInstanceOf(AccessDeniedException.class);
        FrameworkId theirs =
                drafting.start(MARSHWICK, "Theirs", List.of(), WordsIn.ENGLISH).orElseThrow();
        PartId monetised = drafting.addOwn(theirs, CriterionKind.MONETISED, Optional.empty());
        assertThat(pricing.take(theirs, monetised, id, "NT1")).isEqualTo(PricingMeasures.Added.NOT_FOUND);
        for (String person : List.of("provider", "evaluator", "lived.experience", "administrator")) {
            SignedInAs.demo(context, person);
            assertThatThrownBy(banks::banks).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> banks.bank(id)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void measures_of_a_bank_and_of_ones_own_price_a_criterion_that_then_scores() {
        BankId id = bank();
        FrameworkId framework =
                drafting.start(NORTHSHIRE, "Ours", List.of(), WordsIn.ENGLISH).orElseThrow();
        PartId part = drafting.addOwn(framework, CriterionKind.MONETISED, Optional.of(new PartId("social-value")));

        assertThat(pricing.take(framework, part, id, "NT1")).isEqualTo(PricingMeasures.Added.ADDED);
        assertThat(pricing.take(framework, part, id, "NT1")).isEqualTo(PricingMeasures.Added.THERE);
        assertThat(pricing.take(framework, part, id, "NT9")).isEqualTo(PricingMeasures.Added.NOT_FOUND);
        assertThat(pricing.own(framework, part, "my hours")).isEqualTo(PricingMeasures.Added.NOT_A_CODE);
        assertThat(pricing.own(framework, part, " my-hours ")).isEqualTo(PricingMeasures.Added.ADDED);
        assertThat(pricing.own(framework, new PartId("made-up"), "x")).isEqualTo(PricingMeasures.Added.NOT_FOUND);
        drafting.answer(framework, part, new FieldPath("scoring/measures/my-hours"), "", "12.5");
        drafting.answer(framework, part, new FieldPath("title"), "", "Pounds of good");
        drafting.answer(framework, part, new FieldPath("weight"), "", "10");
        drafting.answer(framework, part, new FieldPath("scoring/target/amount"), "", "50000");

        DraftPart criterion =
                drafting.find(framework).orElseThrow().criterion(part).orElseThrow();
        assertThat(criterion.answer("scoring/measures/NT1")).isEqualTo("20429.5");
        assertThat(criterion.answer("bank/NT1")).isEqualTo(id.value());
        CriterionReading reading = CriterionReading.of(
                criterion, drafting.find(framework).orElseThrow().contract());
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.scores()).isTrue();
        assertThat(CriterionFields.used(criterion)).doesNotContainKey("bank/NT1");

        pricing.drop(framework, part, "NT1");
        criterion = drafting.find(framework).orElseThrow().criterion(part).orElseThrow();
        assertThat(CriterionFields.priced(criterion)).containsExactly("my-hours");
        assertThat(criterion.answers()).doesNotContainKey("bank/NT1");
    }
}
