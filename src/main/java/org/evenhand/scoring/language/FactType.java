package org.evenhand.scoring.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.evenhand.scoring.tender.Counts;
import org.jspecify.annotations.Nullable;

/**
 * The fact types a rule may see, with their fields: the published list. Nothing here tells who the provider is.
 *
 * <p>A type with a key has one fact for each bid and key; the others have one fact for each bid or contract.
 */
public enum FactType {
    OFFER(Fact.Offer.class, "Offer", "measure", true),
    TALLY(Fact.Tally.class, "Tally", "measure", true),
    OUTCOME(Fact.Outcome.class, "Outcome", "indicator", true),
    ANSWER(Fact.Answer.class, "Answer", "fact", true),
    MARK(Fact.Mark.class, "Mark", "criterion", true),
    PRICE(Fact.Price.class, "Price", null, true),
    POOL(Fact.Pool.class, "Pool", "figure", false),
    CONTRACT(Fact.Contract.class, "Contract", null, false);

    private final Class<?> type;
    private final String word;
    private final @Nullable String key;
    private final boolean ofBid;

    FactType(Class<?> type, String word, @Nullable String key, boolean ofBid) {
        this.type = type;
        this.word = word;
        this.key = key;
        this.ofBid = ofBid;
    }

    Class<?> type() {
        return type;
    }

    /** The name a rule writes. */
    public String word() {
        return word;
    }

    /** The field that tells facts of this type apart; null where there is only one. */
    public @Nullable String key() {
        return key;
    }

    /** Whether facts of this type belong to one bid, rather than to the pool or the contract. */
    public boolean ofBid() {
        return ofBid;
    }

    /**
     * Whether a pattern must say which fact of this type it means. There is a fact only of those that some rule names, so
     * a rule that left it open would see more or less as other rules change.
     */
    boolean needsKey() {
        return this == TALLY || this == POOL;
    }

    static Optional<FactType> named(String word) {
        for (FactType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The names of all types. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (FactType type : values()) {
            words.add(type.word);
        }
        return words;
    }

    /** The names of this type's fields, in their published order. */
    public List<String> fields() {
        return switch (this) {
            case OFFER -> List.of("measure", "quantity", "embedded", "additional", "evidenced", "deployedFte");
            case TALLY -> List.of("measure", "quantity", "embedded", "additional");
            case OUTCOME -> List.of("indicator", "people", "improved", "rate");
            case ANSWER -> List.of("fact", "value", "number");
            case MARK -> List.of("criterion", "mark");
            case PRICE -> List.of("amount");
            case POOL -> List.of("figure", "lowest", "highest", "mean");
            case CONTRACT -> List.of("value", "years", "fte");
        };
    }

    /** The node that reads a field of the fact matched by a pattern; empty where the type has no such field. */
    Optional<Node> field(String name, int pattern, Counts counts) {
        return Optional.ofNullable(
                switch (this) {
                    case OFFER -> ofOffer(name, pattern, counts, Fact.Offer.class::cast);
                    case TALLY ->
                        name.equals("evidenced") || name.equals("deployedFte")
                                ? null
                                : ofOffer(name, pattern, counts, fact -> ((Fact.Tally) fact).offer());
                    case OUTCOME ->
                        switch (name) {
                            case "indicator" -> text(name, pattern, fact -> ((Fact.Outcome) fact).indicator());
                            case "people" -> number(name, pattern, fact -> ((Fact.Outcome) fact).people());
                            case "improved" -> number(name, pattern, fact -> ((Fact.Outcome) fact).improved());
                            case "rate" -> number(name, pattern, fact -> ((Fact.Outcome) fact).rate());
                            default -> null;
                        };
                    case ANSWER ->
                        switch (name) {
                            case "fact" -> text(name, pattern, fact -> ((Fact.Answer) fact).fact());
                            case "value" -> new Node.AnyValue(pattern, name, fact -> ((Fact.Answer) fact).value());
                            case "number" -> number(name, pattern, fact -> ((Fact.Answer) fact).number());
                            default -> null;
                        };
                    case MARK ->
                        switch (name) {
                            case "criterion" -> text(name, pattern, fact -> ((Fact.Mark) fact).criterion());
                            case "mark" -> number(name, pattern, fact -> ((Fact.Mark) fact).mark());
                            default -> null;
                        };
                    case PRICE ->
                        name.equals("amount") ? number(name, pattern, fact -> ((Fact.Price) fact).amount()) : null;
                    case POOL ->
                        switch (name) {
                            case "figure" -> text(name, pattern, fact -> ((Fact.Pool) fact).figure());
                            case "lowest" -> number(name, pattern, fact -> ((Fact.Pool) fact).lowest());
                            case "highest" -> number(name, pattern, fact -> ((Fact.Pool) fact).highest());
                            case "mean" -> number(name, pattern, fact -> ((Fact.Pool) fact).mean());
                            default -> null;
                        };
                    case CONTRACT ->
                        switch (name) {
                            case "value" -> number(name, pattern, fact -> ((Fact.Contract) fact).value());
                            case "years" -> number(name, pattern, fact -> ((Fact.Contract) fact).years());
                            case "fte" -> number(name, pattern, fact -> ((Fact.Contract) fact).fte());
                            default -> null;
                        };
                });
    }

    private static @Nullable Node ofOffer(String name, int pattern, Counts counts, Function<Object, Fact.Offer> offer) {
        return switch (name) {
            case "measure" -> text(name, pattern, fact -> offer.apply(fact).measure());
            case "quantity" -> number(name, pattern, fact -> admitted(offer.apply(fact), counts));
            case "embedded" -> number(name, pattern, fact -> offer.apply(fact).embedded());
            case "additional" -> number(name, pattern, fact -> offer.apply(fact).additional());
            case "evidenced" ->
                new Condition.Flag(pattern, name, fact -> offer.apply(fact).evidenced());
            case "deployedFte" ->
                number(name, pattern, fact -> offer.apply(fact).deployedFte());
            default -> null;
        };
    }

    /** The quantity of an offer that a criterion admits. */
    public static BigDecimal admitted(Fact.Offer offer, Counts counts) {
        return switch (counts) {
            case EMBEDDED -> offer.embedded();
            case ADDITIONAL -> offer.additional();
            case EITHER -> offer.all();
        };
    }

    private static Node text(String name, int pattern, Function<Object, String> accessor) {
        return new Text.Field(pattern, name, accessor);
    }

    private static Node number(String name, int pattern, Function<Object, @Nullable BigDecimal> accessor) {
        return new Numeric.Field(pattern, name, accessor);
    }
}
