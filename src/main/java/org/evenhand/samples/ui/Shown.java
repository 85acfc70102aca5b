package org.evenhand.samples.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.samples.Sample;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.Points;
import org.evenhand.shared.Weight;

/** Writes the names and figures of one scored tender for one reader. */
record Shown(Messages words, Sample.Scored sample) {

    static Shown here(Sample.Scored sample) {
        return new Shown(Messages.here(), sample);
    }

    /** Says how a criterion scores, for this contract. */
    SchemeWords scheme() {
        return new SchemeWords(words, sample.tender().contract());
    }

    String title() {
        return sample.publication().title();
    }

    String provider(BidId bid) {
        return sample.provider(bid);
    }

    String providers(List<BidId> bids) {
        return words.list(bids.stream().map(this::provider).toList());
    }

    String money(BigDecimal amount) {
        return words.money(amount, sample.tender().contract().currency());
    }

    /** Points with as many places as the tender rounds to. */
    String points(Points points) {
        return words.fixed(points.value(), places());
    }

    String points(Optional<Points> points) {
        return points.map(this::points).orElseGet(() -> words.say("figure.none"));
    }

    int places() {
        return sample.tender().rounding().places();
    }

    /** The figure that ranks the bids, in its own unit. */
    String total(BidResult bidResult) {
        return bidResult.total().map(this::total).orElseGet(() -> words.say("figure.none"));
    }

    String total(BigDecimal total) {
        return switch (method()) {
            case AwardMethod.WeightedSum m -> words.fixed(total, places());
            case AwardMethod.PointsPerPound m -> words.fixed(total, Math.max(places(), 10));
            case AwardMethod.UtilityIndex m -> words.fixed(total, Math.max(places(), 10));
            default -> money(total);
        };
    }

    AwardMethod method() {
        return sample.tender().award().method();
    }

    String methodKey() {
        return method().word();
    }

    /** What a criterion can give at most: its weight or its worth; empty for a gate. */
    Optional<BigDecimal> most(Criterion criterion) {
        return criterion.weight().or(criterion::worth).map(Weight::value);
    }

    /** What a section can give at most. */
    BigDecimal most(SectionId section) {
        return sample.criteriaOf(section).stream()
                .flatMap(criterion -> most(criterion).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who comes first, and by how much where points can be compared: the heading of a score sheet. */
    String outcome() {
        List<BidResult> first = sample.first();
        if (first.isEmpty()) {
            return words.say("outcome.nobody");
        }
        if (first.size() > 1) {
            return words.say(
                    "outcome.tied", providers(first.stream().map(BidResult::bid).toList()));
        }
        String winner = provider(first.getFirst().bid());
        return lead(first.getFirst())
                .map(lead -> words.say("outcome.by-points", winner, words.fixed(lead, places())))
                .orElseGet(() -> words.say("outcome.first", winner));
    }

    /** The distance to the next bid, where totals are points. */
    private Optional<BigDecimal> lead(BidResult winner) {
        if (!(method() instanceof AwardMethod.WeightedSum)) {
            return Optional.empty();
        }
        return sample.sheet().standings().stream()
                .filter(other -> other.rank().filter(rank -> rank == 2).isPresent())
                .findFirst()
                .flatMap(BidResult::total)
                .flatMap(second -> winner.total().map(total -> total.subtract(second)));
    }

    String rank(BidResult bidResult) {
        return bidResult.rank().map(String::valueOf).orElseGet(() -> words.say("figure.none"));
    }
}
