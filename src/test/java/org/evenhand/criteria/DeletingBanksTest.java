package org.evenhand.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.DemoOnH2;
import org.evenhand.DemoOnPostgresql;
import org.evenhand.criteria.drafting.PricingMeasures;
import org.evenhand.people.SignedInAs;
import org.evenhand.unitvalues.BankId;
import org.evenhand.unitvalues.BankTerms;
import org.evenhand.unitvalues.UnitValue;
import org.evenhand.unitvalues.UnitValueBank;
import org.evenhand.unitvalues.UnitValueBanks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A bank of unit values is deleted by its commissioners, with a reason, once no criterion that may change is priced by it. */
abstract class DeletingBanksTest extends Drafting {

    @DemoOnH2
    static class OnH2Test extends DeletingBanksTest {}

    @DemoOnPostgresql
    static class OnPostgresqlTest extends DeletingBanksTest {}

    private static final BankTerms TERMS =
            new BankTerms("A bank", "Its publisher, for our own tenders", "2025", "https://bank.example", "none");

    @Autowired
    UnitValueBanks banks;

    @Autowired
    PricingMeasures pricing;

    private BankId bank = new BankId("");
    private PartId money = PartId.FRAMEWORK;

    @BeforeEach
    void aBankAndACriterion() {
        UnitValue value = new UnitValue("NT1", "Jobs", "person", new BigDecimal("20429.5"), Optional.empty());
        bank = banks.keep(NORTHSHIRE, TERMS, new UnitValueBanks.Planned.Read("", List.of(value), List.of()))
                .orElseThrow();
        money = own(CriterionKind.MONETISED);
        answer(money, "title", "Pounds of good");
        pricing.take(id, money, bank, "NT1");
    }

    private List<String> whys() {
        return jdbc.sql("select why from audit_record where act = 'criteria.unit-values-deleted' and subject_id = ?")
                .param(bank.value())
                .query(String.class)
                .list();
    }

    @Test
    void while_a_criterion_is_priced_by_it_it_stays_and_the_criterion_is_named() {
        assertThat(banks.delete(bank, "The licence has ended"))
                .isInstanceOfSatisfying(
                        UnitValueBanks.Removal.InUse.class,
                        inUse -> assertThat(inUse.uses()).singleElement().satisfies(use -> {
                            assertThat(use.name()).isEqualTo("C1 Pounds of good");
                            assertThat(use.in()).isEqualTo("Meals at home");
                            assertThat(use.page()).isEqualTo("framework/" + id.value() + "/criterion/" + money.value());
                        }));
        assertThat(banks.bank(bank)).isPresent();
        assertThat(whys()).isEmpty();
    }

    @Test
    void once_no_criterion_is_priced_by_it_it_is_deleted_with_the_reason_on_record() {
        pricing.drop(id, money, "NT1");

        assertThat(banks.delete(bank, " ")).isEqualTo(new UnitValueBanks.Removal.NoReason());
        assertThat(banks.delete(bank, "x".repeat(3000))).isEqualTo(new UnitValueBanks.Removal.TooLong(2000));
        assertThat(banks.delete(bank, " The licence has ended ")).isEqualTo(new UnitValueBanks.Removal.Deleted());

        assertThat(banks.bank(bank)).isEmpty();
        assertThat(banks.banks()).extracting(UnitValueBank::id).doesNotContain(bank);
        assertThat(whys()).containsExactly("The licence has ended");
        assertThatThrownBy(() -> banks.delete(bank, "Again")).isInstanceOf(AccessDeniedException.class);
        assertThat(pricing.take(id, money, bank, "NT1")).isEqualTo(PricingMeasures.Added.NOT_FOUND);
    }

    @Test
    void a_criterion_that_was_removed_does_not_hold_it() {
        drafting.remove(id, money);

        assertThat(banks.delete(bank, "The licence has ended")).isEqualTo(new UnitValueBanks.Removal.Deleted());
    }

    @Test
    void what_was_published_keeps_its_values_as_they_were_frozen() {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        transaction -> context.getBean(FreezingFrameworks.class).freeze(id));

        assertThat(banks.delete(bank, "The licence has ended")).isEqualTo(new UnitValueBanks.Removal.Deleted());
        assertThat(part(money).answer("scoring/measures/NT1")).isEqualTo("20429.5");
        assertThat(part(money).answer("bank/NT1")).isEqualTo(bank.value());
    }

    @Test
    void nobody_else_deletes_it() {
        drafting.remove(id, money);
        for (String person : List.of("joint.commissioner", "auditor", "provider", "evaluator", "administrator")) {
            SignedInAs.demo(context, person);
            assertThatThrownBy(() -> banks.delete(bank, "Mine now")).isInstanceOf(AccessDeniedException.class);
        }
        SignedInAs.demo(context, "commissioner");
        assertThat(banks.bank(bank)).isPresent();
    }
}
