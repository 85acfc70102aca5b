package org.evenhand.folders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.folders.yaml.JsonText;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.shared.Fraction;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * Writes a score sheet as the JSON of SCORING.md section 5. Its shape is published as {@code schema/evenhand-score-1.schema.json}.
 * The same sheet always gives the same bytes.
 */
public final class SheetJson {
    /** The name and version of the format. */
    public static final String FORMAT = "evenhand-score/1";

    private final Rounding rounding;

    private SheetJson(Rounding rounding) {
        this.rounding = rounding;
    }

    /** The sheet as JSON, with two spaces for each level and a line feed at the end. */
    public static String write(ScoreSheet sheet) {
        return JsonText.pretty(new SheetJson(sheet.tender().rounding()).content(sheet));
    }

    private Map<String, @Nullable Object> content(ScoreSheet sheet) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("tender", sheet.tender().id().value());
        json.put("rules", sheet.rulesHash().toString());
        json.put("inputs", sheet.inputs().toString());
        Map<String, @Nullable Object> roundingJson = new LinkedHashMap<>();
        roundingJson.put("at", rounding.at().word());
        roundingJson.put("places", rounding.places());
        roundingJson.put("mode", rounding.modeWord());
        json.put("rounding", roundingJson);
        List<Object> bids = new ArrayList<>();
        sheet.standings().forEach(bidResult -> bids.add(bid(bidResult, sheet.lines(bidResult.bid()))));
        json.put("bids", bids);
        json.put("notices", sheet.notices().stream().map(SheetJson::notice).toList());
        return json;
    }

    private Object bid(BidResult bidResult, List<Line> lines) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("bid", bidResult.bid().value());
        json.put("status", bidResult.status().word());
        json.put("reasons", bidResult.reasons().stream().map(Reason::text).toList());
        json.put("rank", bidResult.rank().orElse(null));
        json.put("total", bidResult.total().map(total -> total.toPlainString()).orElse(null));
        Map<String, Object> figures = new LinkedHashMap<>();
        bidResult.figures().forEach((figure, value) -> figures.put(figure.word(), Decimals.plain(value)));
        json.put("figures", figures);
        json.put("sections", bidResult.sections().stream().map(this::section).toList());
        json.put("lines", lines.stream().map(this::line).toList());
        return json;
    }

    private Object section(BidResult.SectionPoints section) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("section", section.section().value());
        json.put("points", points(section.points(), rounding.at() != Rounding.At.TOTAL));
        return json;
    }

    private Object line(Line line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("criterion", line.criterion().value());
        json.put("points", points(line.points(), rounding.at() == Rounding.At.CRITERION));
        json.put("fraction", line.fraction().map(Fraction::toString).orElse(null));
        json.put("embedded", points(line.embedded(), rounding.at() == Rounding.At.CRITERION));
        json.put("additional", points(line.additional(), rounding.at() == Rounding.At.CRITERION));
        json.put("rule", line.rule());
        json.put("working", line.working());
        json.put("because", line.because().orElse(null));
        json.put("inputs", line.inputs().stream().map(SheetJson::input).toList());
        return json;
    }

    private static Object input(Line.Input input) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", input.name());
        json.put("value", input.value());
        json.put("source", input.source());
        return json;
    }

    private static Object notice(ScoreAlert scoreAlert) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", scoreAlert.code().word());
        json.put("bids", scoreAlert.bids().stream().map(bid -> bid.value()).toList());
        json.put("text", scoreAlert.text());
        return json;
    }

    /** A rounded figure keeps its places; an unrounded one is as long as it needs to be. */
    private static @Nullable String points(Optional<Points> points, boolean rounded) {
        return points.map(given -> rounded ? given.value().toPlainString() : given.toString())
                .orElse(null);
    }
}
