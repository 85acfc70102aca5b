package org.evenhand.folders;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.folders.content.AwardYaml;
import org.evenhand.folders.content.CriterionYaml;
import org.evenhand.folders.content.TenderContent;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.folders.yaml.YamlText;
import org.evenhand.folders.yaml.YamlTree;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.shared.Weight;

/**
 * A criterion as the answers of which it is made, each under its place in {@code tender.yaml}: {@code title},
 * {@code scoring/scale/max}, {@code scoring/bands/0/from}. What people type is written as YAML and read by the one reader
 * of tenders, so that a draft and a tender cannot mean different things.
 */
public final class CriterionText {
    private static final String FILE = "criterion.yaml";

    private static final List<String> LISTS = List.of("bands", "oneOf");

    /** The tenth place comes after the second. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** A draft is scored by adding up weights. */
    private static final AwardYaml.Read BY_WEIGHT =
            new AwardYaml.Read(Award.by(new AwardMethod.WeightedSum(), Optional.<Weight>empty()), true);

    /**
     * Something wrong with an answer.
     *
     * @param place of the answer, or of the part around it; empty for the criterion as a whole
     * @param missing whether there is no answer where one must be
     */
    public record Objection(String place, boolean missing, String what) {}

    /**
     * Result of reading a criterion's text.
     *
     * @param criterion there only if nothing is wrong with its form
     */
    public record Read(Optional<Criterion> criterion, Optional<Wording> wording, List<Objection> objections) {}

    private CriterionText() {}

    /** Reads the answers; those that are empty count as not given. */
    public static Read read(SortedMap<String, String> answers) {
        Map<String, Object> content = nested(answers);
        Mistakes mistakes = new Mistakes();
        Optional<CriterionYaml.Read> read = YamlTree.read(FILE, YamlText.write(content), mistakes)
                .map(node -> YamlMap.read(FILE, node, mistakes, map -> CriterionYaml.read(map, BY_WEIGHT))
                        .value());
        if (mistakes.any()) {
            return new Read(Optional.empty(), read.map(CriterionYaml.Read::wording), objections(mistakes, answers));
        }
        return new Read(read.map(CriterionYaml.Read::criterion), read.map(CriterionYaml.Read::wording), List.of());
    }

    /** The answers of which a criterion can be made again. */
    public static SortedMap<String, String> answers(Criterion criterion, Wording wording) {
        SortedMap<String, String> answers = new TreeMap<>();
        flatten("", TenderContent.criterion(criterion, Optional.of(wording)).map(), answers);
        String target = answers.remove("scoring/target");
        if (target != null) {
            boolean scaled = answers.containsKey("scoring/basis");
            answers.put(scaled ? "scoring/target/amount" : "scoring/target", target);
            if (scaled) {
                answers.put("scoring/target/per", "contract");
            }
        }
        return answers;
    }

    /** The place of an answer for a part as scoring names it: {@code scoring.bands[0].from}. */
    public static String place(String path) {
        return path.replace('.', '/').replace("[", "/").replace("]", "");
    }

    private static List<Objection> objections(Mistakes mistakes, SortedMap<String, String> answers) {
        List<Objection> objections = new ArrayList<>();
        for (FolderMistake mistake : mistakes.all()) {
            String path = mistakes.path(mistake).orElse("");
            String what = mistake.what();
            String label = path + ": ";
            String place = written(place(path), answers);
            boolean missing = !path.isEmpty()
                    && answers.entrySet().stream()
                            .noneMatch(one -> !one.getValue().isBlank()
                                    && (one.getKey().equals(place)
                                            || one.getKey().startsWith(place + "/")));
            objections.add(
                    new Objection(place, missing, what.startsWith(label) ? what.substring(label.length()) : what));
        }
        return objections;
    }

    private static Map<String, Object> nested(SortedMap<String, String> answers) {
        Map<String, Object> content = new LinkedHashMap<>();
        answers.forEach((place, answer) -> {
            if (!answer.isBlank()) {
                put(content, place.split("/", -1), 0, answer);
            }
        });
        content.putIfAbsent("scoring", new LinkedHashMap<>());
        return lists(content);
    }

    private static void put(Map<String, Object> into, String[] place, int depth, String answer) {
        if (depth == place.length - 1) {
            into.putIfAbsent(place[depth], answer);
        } else if (into.computeIfAbsent(place[depth], key -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> inner) {
            @SuppressWarnings("unchecked")
            Map<String, Object> within = (Map<String, Object>) inner;
            put(within, place, depth + 1, answer);
        }
    }

    /** Bands and values stand in lists; the numbers in their places only say in which order. */
    private static Map<String, Object> lists(Map<String, Object> content) {
        if (content.get("scoring") instanceof Map<?, ?> scoring) {
            Map<String, Object> changed = new LinkedHashMap<>();
            scoring.forEach((key, value) -> changed.put(
                    key.toString(),
                    value instanceof Map<?, ?> items && LISTS.contains(key.toString()) ? inOrder(items) : value));
            content.put("scoring", changed);
        }
        return content;
    }

    private static List<Object> inOrder(Map<?, ?> items) {
        SortedMap<String, Object> ordered = new TreeMap<>(BY_NUMBER);
        items.forEach((place, item) -> ordered.put(place.toString(), item));
        return List.copyOf(ordered.values());
    }

    /** The place of an answer in a list: places may have gaps where an answer was taken out, and what is read has none. */
    private static String written(String place, SortedMap<String, String> answers) {
        for (String list : LISTS) {
            String start = "scoring/" + list + "/";
            if (place.startsWith(start)) {
                String[] rest = place.substring(start.length()).split("/", 2);
                SortedSet<String> there = new TreeSet<>(BY_NUMBER);
                answers.forEach((one, answer) -> {
                    if (one.startsWith(start) && !answer.isBlank()) {
                        there.add(one.substring(start.length()).split("/", 2)[0]);
                    }
                });
                int index = Integer.parseInt(rest[0]);
                String item = index < there.size() ? List.copyOf(there).get(index) : rest[0];
                return start + item + (rest.length > 1 ? "/" + rest[1] : "");
            }
        }
        return place;
    }

    private static void flatten(String place, Object value, SortedMap<String, String> into) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, inner) -> flatten(below(place, key.toString()), inner, into));
            case List<?> list -> {
                Map<String, Object> numbered = new HashMap<>();
                for (int i = 0; i < list.size(); i++) {
                    numbered.put(String.valueOf(i), list.get(i));
                }
                flatten(place, numbered, into);
            }
            case java.math.BigDecimal number -> into.put(place, number.toPlainString());
            default -> into.put(place, value.toString());
        }
    }

    private static String below(String place, String key) {
        return place.isEmpty() ? key : place + "/" + key;
    }
}
