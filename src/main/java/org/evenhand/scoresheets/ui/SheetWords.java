package org.evenhand.scoresheets.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.scoresheets.ScoredTender;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.SectionId;
import org.evenhand.scoring.words.SchemeWords;
import org.evenhand.shared.Points;
import org.evenhand.shared.Weight;

/**
 * Names and figures of one scored tender, written for one reader.
 *
 * @param at where its pages stand
 */
public record SheetWords(Messages messages, ScoredTender scored, SheetAddresses at) {

    /** Says how a criterion scores, for this contract. */
    SchemeWords scheme() {
        return new SchemeWords(messages, scored.tender().contract());
    }

    /** What is bought. */
    public String title() {
        return scored.title();
    }

    String provider(BidId bid) {
        return scored.provider(bid);
    }

    String providers(List<BidId> bids) {
        return messages.list(bids.stream().map(this::provider).toList());
    }

    String money(BigDecimal amount) {
        return messages.money(amount, scored.tender().contract().currency());
    }

    /** Points with as many places as the tender rounds to. */
    String points(Points points) {
        return messages.fixed(points.value(), places());
    }

    String points(Optional<Points> points) {
        return points.map(this::points).orElseGet(() -> messages.say("figure.none"));
    }

    int places() {
        return scored.tender().rounding().places();
    }

    /** The figure that ranks the bids, in its own unit. */
    String total(BidResult bidResult) {
        return bidResult.total().map(this::total).orElseGet(() -> messages.say("figure.none"));
    }

    String total(BigDecimal total) {
        return switch (method()) {
            case AwardMethod.WeightedSum m -> messages.fixed(total, places());
            case AwardMethod.PointsPerPound m -> messages.fixed(total, Math.max(places(), 10));
            case AwardMethod.UtilityIndex m -> messages.fixed(total, Math.max(places(), 10));
            default -> money(total);
        };
    }

    AwardMethod method() {
        return scored.tender().award().method();
    }

    String methodKey() {
        return method().word();
    }

    /** How bids are ranked. */
    public String ranking() {
        return messages.say("award." + methodKey() + ".said");
    }

    /** What a criterion can give at most: its weight or its worth; empty for a gate. */
    Optional<BigDecimal> most(Criterion criterion) {
        return criterion.weight().or(criterion::worth).map(Weight::value);
    }

    /** What a section can give at most. */
    BigDecimal most(SectionId section) {
        return scored.criteriaOf(section).stream()
                .flatMap(criterion -> most(criterion).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Who comes first, and by how much where points can be compared: the heading of a score sheet. */
    public String outcome() {
        List<BidResult> first = scored.first();
        if (first.isEmpty()) {
            return messages.say("outcome.nobody");
        }
        if (first.size() > 1) {
            return messages.say(
                    "outcome.tied", providers(first.stream().map(BidResult::bid).toList()));
        }
        String winner = provider(first.getFirst().bid());
        return lead().map(lead -> messages.say("outcome.by-points", winner, messages.fixed(lead, places())))
                .orElseGet(() -> messages.say("outcome.first", winner));
    }

    /** The distance of the first bid to the next, where totals are points and one bid comes first. */
    Optional<BigDecimal> lead() {
        if (!(method() instanceof AwardMethod.WeightedSum) || scored.first().size() != 1) {
            return Optional.empty();
        }
        BidResult winner = scored.first().getFirst();
        return scored.sheet().standings().stream()
                .filter(other -> other.rank().filter(rank -> rank == 2).isPresent())
                .findFirst()
                .flatMap(BidResult::total)
                .flatMap(second -> winner.total().map(total -> total.subtract(second)));
    }

    String rank(BidResult bidResult) {
        return bidResult.rank().map(String::valueOf).orElseGet(() -> messages.say("figure.none"));
    }
}
