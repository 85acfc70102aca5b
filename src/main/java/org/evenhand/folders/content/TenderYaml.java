package org.evenhand.folders.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evenhand.folders.Publication;
import org.evenhand.folders.Publication.Buyer;
import org.evenhand.folders.Publication.Regime;
import org.evenhand.folders.yaml.Form;
import org.evenhand.folders.yaml.Forms;
import org.evenhand.folders.yaml.YamlMap;
import org.evenhand.scoring.tender.ContractSize;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.RuleText;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Quantity;
import org.evenhand.shared.figures.Decimals;
import org.springframework.modulith.NamedInterface;

/** Reads {@code tender.yaml}. */
@NamedInterface("content")
public final class TenderYaml {
    public static final String FILE = "tender.yaml";
    static final String FORMAT = "evenhand/1";
    public static final Rounding USUAL_ROUNDING = new Rounding(Rounding.At.TOTAL, 2, RoundingMode.HALF_UP);

    public static final int MOST_CRITERIA = 500;

    private static final Quantity WHOLE_BUDGET = new Quantity(BigDecimal.valueOf(100));
    private static final Form<String> FORMAT_WORD = Forms.word(List.of(FORMAT), word -> word);
    private static final Form<String> CURRENCY = new Form<>(
            "GBP",
            text -> {
                if (!text.equals("GBP")) {
                    throw new Form.Misread(
                            "is not the currency of a tender here; give all sums in pounds and write GBP");
                }
                return text;
            },
            text -> text);
    private static final Form<RoundingMode> MODE = Forms.word(
            List.of(
                    RoundingMode.HALF_UP,
                    RoundingMode.HALF_EVEN,
                    RoundingMode.HALF_DOWN,
                    RoundingMode.UP,
                    RoundingMode.DOWN),
            mode -> Constants.word(mode));

    private TenderYaml() {}

    /** The part of a tender that scores, and what is published beside it. */
    public record Read(Tender tender, Publication publication) {
        public Set<CriterionId> criteria() {
            return tender.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        }
    }

    public static Read read(YamlMap map, List<RuleText> rules) {
        map.one("format", FORMAT_WORD);
        AwardYaml.Read award =
                map.map("award", block -> AwardYaml.read(block, map.ids("sections"), map.ids("criteria")));
        List<CriterionYaml.Read> criteria = map.someMaps("criteria", criterion -> CriterionYaml.read(criterion, award));
        if (criteria.size() > MOST_CRITERIA) {
            map.mistake("criteria", "There are " + criteria.size() + " criteria; a tender may have " + MOST_CRITERIA);
        }
        Tender tender = new Tender(
                map.one("id", Ids.TENDER),
                map.one("deadline", Forms.MOMENT),
                map.map("value", TenderYaml::contract),
                award.award(),
                map.maybeMap("rounding", TenderYaml::rounding).orElse(USUAL_ROUNDING),
                map.keyedMaps("weightBounds", Ids.SECTION, TenderYaml::weightBounds),
                map.someMaps("sections", TenderYaml::section),
                criteria.stream().map(CriterionYaml.Read::criterion).toList(),
                rules);
        return new Read(tender, publication(map, criteria));
    }

    private static Publication publication(YamlMap map, List<CriterionYaml.Read> criteria) {
        TreeMap<CriterionId, Publication.Wording> wordings = new TreeMap<>();
        for (CriterionYaml.Read read : criteria) {
            Criterion criterion = read.criterion();
            wordings.putIfAbsent(criterion.id(), read.wording());
        }
        return new Publication(
                map.one("title", Forms.TEXT),
                buyers(map),
                map.one("regime", Forms.word(Regime.class)),
                map.one("commenced", Forms.DATE),
                map.many("serves", Forms.TEXT),
                map.maybeMap(
                        "pack",
                        pack -> new Publication.Pack(pack.one("id", Forms.TEXT), pack.one("version", Forms.TEXT))),
                map.maybe("lot", Forms.TEXT),
                wordings);
    }

    /** One buyer alone pays for all; several say how much each pays. */
    private static List<Buyer> buyers(YamlMap map) {
        boolean alone = map.ids("buyers").size() == 1;
        List<Buyer> buyers = map.someMaps(
                "buyers",
                buyer -> new Buyer(
                        buyer.one("id", Ids.BUYER),
                        buyer.one("name", Forms.TEXT),
                        alone
                                ? buyer.maybe("share", Forms.SIZE).orElse(WHOLE_BUDGET)
                                : buyer.one("share", Forms.SIZE)));
        BigDecimal shares =
                buyers.stream().map(buyer -> buyer.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!buyers.isEmpty() && shares.compareTo(WHOLE_BUDGET.value()) != 0) {
            map.mistake(
                    "buyers", "The shares of the buyers add up to " + Decimals.plain(shares) + "; they must make 100");
        }
        Set<Publication.BuyerId> ids = new HashSet<>();
        for (Buyer buyer : buyers) {
            if (!ids.add(buyer.id())) {
                map.mistake("buyers", "Two buyers have the id “" + buyer.id() + "”; give each its own");
            }
        }
        return buyers;
    }

    private static ContractSize contract(YamlMap value) {
        return new ContractSize(
                value.one("amount", Forms.PRICE),
                value.maybe("currency", CURRENCY).orElse("GBP"),
                value.maybe("years", Forms.SIZE),
                value.maybe("fte", Forms.SIZE));
    }

    private static Rounding rounding(YamlMap rounding) {
        return new Rounding(
                rounding.one("at", Forms.word(Rounding.At.class)),
                rounding.one("places", Forms.whole(0, 20)),
                rounding.maybe("mode", MODE).orElse(RoundingMode.HALF_UP));
    }

    private static Tender.WeightBounds weightBounds(YamlMap bounds) {
        return new Tender.WeightBounds(
                bounds.maybe("min", Forms.WEIGHT),
                bounds.maybe("max", Forms.WEIGHT),
                bounds.maybe("whole", Forms.TRUTH).orElse(false));
    }

    private static Section section(YamlMap section) {
        return new Section(
                section.one("id", Ids.SECTION),
                section.one("title", Forms.TEXT),
                section.maybe("minimum", Forms.POINTS),
                section.maybe("stage", Forms.whole(1, 2)).orElse(1));
    }
}
