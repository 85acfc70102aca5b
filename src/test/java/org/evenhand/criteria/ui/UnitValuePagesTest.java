package org.evenhand.criteria.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.PartId;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.design.FileFormField;
import org.evenhand.design.Hands;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.OrganisationId;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBanks;
import org.evenhand.unitvalues.ui.UnitValuesNavigation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A bank of unit values comes in with its terms, and prices the measures of a criterion. */
class UnitValuePagesTest extends FrameworkPages {

    @Autowired
    UnitValueBanks banks;

    private static void choose(String csv) {
        Hands.choose(LocatorJ._get(FileFormField.class), "bank.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_bank_is_brought_in_only_with_its_terms() {
        open("unit-values/new");
        choose("Measure,Name,Unit,Value in pounds\nNT1,Jobs for people,person,20429.50\n");
        assertThat(text()).contains("1 unit value", "Jobs for people", "£20,429.50");

        press("Bring in 1 value");
        assertThat(text()).contains("Write a name of 1 to 150 characters", "Say who allows your organisation what");

        Hands.write(entry("Name of the bank"), "The bank");
        Hands.write(entry("Licence"), "The publisher allows us");
        Hands.write(entry("Price year"), "2025");
        Hands.write(entry("Source"), "https://bank.example");
        Hands.write(entry("Deflator"), "none");
        press("Bring in 1 value");

        assertThat(heading()).isEqualTo("The bank");
        assertThat(text()).contains("The publisher allows us", "Price year: 2025", "£20,429.50");
    }

    @Test
    void a_file_with_too_many_values_is_told_how_many_there_may_be() {
        open("unit-values/new");
        choose("measure,name,unit,value\n".repeat(6_000));
        assertThat(text()).contains("The sheet has more than 5,000 rows.");
    }

    @Test
    void mistakes_of_a_bank_are_said_by_cell() {
        open("unit-values/new");
        choose("measure,name,unit,value\nNT1,Jobs,person,lots\n");
        assertThat(text())
                .contains("D2:", "“lots”: Write the number in figures")
                .doesNotContain("Bring in 1");
    }

    @Test
    void the_bank_of_another_organisation_is_not_there() {
        open("joint.commissioner", "unit-values/invented-values", Locale.UK);
        assertThat(heading()).isEqualTo("There is no such page");
        open("joint.commissioner", "unit-values", Locale.UK);
        assertThat(text()).doesNotContain("Invented values");
        open("auditor", "unit-values/invented-values", Locale.UK);
        assertThat(text()).contains("£11.11").doesNotContain("Bring in");
    }

    @Test
    void a_bank_is_deleted_after_a_question_and_a_reason_when_no_criterion_needs_it() {
        PartId part = drafting.addOwn(id, CriterionKind.MONETISED, Optional.of(new PartId("social-value")));
        drafting.answer(id, part, new FieldPath("title"), "", "Pounds of good");
        BankId bank = banks.keep(
                        new OrganisationId("northshire-council"),
                        new BankTerms("Old values", "Until last year", "2020", "https://bank.example", "none"),
                        new UnitValueBanks.Planned.Read(
                                "",
                                List.of(new UnitValue("NT1", "Jobs", "person", BigDecimal.TEN, Optional.empty())),
                                List.of()))
                .orElseThrow();
        PricingMeasures pricing = context.getBean(PricingMeasures.class);
        pricing.take(id, part, bank, "NT1");
        open("auditor", UnitValuesNavigation.bank(bank), Locale.UK);
        assertThat(text()).contains("Until last year").doesNotContain("Delete this bank");

        open(UnitValuesNavigation.bank(bank));
        press("Delete this bank");
        press("Delete the bank");
        assertThat(text()).contains("Say why the bank is deleted");
        Hands.write(entry("Why is it deleted?"), "Its licence has ended");
        press("Delete the bank");
        assertThat(text()).contains("The bank was not deleted", "C2 Pounds of good, in “Meals at home”");

        pricing.drop(id, part, "NT1");
        press("Delete the bank");
        assertThat(text()).contains("“Old values” is deleted");
        assertThat(banks.bank(bank)).isEmpty();
    }

    @Test
    void a_criterion_is_priced_by_a_bank_and_by_ones_own_measures() {
        PartId part = drafting.addOwn(id, CriterionKind.MONETISED, Optional.of(new PartId("social-value")));
        open(CriteriaNavigation.criterion(id, part));
        assertThat(text()).contains("There are none yet. Add at least one.");

        Hands.choose(select("Bank of unit values"), "invented-values");
        Hands.choose(select("Measure of the bank"), "paid-hours");
        press("Add this measure with its value");
        assertThat(text()).contains("paid-hours, from “Invented values for trying out”.");
        assertThat(entry("Pounds for one unit: paid-hours").value()).isEqualTo("11.11");

        Hands.write(entry("Code of a measure of your own"), "two words");
        press("Add this measure");
        assertThat(text()).contains("Use at most 64 letters");
        Hands.write(entry("Code of a measure of your own"), "my-hours");
        press("Add this measure");
        Hands.write(entry("Pounds for one unit: my-hours"), "4");
        press("Take paid-hours out");
        assertThat(text()).contains("my-hours, your own value.").doesNotContain("paid-hours, from");
    }
}
