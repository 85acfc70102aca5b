package org.evenhand.scoring.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.engine.facts.PoolFigures;
import org.evenhand.scoring.engine.facts.Prepared;
import org.evenhand.scoring.engine.rules.CompiledTender;
import org.evenhand.scoring.kinds.Valuation;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreAlert.Code;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Scheme.Basis;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Money;
import org.evenhand.shared.figures.Decimals;

/** The notices that need no second scoring (SCORING.md section 5). None of them changes a figure. */
final class Notices {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal WIDE_SPREAD = BigDecimal.valueOf(100);
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final CompiledTender compiled;
    private final Tender tender;
    private final ScoringRun run;
    private final List<ScoreAlert> notices = new ArrayList<>();

    private Notices(CompiledTender compiled, ScoringRun run) {
        this.compiled = compiled;
        this.tender = compiled.tender();
        this.run = run;
    }

    static List<ScoreAlert> of(CompiledTender compiled, ScoringRun run, Iterable<Prepared> bids) {
        Notices all = new Notices(compiled, run);
        all.ties();
        all.notices.addAll(LowPrices.test(compiled, run.contenders()));
        all.criteria();
        Map<String, List<BidId>> claims = new LinkedHashMap<>();
        int i = 0;
        for (Prepared bid : bids) {
            Contender contender = run.contenders().get(i++);
            all.dominant(bid, contender);
            all.evidence(bid.bid());
            all.claims(bid.bid(), claims);
        }
        claims.forEach(all::sameClaim);
        for (ScoringRun.Said said : run.said()) {
            all.add(
                    Code.RULE,
                    List.of(said.bid().id()),
                    "criterion",
                    said.criterion().value(),
                    "text",
                    said.text());
        }
        return all.notices;
    }

    private void add(Code code, List<BidId> bids, String... details) {
        List<String> all = new ArrayList<>(List.of(details));
        if (bids.size() == 1) {
            all.addAll(List.of("bid", bids.get(0).value()));
        } else if (bids.size() > 1) {
            all.addAll(List.of("bids", names(bids)));
        }
        notices.add(ScoreAlert.of(code, bids, all.toArray(new String[0])));
    }

    static String names(List<BidId> bids) {
        return String.join(", ", bids.stream().map(BidId::value).toList());
    }

    private void ties() {
        Map<Integer, List<Contender>> byRank = new LinkedHashMap<>();
        run.contenders().stream()
                .filter(contender -> contender.rank != null)
                .sorted((a, b) -> Integer.compare(Objects.requireNonNull(a.rank), Objects.requireNonNull(b.rank)))
                .forEach(contender -> byRank.computeIfAbsent(
                                Objects.requireNonNull(contender.rank), any -> new ArrayList<>())
                        .add(contender));
        byRank.forEach((rank, tied) -> {
            if (tied.size() > 1) {
                List<BidId> bids =
                        tied.stream().map(contender -> contender.id).sorted().toList();
                String total = Objects.requireNonNull(tied.get(0).total).toPlainString();
                add(Code.TIE, bids, "total", total, "rank", rank.toString());
            }
        });
    }

    private void criteria() {
        for (Criterion criterion : tender.criteria()) {
            if (criterion.scheme() instanceof Scheme.Commitment commitment
                    && commitment.basis() instanceof Basis.DeployedFte(var ignored, var justification)) {
                add(
                        Code.BIDDER_RELATIVE,
                        List.of(),
                        "criterion",
                        criterion.id().value(),
                        "justification",
                        justification);
            }
            if (criterion.scheme() instanceof Scheme.Monetised monetised) {
                spread(criterion, monetised);
            }
        }
    }

    private void spread(Criterion criterion, Scheme.Monetised monetised) {
        Map.Entry<MeasureId, Money> smallest = null;
        Map.Entry<MeasureId, Money> largest = null;
        for (Map.Entry<MeasureId, Money> unit : monetised.unitValues().entrySet()) {
            BigDecimal value = unit.getValue().amount();
            if (smallest == null || value.compareTo(smallest.getValue().amount()) < 0) {
                smallest = unit;
            }
            if (largest == null || value.compareTo(largest.getValue().amount()) > 0) {
                largest = unit;
            }
        }
        if (smallest == null || largest == null) {
            return;
        }
        BigDecimal ratio =
                largest.getValue().amount().divide(smallest.getValue().amount(), Decimals.WORKING);
        if (Decimals.compare(ratio, WIDE_SPREAD) > 0) {
            add(
                    Code.UNIT_VALUE_SPREAD,
                    List.of(),
                    "criterion",
                    criterion.id().value(),
                    "smallest",
                    smallest.getValue().toString(),
                    "smallestMeasure",
                    smallest.getKey().value(),
                    "largest",
                    largest.getValue().toString(),
                    "largestMeasure",
                    largest.getKey().value(),
                    "ratio",
                    Decimals.readable(ratio));
        }
    }

    private void dominant(Prepared bid, Contender contender) {
        for (Criterion criterion : tender.criteria()) {
            if (criterion.scheme() instanceof Scheme.Monetised monetised
                    && monetised.unitValues().size() > 1
                    && contender.wasInPool(compiled.stages().of(criterion))) {
                Valuation value = PoolFigures.valuation(tender, criterion, monetised, bid);
                value.values().forEach((measure, amount) -> dominant(bid, criterion, value, measure, amount));
            }
        }
    }

    private void dominant(Prepared bid, Criterion criterion, Valuation value, MeasureId measure, BigDecimal amount) {
        if (value.total().signum() > 0) {
            BigDecimal share = amount.divide(value.total(), Decimals.WORKING);
            if (Decimals.compare(share, HALF) > 0) {
                add(
                        Code.DOMINANT_MEASURE,
                        List.of(bid.bid().id()),
                        "criterion",
                        criterion.id().value(),
                        "measure",
                        measure.value(),
                        "share",
                        percent(share));
            }
        }
    }

    /** A share as a percentage with at most one decimal. */
    static String percent(BigDecimal share) {
        return Decimals.plain(Decimals.settled(share.multiply(PERCENT)).setScale(1, RoundingMode.HALF_UP));
    }

    private void evidence(Bid bid) {
        for (int i = 0; i < bid.commitments().size(); i++) {
            Bid.Commitment commitment = bid.commitments().get(i);
            if (commitment.evidence().isEmpty()) {
                add(
                        Code.UNEVIDENCED,
                        List.of(bid.id()),
                        "number",
                        String.valueOf(i + 1),
                        "measure",
                        commitment.measure().value());
            }
        }
        EvidenceNotices.of(bid).forEach(notices::add);
    }

    private void claims(Bid bid, Map<String, List<BidId>> claims) {
        bid.commitments().stream()
                .flatMap(commitment -> commitment.how().stream())
                .map(how -> how.strip().replaceAll("\\s+", " "))
                .filter(how -> !how.isEmpty())
                .distinct()
                .forEach(how ->
                        claims.computeIfAbsent(how, any -> new ArrayList<>()).add(bid.id()));
    }

    private void sameClaim(String how, List<BidId> bids) {
        if (bids.size() > 1) {
            add(Code.SAME_CLAIM, bids.stream().sorted().toList(), "how", how);
        }
    }
}
