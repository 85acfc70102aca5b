package org.evenhand.bids.offline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.evenhand.bids.draft.BidField;
import org.evenhand.bids.draft.BidField.What;
import org.evenhand.bids.draft.BidPart;
import org.evenhand.bids.draft.DeliveryPeriod;
import org.evenhand.bids.draft.Passage;
import org.evenhand.documents.FilledForm.Entry;
import org.evenhand.folders.Unscored;
import org.evenhand.scoring.Bid;
import org.evenhand.shared.FieldPath;
import org.evenhand.shared.figures.Decimals;

/**
 * Turns a {@code bid.yaml} into entries of the form: each under the name of its field, or under its place in the file where the form
 * asks for no such thing.
 */
final class ReadingYaml {

    /** Figures after a point by which it could be taken for one between thousands, as pages ask. */
    private static final int LIKE_THOUSANDS = 3;

    private final BidInYaml yaml;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<BidField, List<Bid.Evidence>> shown = new LinkedHashMap<>();

    ReadingYaml(BidInYaml yaml) {
        this.yaml = yaml;
    }

    /** The entries, in the order of the file. */
    List<Entry> entries(Bid bid, Unscored unscored) {
        bid.price().ifPresent(price -> figure("price", yaml.field(What.PRICE, ""), price.amount()));
        bid.deployedFte().ifPresent(staff -> figure("deployedFte", yaml.field(What.DEPLOYED, ""), staff.value()));
        bid.facts().forEach((fact, value) -> {
            Optional<BidField> field = yaml.field(What.FACT, fact.value());
            if (field.isPresent() || !BidInYaml.isOfProfile(fact.value())) {
                add("facts." + fact, field, value.toString());
            }
        });
        unscored.answers().forEach((criterion, words) -> add("answers." + criterion, answer(criterion.value()), words));
        commitments(bid.commitments());
        outcomes(bid.outcomes());
        for (int at = 0; at < unscored.evidence().size(); at++) {
            Unscored.Shown one = unscored.evidence().get(at);
            show("evidence[" + at + "]", general(one), List.of(one.place()));
        }
        unscored.delivery().forEach(this::delivery);
        shown.forEach((document, places) -> passages(document, places, unscored));
        unscored.notes().forEach((name, text) -> entries.add(new Entry(name, text)));
        bid.withdrawn().ifPresent(withdrawn -> entries.add(new Entry("withdrawn", withdrawn.reason())));
        bid.disregarded().ifPresent(disregarded -> entries.add(new Entry("disregarded", disregarded.reason())));
        return List.copyOf(entries);
    }

    /** What a bid offers of one measure adds up, as it does where bids are scored. */
    private void commitments(List<Bid.Commitment> all) {
        Map<String, BigDecimal> embedded = new LinkedHashMap<>();
        Map<String, BigDecimal> additional = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Bid.Commitment one = all.get(at);
            (one.embedded() ? embedded : additional)
                    .merge(one.measure().value(), one.quantity().value(), BigDecimal::add);
            words("commitments[" + at + "]", one);
        }
        embedded.forEach((measure, sum) ->
                figure("commitments " + measure + " embedded", yaml.field(What.EMBEDDED, measure), sum));
        additional.forEach((measure, sum) ->
                figure("commitments " + measure + " additional", yaml.field(What.ADDITIONAL, measure), sum));
    }

    private void words(String place, Bid.Commitment commitment) {
        String measure = commitment.measure().value();
        commitment.how().ifPresent(how -> add(place + ".how", yaml.field(What.HOW, measure), how));
        Optional<BidField> document = yaml.field(What.DOCUMENT, measure);
        List<Bid.Evidence> known = new ArrayList<>(
                document.flatMap(field -> Optional.ofNullable(shown.get(field))).orElse(List.of()));
        // Both kinds of one measure name the same documents, as the form asks for them once.
        show(
                place + ".evidence",
                document,
                commitment.evidence().stream().filter(one -> !known.remove(one)).toList());
    }

    /** People who were asked about one indicator add up, too. */
    private void outcomes(List<Bid.Outcome> all) {
        Map<String, BigDecimal> people = new LinkedHashMap<>();
        Map<String, BigDecimal> improved = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            Bid.Outcome one = all.get(at);
            String indicator = one.indicator().value();
            String place = "outcomes[" + at + "].source";
            people.merge(indicator, one.people().value(), BigDecimal::add);
            improved.merge(indicator, one.improved().value(), BigDecimal::add);
            show(
                    place,
                    yaml.field(What.DOCUMENT, indicator),
                    one.evidence().stream().toList());
        }
        people.forEach((indicator, sum) ->
                figure("outcomes " + indicator + " people", yaml.field(What.PEOPLE, indicator), sum));
        improved.forEach((indicator, sum) ->
                figure("outcomes " + indicator + " improved", yaml.field(What.IMPROVED, indicator), sum));
    }

    /** What is delivered in a quarter or a year of the contract. */
    private void delivery(Unscored.Delivery delivery) {
        DeliveryPeriod period = delivery.quarter()
                .map(quarter -> new DeliveryPeriod(DeliveryPeriod.Every.QUARTER, quarter))
                .orElseGet(() -> new DeliveryPeriod(
                        DeliveryPeriod.Every.YEAR, delivery.year().orElse(0)));
        String measure = delivery.measure().value();
        figure(
                "delivery " + measure + " " + period.every().word() + " " + period.number(),
                yaml.form().fields().stream()
                        .filter(field -> field.what() == What.DELIVERY
                                && field.of().equals(measure)
                                && DeliveryPeriod.of(field).equals(period))
                        .findFirst(),
                delivery.quantity().value());
    }

    private Optional<BidField> answer(String criterion) {
        return ofCriterion(What.ANSWER, criterion);
    }

    private Optional<BidField> ofCriterion(What what, String criterion) {
        return yaml.form().fields().stream()
                .filter(field -> field.what() == what && field.of().isEmpty())
                .filter(field -> field.part()
                        .criterion()
                        .filter(id -> id.value().equals(criterion))
                        .isPresent())
                .findFirst();
    }

    /** Where a document is named for the answer to a criterion, or for the bid as a whole. */
    private Optional<BidField> general(Unscored.Shown one) {
        return one.criterion()
                .map(criterion -> ofCriterion(What.DOCUMENT, criterion.value()))
                .orElseGet(() -> yaml.form().fields().stream()
                        .filter(field ->
                                field.what() == What.DOCUMENT && field.of().isEmpty())
                        .filter(field -> field.part().kind() == BidPart.Kind.ELIGIBILITY)
                        .findFirst());
    }

    private void figure(String place, Optional<BidField> field, BigDecimal figure) {
        String text = Decimals.plain(figure);
        boolean likeThousands = text.contains(".") && text.indexOf('.') == text.length() - LIKE_THOUSANDS - 1;
        add(place, field, likeThousands ? text + "0" : text);
    }

    private void add(String place, Optional<BidField> field, String text) {
        entries.add(new Entry(
                field.map(known -> FieldName.of(known.part(), known.path())).orElse(place), text));
    }

    private void show(String place, Optional<BidField> field, List<Bid.Evidence> some) {
        field.ifPresentOrElse(
                document -> shown.computeIfAbsent(document, any -> new ArrayList<>())
                        .addAll(some),
                () -> some.forEach(one -> entries.add(new Entry(place, one.file()))));
    }

    /** Each passage in its row: those that the bid has already in theirs, others where nothing stands. */
    private void passages(BidField document, List<Bid.Evidence> places, Unscored unscored) {
        Set<Integer> taken = new HashSet<>();
        List<FieldPath> rows = new ArrayList<>();
        for (Passage passage : yaml.draft().passages(document)) {
            taken.add(Passage.row(passage.place()));
            if (passage.document().flatMap(id -> yaml.document(id.value())).isPresent()) {
                rows.add(passage.place());
            }
        }
        IntStream.rangeClosed(1, Passage.MOST)
                .filter(row -> isNoted(document, row, unscored))
                .forEach(taken::add);
        IntStream.iterate(1, row -> row + 1)
                .filter(row -> !taken.contains(row))
                .limit(places.size())
                .mapToObj(row -> Passage.place(document, row))
                .forEach(rows::add);
        int at = 0;
        for (Bid.Evidence one : places) {
            FieldPath row = document.path().isPattern() ? rows.get(at) : document.path();
            at++;
            passage(document, row, one);
        }
    }

    private static boolean isNoted(BidField document, int row, Unscored unscored) {
        FieldPath place = Passage.place(document, row);
        return Set.of(What.DOCUMENT, What.PAGE, What.QUOTE).stream()
                .map(what -> FieldName.of(document.part(), Passage.beside(place, what)))
                .anyMatch(unscored.notes()::containsKey);
    }

    private void passage(BidField document, FieldPath row, Bid.Evidence one) {
        BidPart part = document.part();
        entries.add(new Entry(FieldName.of(part, row), named(one.file())));
        one.page()
                .ifPresent(page ->
                        entries.add(new Entry(FieldName.of(part, Passage.beside(row, What.PAGE)), page.toString())));
        one.quote()
                .ifPresent(quote -> entries.add(new Entry(FieldName.of(part, Passage.beside(row, What.QUOTE)), quote)));
    }

    /** The id of a document, by which answers name it; its name where there is none. */
    private String named(String file) {
        return yaml.documents().stream()
                .filter(known -> known.name().equals(file))
                .map(known -> known.id().value())
                .findFirst()
                .orElse(file);
    }
}
