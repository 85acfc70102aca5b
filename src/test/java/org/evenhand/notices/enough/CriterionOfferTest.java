package org.evenhand.notices.enough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.evenhand.folders.FolderReader;
import org.evenhand.notices.enough.CriterionOffer.Result;
import org.evenhand.notices.enough.OfferField.Kind;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.Scoring;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.Verdict;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.figures.Decimals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody reads before they bid is what the score sheet says afterwards. */
class CriterionOfferTest {

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("sample-tenders"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("tender.yaml"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_figures_of_each_bid_give_the_points_of_its_score_sheet(Path folder) {
        ScoringCase scored = read(folder);
        ScoreSheet sheet = ((Verdict.Scored) Scoring.score(scored)).sheet();
        List<CriterionOffer> offers = CriterionOffer.of(scored.tender()).stream()
                .filter(offer -> !offer.dependsOnOthers() && !readsEvidence(scored.tender(), offer.criterion()))
                .toList();
        assertThat(offers).hasSizeGreaterThan(2);
        int compared = 0;
        for (ScoringCase.Entry entry : scored.entries()) {
            for (CriterionOffer offer : offers) {
                Line line = sheet.lines(entry.bid().id()).stream()
                        .filter(one -> one.criterion().equals(offer.criterion().id()))
                        .findFirst()
                        .orElseThrow();
                if (offer.result(typed(offer, entry)) instanceof Result.Scored(Line told)
                        && line.result() != Line.Result.NOT_SCORED) {
                    assertThat(told.points())
                            .as(entry.bid().id() + " " + offer.criterion().id())
                            .isEqualTo(line.points());
                    assertThat(told.result()).isEqualTo(line.result());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    private static ScoringCase read(Path folder) {
        return ((FolderReader.Reading.Whole) FolderReader.read(folder)).folder().scoringCase();
    }

    /** A document that is missing changes such points, and none is asked for here. */
    private static boolean readsEvidence(Tender tender, Criterion criterion) {
        return Scoring.rules(tender).stream()
                .anyMatch(rule ->
                        rule.criterion().equals(criterion.id()) && rule.drl().contains("evidenced"));
    }

    private static Map<String, String> typed(CriterionOffer offer, ScoringCase.Entry entry) {
        Map<String, String> typed = new HashMap<>();
        for (OfferField field : offer.fields()) {
            figure(field, offer.criterion().counts(), entry).ifPresent(text -> typed.put(field.name(), text));
        }
        return typed;
    }

    private static Optional<String> figure(OfferField field, Counts counts, ScoringCase.Entry entry) {
        Bid bid = entry.bid();
        return switch (field.kind()) {
            case QUANTITY ->
                Optional.of(Decimals.plain(bid.commitments().stream()
                        .filter(one -> one.measure().value().equals(field.of()))
                        .filter(one -> counts == Counts.EITHER || one.embedded() == (counts == Counts.EMBEDDED))
                        .map(one -> one.quantity().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
            case PEOPLE ->
                outcome(bid, field).map(one -> Decimals.plain(one.people().value()));
            case IMPROVED ->
                outcome(bid, field).map(one -> Decimals.plain(one.improved().value()));
            case FACT ->
                Optional.ofNullable(bid.facts().get(new FactName(field.of()))).map(Object::toString);
            case MARK ->
                Optional.ofNullable(entry.marks().agreed().get(field.criterion()))
                        .map(Marks.Given::mark)
                        .map(mark -> Decimals.plain(mark.value()));
            case PRICE -> bid.price().map(price -> Decimals.plain(price.amount()));
            case DEPLOYED -> bid.deployedFte().map(fte -> Decimals.plain(fte.value()));
        };
    }

    private static Optional<Bid.Outcome> outcome(Bid bid, OfferField field) {
        return bid.outcomes().stream()
                .filter(one -> one.indicator().value().equals(field.of()))
                .findFirst();
    }

    @Test
    void what_compares_bids_asks_for_nothing_and_says_so() {
        List<CriterionOffer> offers = CriterionOffer.of(
                read(Path.of("sample-tenders/shared-lives-rigid")).tender());

        assertThat(offers).anySatisfy(offer -> {
            assertThat(offer.criterion().isPrice()).isTrue();
            assertThat(offer.fields()).isEmpty();
            assertThat(offer.result(Map.of())).isInstanceOf(Result.DependsOnOthers.class);
        });
    }

    @Test
    void what_cannot_stand_is_refused_at_its_field_and_what_is_missing_gives_no_points() {
        CriterionOffer offer =
                CriterionOffer.of(read(Path.of("sample-tenders/shared-lives-proportionate"))
                                .tender())
                        .stream()
                        .filter(one -> one.fields().stream().anyMatch(field -> field.kind() == Kind.QUANTITY))
                        .findFirst()
                        .orElseThrow();
        String name = offer.fields().getFirst().name();

        assertThat(offer.result(Map.of())).isInstanceOf(Result.Incomplete.class);
        assertThat(offer.result(Map.of(name, " "))).isInstanceOf(Result.Incomplete.class);
        for (String typed : List.of("650k", "-5", "1,5", "1e9", "six")) {
            assertThat(offer.result(Map.of(name, typed))).as(typed).isInstanceOf(Result.Refused.class);
        }
    }

    @Test
    void more_people_better_off_than_asked_is_said_and_gives_nothing() {
        Optional<CriterionOffer> outcome = StreamSupport.stream(
                        CriterionOffer.of(read(Path.of("sample-tenders/shared-lives-proportionate"))
                                        .tender())
                                .spliterator(),
                        false)
                .filter(one -> one.fields().stream().anyMatch(field -> field.kind() == Kind.PEOPLE))
                .findFirst();
        assertThat(outcome).isPresent();
        Map<String, String> typed = new HashMap<>();
        outcome.get().fields().forEach(field -> typed.put(field.name(), field.kind() == Kind.PEOPLE ? "10" : "11"));

        assertThat(outcome.get().result(typed)).isInstanceOf(Result.Impossible.class);
    }

    @Test
    void a_condition_says_whether_a_bid_meets_it_fails_it_or_need_not() {
        CriterionOffer rated = CriterionOffer.of(
                        read(Path.of("sample-tenders/homeshare-prevention")).tender())
                .stream()
                .filter(one -> one.criterion().id().value().equals("G1"))
                .findFirst()
                .orElseThrow();

        assertThat(result(rated, "true", "good")).isEqualTo(Line.Result.PASSED);
        assertThat(result(rated, "true", "inadequate")).isEqualTo(Line.Result.FAILED);
        assertThat(result(rated, "false", "not-rated")).isEqualTo(Line.Result.NOT_APPLICABLE);
    }

    private static Line.Result result(CriterionOffer offer, String regulated, String rating) {
        Map<String, String> typed = new HashMap<>();
        offer.fields().forEach(field -> typed.put(field.name(), field.of().equals("regulated") ? regulated : rating));
        return ((Result.Scored) offer.result(typed)).line().result();
    }

    /** Whatever the rule is: one step less gives less. */
    @ParameterizedTest
    @MethodSource("samples")
    void the_smallest_offers_give_half_and_all_and_less_gives_less(Path folder) {
        int found = 0;
        for (CriterionOffer offer : CriterionOffer.of(read(folder).tender())) {
            Map<String, String> typed = new HashMap<>();
            offer.fields().stream()
                    .filter(field -> field.kind() == Kind.PEOPLE || field.kind() == Kind.DEPLOYED)
                    .forEach(field -> typed.put(field.name(), "40"));
            Optional<SmallestOffer> least = SmallestOffer.of(offer, typed);
            if (least.isPresent()) {
                found++;
                BigDecimal half = least.get().most().divide(BigDecimal.valueOf(2), Decimals.WORKING);
                gives(offer, typed, least.get(), least.get().half(), half);
                gives(offer, typed, least.get(), least.get().all(), least.get().most());
            }
        }
        // One form prices many measures together, so none of its points grow with one figure.
        assertThat(found > 0).isEqualTo(!folder.endsWith("shared-lives-rigid"));
    }

    private static void gives(
            CriterionOffer offer,
            Map<String, String> typed,
            SmallestOffer least,
            BigDecimal offered,
            BigDecimal share) {
        assertThat(fraction(offer, typed, least, offered)).isGreaterThanOrEqualTo(share);
        BigDecimal step = offered.compareTo(BigDecimal.TEN) > 0 ? BigDecimal.ONE : new BigDecimal("0.1");
        BigDecimal one = least.grows().kind() == Kind.IMPROVED ? BigDecimal.ONE : step;
        if (offered.compareTo(one) > 0) {
            assertThat(fraction(offer, typed, least, offered.subtract(one))).isLessThan(share);
        }
    }

    private static BigDecimal fraction(
            CriterionOffer offer, Map<String, String> typed, SmallestOffer least, BigDecimal offered) {
        Map<String, String> all = new HashMap<>(typed);
        all.put(least.grows().name(), Decimals.plain(offered));
        return ((Result.Scored) offer.result(all))
                .line()
                .fraction()
                .orElseThrow()
                .value();
    }
}
