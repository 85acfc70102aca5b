package org.evenhand.criteria.builder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.criteria.CriterionReading;
import org.evenhand.scoring.sheet.PublishedRule;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.PriceFormula;
import org.evenhand.scoring.tender.ScaledTarget;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Scheme.Bounds;
import org.evenhand.shared.Constants;

/** Decides whether the rule that a form writes can be taken over by the commissioner as a rule of their own. */
public sealed interface RuleCustomisation {

    /**
     * It can.
     *
     * @param rule as the form writes it now
     * @param losses what the criterion no longer has then, although it gives the same points
     */
    record Possible(PublishedRule rule, List<Loss> losses) implements RuleCustomisation {}

    /** It cannot. */
    record Impossible(Why why) implements RuleCustomisation {}

    /** Reason for which the rule cannot be taken over. */
    enum Why {
        /** It is the commissioner's own already. */
        OWN,
        /** The form is not finished, so it writes no rule yet. */
        UNFINISHED,
        /** The panel needs the form's scale to mark on, and no rule sees a mark that nobody gives. */
        JUDGED,
        /** A gate decides before any points are given; a rule gives points. */
        GATE,
        /** The highest money value in the pool is known for priced measures only. */
        HIGHEST_VALUE,
        /** An own rule gives 0 to the whole weight, and this criterion may give less or more. */
        UNBOUNDED;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Part of a criterion that is lost. */
    enum Loss {
        /** The target no longer grows with the contract. */
        SCALED,
        /** The criterion no longer counts as the price. */
        PRICE,
        /** The sheet no longer says that the target depends on the bidder's size, nor why. */
        BIDDER_RELATIVE,
        /** Points are split into embedded and additional by quantities and no longer by money. */
        SPLIT,
        /** Unit values are no longer listed, and nobody is told where one measure supplies most. */
        UNIT_VALUES,
        /** The sentences that say how the criterion scores. */
        SENTENCES;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /** Looks at a criterion as it stands. */
    static RuleCustomisation of(CriterionReading reading, ContractSize contract) {
        Optional<Criterion> criterion = reading.criterion();
        Optional<PublishedRule> rule = reading.rule(contract);
        if (reading.draft().kind() == CriterionKind.RULE) {
            return new Impossible(Why.OWN);
        }
        if (reading.draft().kind() == CriterionKind.JUDGED) {
            return new Impossible(Why.JUDGED);
        }
        if (reading.draft().kind() == CriterionKind.GATE) {
            return new Impossible(Why.GATE);
        }
        if (criterion.isEmpty() || rule.isEmpty()) {
            return new Impossible(Why.UNFINISHED);
        }
        return hindrance(criterion.get().scheme())
                .<RuleCustomisation>map(Impossible::new)
                .orElseGet(() -> new Possible(rule.get(), losses(criterion.get())));
    }

    private static Optional<Why> hindrance(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Monetised monetised
            when monetised.basis() instanceof Basis.Highest -> Optional.of(Why.HIGHEST_VALUE);
            case Scheme.Monetised monetised -> unless(capped(monetised.bounds()));
            case Scheme.Commitment commitment ->
                unless(capped(commitment.bounds())
                        // A share of the highest, and steps, never go above 1.
                        || commitment.basis() instanceof Basis.Highest
                        || commitment.basis() instanceof Basis.Banded);
            case Scheme.Price price ->
                unless(price.formula() instanceof PriceFormula.LowestOverPrice
                        || capped(price.bounds()) && floored(price.bounds()));
            default -> Optional.empty();
        };
    }

    private static Optional<Why> unless(boolean between) {
        return between ? Optional.empty() : Optional.of(Why.UNBOUNDED);
    }

    private static boolean capped(Bounds bounds) {
        return bounds.cap()
                .filter(cap -> cap.value().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    }

    private static boolean floored(Bounds bounds) {
        return bounds.floor().filter(floor -> floor.value().signum() >= 0).isPresent();
    }

    private static List<Loss> losses(Criterion criterion) {
        List<Loss> losses = new ArrayList<>();
        switch (criterion.scheme()) {
            case Scheme.Commitment commitment -> {
                scaled(commitment.basis(), losses);
                if (commitment.basis() instanceof Basis.DeployedFte) {
                    losses.add(Loss.BIDDER_RELATIVE);
                }
            }
            case Scheme.Monetised monetised -> {
                scaled(monetised.basis(), losses);
                losses.add(Loss.UNIT_VALUES);
                if (criterion.counts() == Counts.EITHER) {
                    losses.add(Loss.SPLIT);
                }
            }
            case Scheme.Price ignored -> losses.add(Loss.PRICE);
            default -> {}
        }
        losses.add(Loss.SENTENCES);
        return List.copyOf(losses);
    }

    private static void scaled(Basis basis, List<Loss> losses) {
        Optional<ScaledTarget> target = switch (basis) {
            case Basis.Target(var scaled) -> Optional.of(scaled);
            case Basis.DeployedFte(var scaled, var ignored) -> Optional.of(scaled);
            case Basis.ContractShare(var scaled) -> Optional.of(scaled);
            case Basis.Highest() -> Optional.empty();
            case Basis.Banded ignored -> Optional.empty();
        };
        if (target.filter(one -> one.per() != ScaledTarget.Per.CONTRACT).isPresent()) {
            losses.add(Loss.SCALED);
        }
    }
}
