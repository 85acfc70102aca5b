package org.evenhand.folders.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evenhand.folders.TenderFolder;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.BidId;
import org.evenhand.scoring.Evaluator;
import org.evenhand.scoring.EvaluatorId;
import org.evenhand.scoring.Marks;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;

/** Reads {@code panel.yaml}. */
public final class PanelYaml {
    public static final String FILE = "panel.yaml";

    private static final Pattern NO_MARK =
            Pattern.compile("(?i)n\\s*[/.]?\\s*a\\.?|not applicable|not marked|none|nil|tbc|amh|ddim|[-–—?]+");

    private static final Form<Quantity> MARK =
            new Form<>(Forms.QUANTITY.standIn(), PanelYaml::mark, Forms.QUANTITY.canonical());

    private final Form<BidId> bid;
    private final Form<CriterionId> criterion;
    private final Map<BidId, SortedMap<CriterionId, Marks.Given>> agreed = new HashMap<>();
    private final Map<BidId, List<Marks.Individual>> individual = new HashMap<>();
    private final Map<EvaluatorId, String> roles = new LinkedHashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Set<List<Object>> given = new HashSet<>();

    private PanelYaml(Set<BidId> bids, Optional<Set<CriterionId>> criteria) {
        this.bid = Forms.among(
                Ids.BID, bids, id -> "is no bid of this tender; find out which bid is meant before you change it");
        this.criterion = criteria.map(known -> Forms.among(
                        Ids.CRITERION,
                        known,
                        id -> "is no criterion of this tender; find out which is meant before you change it: there are "
                                + Forms.listed(known.stream()
                                        .map(CriterionId::value)
                                        .sorted()
                                        .toList())))
                .orElse(Ids.CRITERION);
    }

    /** The panel, what it recorded, and the marks of each bid that has any. */
    public record Read(List<Evaluator> evaluators, TenderFolder.PanelRecord record, Map<BidId, Marks> marks) {
        public static final Read NO_PANEL =
                new Read(List.of(), new TenderFolder.PanelRecord(Map.of(), Map.of()), Map.of());

        public Marks of(BidId bid) {
            return marks.getOrDefault(bid, new Marks(new TreeMap<>(), List.of()));
        }
    }

    /**
     * @param criteria the tender's; empty where they could not all be read
     * @param mean whether the mean of the individual marks scores, so that there are no agreed ones
     */
    public static Read read(YamlMap map, Set<BidId> bids, Optional<Set<CriterionId>> criteria, boolean mean) {
        if (mean && map.has("agreed")) {
            map.mistake(
                    "agreed",
                    "Under panel: mean the mean of the individual marks scores, so “agreed” must be left"
                            + " out; take it away or write panel: agreed in tender.yaml");
        }
        return new PanelYaml(bids, criteria).read(map);
    }

    private Read read(YamlMap map) {
        List<Evaluator> evaluators = map.maps("evaluators", this::evaluator);
        Set<EvaluatorId> known = new TreeSet<>();
        for (Evaluator evaluator : evaluators) {
            if (known.stream()
                    .anyMatch(other ->
                            other.value().equalsIgnoreCase(evaluator.id().value()))) {
                map.mistake(
                        "evaluators",
                        "Two evaluators have the id “" + evaluator.id()
                                + "”; give each their own (capitals alone do not tell them apart), and write it at"
                                + " the marks that each of them gave");
            }
            known.add(evaluator.id());
        }
        Form<EvaluatorId> evaluator = Forms.among(
                Ids.EVALUATOR,
                known,
                id -> "is not one of the evaluators above; find out who gave this mark before you change it, and add"
                        + " that person above or take the mark out");
        each(map, "individual", (entry, source) -> {
            EvaluatorId who = entry.one("evaluator", evaluator);
            BidId of = entry.one("bid", bid);
            CriterionId on = entry.one("criterion", criterion);
            once(entry, who + "’s mark", List.of(who, of, on));
            individual
                    .computeIfAbsent(of, none -> new ArrayList<>())
                    .add(new Marks.Individual(who, on, mark(entry, source)));
        });
        each(map, "agreed", (entry, source) -> {
            BidId of = entry.one("bid", bid);
            CriterionId on = entry.one("criterion", criterion);
            once(entry, "The agreed mark", List.of(of, on));
            agreed.computeIfAbsent(of, none -> new TreeMap<>()).putIfAbsent(on, mark(entry, source));
        });
        return new Read(evaluators, new TenderFolder.PanelRecord(Map.copyOf(roles), Map.copyOf(reasons)), marks());
    }

    private Map<BidId, Marks> marks() {
        Map<BidId, Marks> marks = new HashMap<>();
        Set<BidId> marked = new TreeSet<>(agreed.keySet());
        marked.addAll(individual.keySet());
        for (BidId id : marked) {
            marks.put(
                    id,
                    new Marks(
                            agreed.getOrDefault(id, new TreeMap<>()),
                            List.copyOf(individual.getOrDefault(id, List.of()))));
        }
        return marks;
    }

    private Evaluator evaluator(YamlMap map) {
        EvaluatorId id = map.one("id", Ids.EVALUATOR);
        map.maybe("role", Forms.TEXT).ifPresent(role -> roles.put(id, role));
        List<CriterionId> own = map.many("criteria", criterion);
        return new Evaluator(
                id,
                map.has("criteria") ? Optional.of(new TreeSet<>(own)) : Optional.empty(),
                new TreeSet<>(map.many("recused", bid)));
    }

    private Marks.Given mark(YamlMap entry, String source) {
        entry.maybe("reason", Forms.TEXT).ifPresent(reason -> reasons.put(source, reason));
        return new Marks.Given(entry.one("mark", MARK), source);
    }

    /** “Not applicable” and “not yet marked” are two things, and neither is a mark or 0 (SCORING.md section 2). */
    private static Quantity mark(String text) throws Form.Misread {
        if (NO_MARK.matcher(text.strip()).matches()) {
            throw new Form.Misread("is no mark, and it does not count as 0; write the mark that the panel gave, or take"
                    + " the entry away until there is one");
        }
        return Decimals.parse(text).map(Quantity::new).orElseThrow(() -> Forms.notANumber(text, "3 or 3.5", ""));
    }

    private void once(YamlMap entry, String what, List<Object> key) {
        boolean read = key.stream().noneMatch(id -> id.toString().equals("?"));
        if (read && !given.add(key)) {
            entry.mistake(
                    "mark",
                    what + " for " + key.get(key.size() - 2) + " on " + key.getLast()
                            + " is here twice; keep one of them");
        }
    }

    private static void each(YamlMap map, String key, MarkReading reading) {
        map.maps(key, entry -> {
            reading.read(entry, FILE + "#" + entry.spot().path());
            return entry;
        });
    }

    private interface MarkReading {
        void read(YamlMap entry, String source);
    }
}
