package org.evenhand.folders.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.folders.Publication;
import org.evenhand.folders.Publication.Wording;
import org.evenhand.scoring.tender.Award;
import org.evenhand.scoring.tender.Award.AbnormallyLow;
import org.evenhand.scoring.tender.AwardMethod;
import org.evenhand.scoring.tender.Counts;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.Scheme;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;

/** Contents of {@code tender.yaml}. */
public final class TenderContent {
    private TenderContent() {}

    public static Map<String, Object> of(Tender tender, Publication publication) {
        Content content = new Content()
                .put("format", TenderYaml.FORMAT)
                .put("id", tender.id())
                .put("title", publication.title())
                .put(
                        "buyers",
                        publication.buyers().stream().map(TenderContent::buyer).toList())
                .put("regime", publication.regime().word())
                .put("commenced", publication.commenced())
                .put("deadline", tender.deadline())
                .put(
                        "value",
                        new Content()
                                .put("amount", tender.contract().value())
                                .put("currency", tender.contract().currency())
                                .put("years", tender.contract().years())
                                .put("fte", tender.contract().fte()))
                .some("serves", publication.serves())
                .put(
                        "pack",
                        publication
                                .pack()
                                .map(pack -> new Content().put("id", pack.id()).put("version", pack.version())))
                .put("lot", publication.lot())
                .put("award", award(tender.award()))
                .put(
                        "rounding",
                        new Content()
                                .put("at", tender.rounding().at().word())
                                .put("places", tender.rounding().places())
                                .put("mode", tender.rounding().modeWord()));
        Map<String, Object> bounds = new LinkedHashMap<>();
        tender.weightBounds().forEach((section, bound) -> bounds.put(section.value(), bounds(bound)));
        content.some("weightBounds", bounds);
        content.put(
                "sections",
                tender.sections().stream().map(TenderContent::section).toList());
        content.put(
                "criteria",
                tender.criteria().stream()
                        .map(criterion -> criterion(
                                criterion,
                                Optional.ofNullable(publication.criteria().get(criterion.id()))))
                        .toList());
        return content.map();
    }

    private static Content buyer(Publication.Buyer buyer) {
        return new Content().put("id", buyer.id()).put("name", buyer.name()).put("share", buyer.share());
    }

    private static Content bounds(Tender.WeightBounds bounds) {
        return new Content()
                .put("min", bounds.min())
                .put("max", bounds.max())
                .unless(!bounds.whole(), "whole", bounds.whole());
    }

    private static Content section(Section section) {
        return new Content()
                .put("id", section.id())
                .put("title", section.title())
                .put("minimum", section.minimum())
                .unless(section.stage() == 1, "stage", section.stage());
    }

    private static Content award(Award award) {
        Content content = new Content().put("method", award.method().word());
        switch (award.method()) {
            case AwardMethod.UtilityIndex(var quality, var price) ->
                content.put("quality", quality).put("price", price);
            case AwardMethod.QualityCoefficient(var most) -> content.put("most", most);
            case AwardMethod.WillingnessToPay(var perPoint) -> content.put("perPoint", perPoint);
            default -> {}
        }
        return content.put("outOf", award.outOf())
                .put("minimum", award.minimum())
                .some("ties", award.ties().stream().map(AwardYaml::word).toList())
                .put("panel", award.panel() == Award.PanelRule.MEAN ? "mean" : "agreed")
                .put(
                        "shortlist",
                        award.shortlist()
                                .map(shortlist -> new Content()
                                        .put("top", shortlist.top())
                                        .put("ties", shortlist.includeTied() ? "include" : "exclude")))
                .some(
                        "abnormallyLow",
                        award.abnormallyLow().stream().map(TenderContent::low).toList());
    }

    private static Content low(AbnormallyLow test) {
        return switch (test) {
            case AbnormallyLow.BelowMeanOfOthers(var threshold) ->
                new Content().put("test", "below-mean-of-others").put("threshold", threshold);
            case AbnormallyLow.BelowNext(var threshold) ->
                new Content().put("test", "below-next").put("threshold", threshold);
            case AbnormallyLow.Scottish() -> new Content().put("test", "scottish");
        };
    }

    public static Content criterion(Criterion criterion, Optional<Wording> wording) {
        List<Publication.Descriptor> descriptors =
                wording.map(Wording::descriptors).orElse(List.of());
        Scheme scheme = criterion.scheme();
        return new Content()
                .put("id", criterion.id())
                .put("section", criterion.section())
                .put("title", criterion.title())
                .put("question", wording.flatMap(Wording::question))
                .put("weight", criterion.weight())
                .put("worth", criterion.worth())
                .unless(
                        criterion.counts() == Counts.EITHER,
                        "value",
                        criterion.counts() == Counts.EMBEDDED ? "embedded" : "additional")
                .put("scoring", SchemeContent.of(scheme, descriptors))
                .put(
                        "tests",
                        wording.flatMap(Wording::tests)
                                .map(tests -> new Content()
                                        .put("relates", tests.relates())
                                        .put("clear", tests.clear())
                                        .put("measurable", tests.measurable())
                                        .put("proportionate", tests.proportionate())))
                .put("coProducedBy", wording.flatMap(Wording::coProducedBy));
    }
}
