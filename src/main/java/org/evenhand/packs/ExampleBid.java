package org.evenhand.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.folders.content.BidYaml;
import org.evenhand.folders.content.Ids;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.scoring.Bid;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.FactName;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.scoring.tender.MeasureId;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.shared.Money;
import org.evenhand.shared.Nearest;
import org.evenhand.shared.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads the bid of an example: items such as {@code offer paid-hours 900 embedded}, parted by semicolons. */
final class ExampleBid {
    private static final BidId ID = new BidId("example");

    private final SortedMap<FactName, FactValue> facts = new TreeMap<>();
    private final List<Bid.Commitment> commitments = new ArrayList<>();
    private final List<Bid.Outcome> outcomes = new ArrayList<>();
    private @Nullable Quantity mark;
    private @Nullable Money price;
    private @Nullable Quantity deployed;

    private ExampleBid() {}

    /**
     * The bid and its mark.
     *
     * @param measure for which it bids
     */
    static ScoringCase.Entry read(String text, Measure measure) throws Form.Misread {
        ExampleBid bid = new ExampleBid();
        if (!text.strip().equals("nothing")) {
            for (String item : text.split(";", -1)) {
                bid.item(item.strip());
            }
        }
        return bid.entry(measure);
    }

    private void item(String item) throws Form.Misread {
        List<String> words = Arrays.asList(item.split("\\s+"));
        int after = words.size() - 1;
        switch (words.getFirst()) {
            case "offer" -> {
                need(item, after == 2 || after == 3, "offer, a measure, a quantity, and embedded or additional");
                commitments.add(new Bid.Commitment(
                        read(Ids.MEASURE, words.get(1)),
                        read(Forms.COUNT, words.get(2)),
                        after == 3 && read(BidYaml.EMBEDDED, words.get(3)),
                        Optional.empty(),
                        List.of()));
            }
            case "outcome" -> {
                String[] figures = words.getLast().split("/", -1);
                need(
                        item,
                        after == 2 && figures.length == 2,
                        "outcome, an indicator, and improved/people such as 37/41");
                outcomes.add(new Bid.Outcome(
                        read(Ids.INDICATOR, words.get(1)),
                        read(Forms.COUNT, figures[1]),
                        read(Forms.COUNT, figures[0]),
                        Optional.empty()));
            }
            case "fact" -> {
                need(item, after >= 2, "fact, its name, and the answer");
                FactName name = read(Ids.FACT, words.get(1));
                once(item, facts.get(name));
                facts.put(name, read(Forms.FACT, String.join(" ", words.subList(2, words.size()))));
            }
            case "mark" -> {
                need(item, after == 1, "mark and a number");
                once(item, mark);
                mark = read(Forms.QUANTITY, words.getLast());
            }
            case "price" -> {
                need(item, after == 1, "price and pounds");
                once(item, price);
                price = read(Forms.PRICE, words.getLast());
            }
            case "deployed" -> {
                need(item, after == 1, "deployed and full-time staff");
                once(item, deployed);
                deployed = read(Forms.SIZE, words.getLast());
            }
            default ->
                throw new Form.Misread(
                        "“" + item + "” is not something a bid can hold; begin with offer, mark, outcome,"
                                + " fact, price or deployed, or write nothing alone");
        }
    }

    private ScoringCase.Entry entry(Measure measure) throws Form.Misread {
        boolean judged = measure.scheme() instanceof Scheme.Judged;
        if (judged != (mark != null)) {
            throw new Form.Misread(
                    judged
                            ? "a panel marks this measure; write mark and a number"
                            : "nobody marks this measure; take the mark away");
        }
        misspelt(measure.scheme());
        if (measure.scheme() instanceof Scheme.Price && price == null) {
            throw new Form.Misread("this measure scores the price; write price and pounds");
        }
        SortedMap<CriterionId, Marks.Given> agreed = new TreeMap<>();
        if (mark != null) {
            agreed.put(measure.id(), new Marks.Given(mark, ExamplesCsv.FILE));
        }
        Bid bid = new Bid(
                ID,
                PackTender.DEADLINE,
                Optional.ofNullable(price),
                Optional.ofNullable(deployed),
                facts,
                List.copyOf(commitments),
                List.copyOf(outcomes),
                Optional.empty(),
                Optional.empty());
        return new ScoringCase.Entry(bid, new Marks(agreed, List.of()));
    }

    /** A misspelt word would earn nothing, as an example of nothing does. Of a pack's own rule the words are not known. */
    private void misspelt(Scheme scheme) throws Form.Misread {
        switch (scheme) {
            case Scheme.Commitment commitment -> {
                switch (commitment.asked()) {
                    case Scheme.Asked.OfMeasure(MeasureId counted) -> misspelt(offered(), Set.of(counted));
                    case Scheme.Asked.OfFact(FactName read) -> misspelt(facts.keySet(), Set.of(read));
                }
            }
            case Scheme.Monetised monetised ->
                misspelt(offered(), monetised.unitValues().keySet());
            case Scheme.OutcomeRate outcome ->
                misspelt(outcomes.stream().map(Bid.Outcome::indicator).toList(), Set.of(outcome.indicator()));
            case Scheme.Gate gate ->
                misspelt(
                        facts.keySet(),
                        Stream.concat(Stream.of(gate.fact()), gate.appliesWhen().map(Scheme.AppliesWhen::fact).stream())
                                .collect(Collectors.toSet()));
            case Scheme.Judged judged -> {}
            case Scheme.Price formula -> {}
            case Scheme.OwnRule own -> {}
        }
    }

    private List<MeasureId> offered() {
        return commitments.stream().map(Bid.Commitment::measure).toList();
    }

    private static <T> void misspelt(Collection<T> written, Set<T> read) throws Form.Misread {
        List<String> known = read.stream().map(Object::toString).toList();
        for (T word : written) {
            Optional<String> near = read.contains(word) ? Optional.empty() : Nearest.to(word.toString(), known);
            if (near.isPresent()) {
                throw new Form.Misread("this measure does not read “" + word + "”; did you mean “" + near.get() + "”?");
            }
        }
    }

    private static <T> T read(Form<T> form, String word) throws Form.Misread {
        try {
            return form.reading().of(word);
        } catch (Form.Misread e) {
            throw new Form.Misread("“" + word + "” " + e.what());
        }
    }

    private static void need(String item, boolean right, String form) throws Form.Misread {
        if (!right) {
            throw new Form.Misread("“" + item + "” is incomplete or too long; write " + form);
        }
    }

    private static void once(String item, @Nullable Object before) throws Form.Misread {
        if (before != null) {
            throw new Form.Misread("“" + item + "” comes on top of another; keep one of them");
        }
    }
}
