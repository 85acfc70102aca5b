package org.evenhand.folders.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Reads the keys of one mapping. Whoever reads asks for each key by name and form; what is wrong is recorded with its
 * line, and a stand-in is returned so that reading goes on to the next mistake. Keys that nobody asked for are mistakes.
 * What was read is kept in canonical form for the folder's hash.
 */
@NamedInterface("yaml")
public final class YamlMap {
    private final String file;
    private final Mistakes mistakes;
    private final Spot spot;
    private final int line;
    private final Node.@Nullable Mapping node;
    private final AskedKeys keys = new AskedKeys();
    private final SortedMap<String, Object> canonical = new TreeMap<>();

    private YamlMap(String file, Mistakes mistakes, Spot spot, int line, Node.@Nullable Mapping node) {
        this.file = file;
        this.mistakes = mistakes;
        this.spot = spot;
        this.line = line;
        this.node = node;
    }

    /** Reads the mapping that a whole file holds. */
    public static <T> Content<T> read(String file, Node.Mapping node, Mistakes mistakes, Function<YamlMap, T> reading) {
        YamlMap map = new YamlMap(file, mistakes, Spot.WHOLE, node.line(), node);
        T value = map.readBy(reading);
        return new Content<>(value, map.canonical);
    }

    /** A value and its canonical form. */
    @NamedInterface("yaml")
    public record Content<T>(T value, SortedMap<String, Object> canonical) {}

    /** Where this mapping stands in its file. */
    public Spot spot() {
        return spot;
    }

    public boolean has(String key) {
        return node != null && node.entries().containsKey(key);
    }

    /** The line of a key, or of the whole mapping where the key is not there. */
    public int line(String key) {
        Node.Entry entry = node == null ? null : node.entries().get(key);
        return entry == null ? line : entry.line();
    }

    /** Whether all that is read of a key is as it was written, without a stand-in. */
    public boolean isSound(String key) {
        String path = spot.in(key).path();
        return mistakes.standIns(file).stream().noneMatch(standIn -> standIn.startsWith(path));
    }

    /** A value that must be there. */
    public <T> T one(String key, Form<T> form) {
        return maybe(key, form).orElseGet(() -> {
            require(key);
            return form.standIn();
        });
    }

    /** A value that may be left out. */
    public <T> Optional<T> maybe(String key, Form<T> form) {
        return entry(key).map(entry -> scalar(spot.in(key), entry.line(), entry.value(), form, keep(key)));
    }

    /** A list of single values; empty where it is left out. */
    public <T> List<T> many(String key, Form<T> form) {
        List<Object> plain = new ArrayList<>();
        List<T> values = items(key, (place, item) -> scalar(place, item.line(), item, form, plain::add));
        keep(key, plain);
        return values;
    }

    /** A mapping that must be there. */
    public <T> T map(String key, Function<YamlMap, T> reading) {
        return maybeMap(key, reading).orElseGet(() -> {
            require(key);
            return reading.apply(new YamlMap(file, mistakes, spot.in(key), line, null));
        });
    }

    /** A mapping that may be left out. */
    public <T> Optional<T> maybeMap(String key, Function<YamlMap, T> reading) {
        return entry(key).map(entry -> mapping(spot.in(key), entry.line(), entry.value(), reading, keep(key)));
    }

    /** A list of mappings; empty where it is left out. */
    public <T> List<T> maps(String key, Function<YamlMap, T> reading) {
        List<Object> plain = new ArrayList<>();
        List<T> values = items(key, (place, item) -> mapping(place, item.line(), item, reading, plain::add));
        keep(key, plain);
        return values;
    }

    /** A list of mappings that must be there and hold at least one. */
    public <T> List<T> someMaps(String key, Function<YamlMap, T> reading) {
        List<T> values = maps(key, reading);
        if (!has(key)) {
            require(key);
        } else if (values.isEmpty()
                && node != null
                && node.entries().get(key) instanceof Node.Entry entry
                && entry.value() instanceof Node.Sequence) {
            mistake(key, "“" + key + "”" + spot.where() + " is an empty list; write at least one");
        }
        return values;
    }

    /** A mapping whose keys are names that the writer chose, with single values; empty where it is left out. */
    public <K extends Comparable<? super K>, V> SortedMap<K, V> keyed(String key, Form<K> names, Form<V> values) {
        return named(key, names, (map, name) -> map.maybe(name, values));
    }

    /** A mapping whose keys are names that the writer chose, with mappings; empty where it is left out. */
    public <K extends Comparable<? super K>, V> SortedMap<K, V> keyedMaps(
            String key, Form<K> names, Function<YamlMap, V> values) {
        return named(key, names, (map, name) -> map.maybeMap(name, values));
    }

    /** A value that is written either as one value or as a mapping. */
    public <T> T either(String key, Form<T> form, Function<YamlMap, T> reading) {
        boolean single = node != null
                && node.entries().get(key) instanceof Node.Entry entry
                && entry.value() instanceof Node.Scalar;
        return single ? one(key, form) : map(key, reading);
    }

    /** The ids in a list of mappings, as they are written: a look ahead that records nothing. */
    public Set<String> ids(String key) {
        Set<String> ids = new LinkedHashSet<>();
        if (node != null
                && node.entries().get(key) instanceof Node.Entry entry
                && entry.value() instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> Spot.id(item).ifPresent(ids::add));
        }
        return ids;
    }

    /** The word that decides which keys belong here is wrong, so that nothing can be said about the others. */
    public void forgive() {
        keys.forgive();
    }

    /** One key stands where another should, and the mistake is recorded. */
    public void forgive(String instead, String missing) {
        keys.ask(instead);
        keys.forgive(missing);
    }

    /** Records a mistake about a key, or about the whole mapping where the key is not there. */
    public void mistake(String key, String what) {
        if (node != null) {
            mistakes.add(file, line(key), spot.in(key).path(), what);
        }
    }

    /** Replaces what the hash sees of a key. */
    public void canonical(String key, Object value) {
        canonical.put(key, value);
    }

    private <T> T readBy(Function<YamlMap, T> reading) {
        T value = reading.apply(this);
        if (node != null) {
            keys.check(file, line, node, spot, mistakes);
        }
        return value;
    }

    private void require(String key) {
        if (!has(key)) {
            keys.missing(key);
        }
    }

    private Optional<Node.Entry> entry(String key) {
        keys.ask(key);
        Node.Entry entry = node == null ? null : node.entries().get(key);
        if (entry != null && entry.value() instanceof Node.Scalar scalar && scalar.isNothing()) {
            mistakes.add(
                    file,
                    entry.line(),
                    spot.in(key).path(),
                    "“" + key + "”" + spot.where() + " has no value; write one or take the key away");
            return Optional.empty();
        }
        return Optional.ofNullable(entry);
    }

    private <T> T scalar(Spot place, int line, Node value, Form<T> form, Consumer<Object> keeper) {
        if (value instanceof Node.Scalar scalar) {
            try {
                T read = form.reading().of(scalar.text());
                keeper.accept(form.canonical().apply(read));
                return read;
            } catch (Form.Misread e) {
                mistakes.add(
                        file, line, place.path(), place.label() + ": “" + shortened(scalar.text()) + "” " + e.what());
            }
        } else if (value instanceof Node.Refused) {
            mistakes.standIn(file, place.path());
        } else {
            mistakes.add(file, line, place.path(), place.label() + " must be a single value, not a list or keys");
        }
        return form.standIn();
    }

    private <T> T mapping(Spot place, int line, Node value, Function<YamlMap, T> reading, Consumer<Object> keeper) {
        if (value instanceof Node.Mapping mapping) {
            YamlMap map = new YamlMap(file, mistakes, place, line, mapping);
            T read = map.readBy(reading);
            keeper.accept(map.canonical);
            return read;
        }
        if (value instanceof Node.Refused) {
            mistakes.standIn(file, place.path());
        } else {
            mistakes.add(file, line, place.path(), place.label() + " must hold keys with values");
        }
        return reading.apply(new YamlMap(file, mistakes, place, line, null));
    }

    private <T> List<T> items(String key, BiFunction<Spot, Node, T> reading) {
        List<T> values = new ArrayList<>();
        entry(key).ifPresent(entry -> {
            if (entry.value() instanceof Node.Sequence sequence) {
                for (Node item : sequence.items()) {
                    values.add(reading.apply(spot.in(key, values.size(), item), item));
                }
            } else if (entry.value() instanceof Node.Refused) {
                mistakes.standIn(file, spot.in(key).path());
            } else {
                mistakes.add(
                        file,
                        entry.line(),
                        spot.in(key).path(),
                        spot.in(key).label() + " must be a list: [one, another], or each after a hyphen");
            }
        });
        return values;
    }

    private <K extends Comparable<? super K>, V> SortedMap<K, V> named(
            String key, Form<K> names, BiFunction<YamlMap, String, Optional<V>> reading) {
        SortedMap<K, V> values = new TreeMap<>();
        maybeMap(key, map -> {
            if (map.node != null) {
                map.node.entries().forEach((name, entry) -> {
                    Node.Scalar written = new Node.Scalar(name, true, entry.line());
                    K id = map.scalar(map.spot.in(name), entry.line(), written, names, canonicalName -> {});
                    reading.apply(map, name).ifPresent(value -> values.put(id, value));
                });
            }
            return values;
        });
        return values;
    }

    private Consumer<Object> keep(String key) {
        return value -> canonical.put(key, value);
    }

    private void keep(String key, List<Object> plain) {
        if (has(key)) {
            canonical.put(key, plain);
        }
    }

    /** A text that fits into a sentence. */
    public static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "…";
    }
}
