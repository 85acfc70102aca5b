package org.evenhand.folders.content;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.scoring.tender.FactValue;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Money;
import org.evenhand.shared.Points;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.Weight;

/** A mapping that is being written: keys in order, values as YAML has them, nothing for what is left out. */
public final class Content {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Content put(String key, Object value) {
        map.put(key, plain(value));
        return this;
    }

    Content put(String key, Optional<?> value) {
        value.ifPresent(present -> put(key, present));
        return this;
    }

    /** Nothing for an empty list or mapping. */
    Content some(String key, Object several) {
        boolean empty = several instanceof Collection<?> list && list.isEmpty()
                || several instanceof Map<?, ?> inside && inside.isEmpty();
        return empty ? this : put(key, several);
    }

    /** Nothing for what is so unless the tender says otherwise. */
    Content unless(boolean usual, String key, Object value) {
        return usual ? this : put(key, value);
    }

    public Map<String, Object> map() {
        return map;
    }

    /** A bound of a fraction: a number, or none. */
    static Object bound(Optional<Fraction> bound) {
        return bound.<Object>map(fraction -> fraction).orElse("none");
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Content content -> content.map;
            case Quantity quantity -> number(quantity.value());
            case Money money -> number(money.amount());
            case Weight weight -> number(weight.value());
            case Points points -> number(points.value());
            case Fraction fraction -> number(fraction.value());
            case FactValue.Number number -> number(number.value());
            case FactValue.Truth truth -> truth.value();
            case Collection<?> list -> list.stream().map(Content::plain).toList();
            case Map<?, ?> inside -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                inside.forEach((key, entry) -> plain.put(key.toString(), plain(entry)));
                yield plain;
            }
            case Boolean truth -> truth;
            case Integer whole -> whole;
            default -> value.toString();
        };
    }

    private static BigDecimal number(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
