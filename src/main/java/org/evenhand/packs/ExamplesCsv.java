package org.evenhand.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.evenhand.folders.content.Ids;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.Lines;
import org.evenhand.folders.yaml.Mistakes;
import org.evenhand.folders.yaml.Node;
import org.evenhand.scoring.ScoringCase;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.shared.figures.Decimals;

/** Reads {@code examples.csv}. What the examples come to is for {@link ExampleCheck} to find out. */
final class ExamplesCsv {
    static final String FILE = "examples.csv";

    private static final List<String> HEADER = List.of("measure", "value", "years", "fte", "bid", "gives", "because");
    private static final int MOST = 5_000;

    private final RulePack pack;
    private final Mistakes mistakes;
    private final Map<CriterionId, Measure> measures;
    private final List<PackExample> examples = new ArrayList<>();
    private final Map<CriterionId, Integer> lines = new HashMap<>();
    private final Set<CriterionId> misread = new HashSet<>();

    private ExamplesCsv(RulePack pack, Mistakes mistakes) {
        this.pack = pack;
        this.mistakes = mistakes;
        this.measures = pack.measures().stream()
                .collect(Collectors.toMap(Measure::id, measure -> measure, (first, second) -> first));
    }

    /** The examples of a pack; what is wrong with them is recorded, also where a measure has too few. */
    static List<PackExample> read(String text, RulePack pack, Node.Mapping tree, Mistakes mistakes) {
        ExamplesCsv csv = new ExamplesCsv(pack, mistakes);
        if (csv.readAll(text)) {
            csv.enough(tree);
        }
        return List.copyOf(csv.examples);
    }

    private boolean readAll(String text) {
        String closed = text.endsWith("\n") ? text : text + "\n";
        try (CSVParser parser = CSVParser.parse(closed, CSVFormat.RFC4180)) {
            try {
                boolean headed = false;
                for (CSVRecord line : parser) {
                    int number = (int) parser.getCurrentLineNumber() - breaks(line);
                    if (!headed && !line.toList().equals(HEADER)) {
                        mistakes.add(FILE, number, "", "The first line must be exactly " + String.join(",", HEADER));
                        return false;
                    }
                    if (examples.size() == MOST) {
                        mistakes.add(FILE, number, "", "A pack has at most " + MOST + " examples; take some away");
                        return false;
                    }
                    if (headed && !isEmpty(line)) {
                        line(line, number);
                    }
                    headed = true;
                }
                if (!headed) {
                    mistakes.add(FILE, 1, "", "The file is empty; begin with the line " + String.join(",", HEADER));
                }
                return headed;
            } catch (UncheckedIOException | IllegalStateException e) {
                int number = (int) parser.getCurrentLineNumber();
                mistakes.add(
                        FILE,
                        number,
                        "",
                        "This line is not CSV; put a cell that has a comma or quotation marks in it between quotation"
                                + " marks, and write those in it twice");
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int breaks(CSVRecord line) {
        return (int)
                line.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.size() == 1 && line.get(0).isBlank();
    }

    private void line(CSVRecord line, int number) {
        if (line.size() != HEADER.size()) {
            mistakes.add(
                    FILE,
                    number,
                    "There are " + line.size() + " cells, not " + HEADER.size()
                            + "; put a cell that has a comma in it between quotation marks");
            return;
        }
        CriterionId id = new CriterionId(line.get(0).strip());
        Measure measure = measures.get(id);
        if (measure == null) {
            unknown(id, number);
            return;
        }
        lines.merge(id, 1, Integer::sum);
        Cells cells = new Cells(line, number);
        ContractSize contract = new ContractSize(
                cells.read(1, Forms.PRICE), "GBP", cells.maybe(2, Forms.SIZE), cells.maybe(3, Forms.SIZE));
        Optional<ScoringCase.Entry> entry = cells.bid(measure);
        Gives gives = cells.read(5, GIVES);
        String because = cells.read(6, Forms.TEXT);
        if (cells.sound && entry.isPresent()) {
            examples.add(new PackExample(id, contract, entry.get(), line.get(4).strip(), gives, because, number));
        } else {
            misread.add(id);
        }
    }

    /** Where the id of a measure could not be read, any may be meant. */
    private void unknown(CriterionId id, int number) {
        if (!measures.containsKey(Ids.CRITERION.standIn())) {
            List<String> known = pack.measures().stream()
                    .map(measure -> measure.id().value())
                    .toList();
            mistakes.add(
                    FILE,
                    number,
                    "measure: “" + id + "” is no measure of this pack; "
                            + (known.isEmpty() ? "there is none" : Forms.nearest(id.value(), known)));
        }
    }

    /** One that earns something and one that does not: a single example, or two alike, prove little. */
    private void enough(Node.Mapping tree) {
        for (int i = 0; i < pack.measures().size(); i++) {
            Measure measure = pack.measures().get(i);
            int count = lines.getOrDefault(measure.id(), 0);
            long different = examples.stream()
                    .filter(example -> example.measure().equals(measure.id()))
                    .map(PackExample::gives)
                    .distinct()
                    .count();
            boolean alike = different == 1 && !misread.contains(measure.id()) && !measure.isRelativeToPool();
            if (measure.id().equals(Ids.CRITERION.standIn()) || count >= 2 && !alike) {
                continue;
            }
            String has = count >= 2 ? "only examples that give the same" : count == 1 ? "one example" : "no example";
            mistakes.add(
                    PackYaml.FILE,
                    Lines.of(tree, "measures[" + i + "]"),
                    "The measure “" + measure.id() + "” has " + has + " in " + FILE
                            + "; write at least two, one that earns something and one that earns little or nothing");
        }
    }

    private static final Form<Gives> GIVES = new Form<>(
            new Gives.Pass(),
            text -> switch (text) {
                case "pass" -> new Gives.Pass();
                case "fail" -> new Gives.Fail();
                case "not applicable" -> new Gives.NotApplicable();
                default -> {
                    BigDecimal number = Decimals.parse(text)
                            .filter(fraction -> fraction.stripTrailingZeros().scale() <= Gives.PLACES)
                            .orElseThrow(() -> new Form.Misread(
                                    "is neither a fraction of at most 4 places, such as 0.6923, nor pass, fail or not"
                                            + " applicable"));
                    yield Gives.Share.of(number);
                }
            },
            Object::toString);

    /** The cells of one line. */
    private final class Cells {
        private final CSVRecord line;
        private final int number;
        private boolean sound = true;

        Cells(CSVRecord line, int number) {
            this.line = line;
            this.number = number;
        }

        <T> T read(int cell, Form<T> form) {
            String text = line.get(cell).strip();
            try {
                return form.reading().of(text);
            } catch (Form.Misread e) {
                wrong(cell, "“" + text + "” " + e.what());
                return form.standIn();
            }
        }

        <T> Optional<T> maybe(int cell, Form<T> form) {
            return line.get(cell).isBlank() ? Optional.empty() : Optional.of(read(cell, form));
        }

        Optional<ScoringCase.Entry> bid(Measure measure) {
            try {
                return Optional.of(ExampleBid.read(line.get(4), measure));
            } catch (Form.Misread e) {
                wrong(4, e.what());
                return Optional.empty();
            }
        }

        private void wrong(int cell, String what) {
            sound = false;
            mistakes.add(FILE, number, HEADER.get(cell) + ": " + what);
        }
    }
}
