package org.evenhand.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenhand.folders.Publication;
import org.evenhand.scoring.sheet.BidResult;
import org.evenhand.scoring.sheet.Line;
import org.evenhand.scoring.sheet.Reason;
import org.evenhand.scoring.sheet.ScoreAlert;
import org.evenhand.scoring.sheet.ScoreSheet;
import org.evenhand.scoring.tender.Criterion;
import org.evenhand.scoring.tender.CriterionId;
import org.evenhand.scoring.tender.Rounding;
import org.evenhand.scoring.tender.Section;
import org.evenhand.scoring.tender.Tender;
import org.evenhand.shared.Points;
import org.evenhand.shared.figures.Decimals;

/** A score sheet for people: plain text, at most 100 columns wide, that needs no colour. */
final class SheetText {
    private static final int WIDTH = 100;
    private static final String NONE = "–";

    private final ScoreSheet sheet;
    private final Tender tender;
    private final Publication publication;
    private final Map<CriterionId, Criterion> criteria;
    private final List<String> lines = new ArrayList<>();

    SheetText(ScoreSheet sheet, Publication publication) {
        this.sheet = sheet;
        this.tender = sheet.tender();
        this.publication = publication;
        this.criteria = tender.criteria().stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity(), (first, second) -> first));
    }

    /** The whole sheet. */
    String write() {
        title();
        ranking();
        sections();
        sheet.standings().forEach(this::bid);
        reasons();
        notices();
        heading("What was scored");
        lines.add("  rules   " + sheet.rulesHash());
        lines.add("  inputs  " + sheet.inputs());
        String text = String.join("\n", lines) + "\n";
        return text.replaceAll("[\\p{Cc}&&[^\n]]", "\ufffd");
    }

    private void title() {
        Rounding rounding = tender.rounding();
        lines.addAll(Paragraph.lines(publication.title(), WIDTH, 0, 0));
        lines.addAll(Paragraph.lines(
                tender.id() + ", rounded " + rounding.modeWord() + " to " + rounding.places()
                        + (rounding.places() == 1 ? " place" : " places")
                        + roundedAt(rounding.at()),
                WIDTH,
                0,
                0));
    }

    private static String roundedAt(Rounding.At at) {
        return switch (at) {
            case CRITERION -> " at every criterion";
            case SECTION -> " at every section";
            case TOTAL -> " at the total";
        };
    }

    private void ranking() {
        heading("Ranking");
        TextTable table = new TextTable(List.of("rank", "total", "status", "bid"));
        for (BidResult bidResult : sheet.standings()) {
            table.row(List.of(
                    bidResult.rank().map(String::valueOf).orElse(NONE),
                    bidResult.total().map(total -> total.toPlainString()).orElse(NONE),
                    bidResult.status().word(),
                    bidResult.bid().value()));
        }
        indent(table);
        figures();
    }

    /** Figures beside the total, where the award method has any. */
    private void figures() {
        List<BidResult.Figure> used = sheet.standings().stream()
                .flatMap(bidResult -> bidResult.figures().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        if (used.isEmpty()) {
            return;
        }
        heading("Figures");
        List<String> headings = new ArrayList<>();
        used.forEach(figure -> headings.add(figure.word()));
        headings.add("bid");
        TextTable table = new TextTable(headings);
        for (BidResult bidResult : sheet.standings()) {
            List<String> cells = new ArrayList<>();
            used.forEach(
                    figure -> cells.add(Optional.ofNullable(bidResult.figures().get(figure))
                            .map(Decimals::readable)
                            .orElse(NONE)));
            cells.add(bidResult.bid().value());
            table.row(cells);
        }
        indent(table);
    }

    private void sections() {
        heading("Points by section");
        List<String> headings = new ArrayList<>();
        tender.sections().stream().map(Section::id).forEach(id -> headings.add(id.value()));
        headings.add("bid");
        TextTable table = new TextTable(headings);
        for (BidResult bidResult : sheet.standings()) {
            Map<Object, String> points = bidResult.sections().stream()
                    .collect(Collectors.toMap(
                            BidResult.SectionPoints::section,
                            section ->
                                    written(section.points(), tender.rounding().at() != Rounding.At.TOTAL),
                            (a, b) -> a));
            List<String> cells = new ArrayList<>();
            tender.sections().forEach(section -> cells.add(points.getOrDefault(section.id(), NONE)));
            cells.add(bidResult.bid().value());
            table.row(cells);
        }
        indent(table);
    }

    private void bid(BidResult bidResult) {
        heading(bidResult.bid()
                + bidResult
                        .rank()
                        .map(rank -> ", rank " + rank)
                        .orElse(", " + bidResult.status().word())
                + bidResult.total().map(total -> ", " + total.toPlainString()).orElse(""));
        for (Line line : sheet.lines(bidResult.bid())) {
            line(line, Optional.ofNullable(criteria.get(line.criterion())));
        }
    }

    private void line(Line line, Optional<Criterion> criterion) {
        String title = criterion.map(Criterion::title).orElse("");
        lines.addAll(Paragraph.lines(line.criterion() + " " + title + ": " + result(line, criterion), WIDTH, 2, 6));
        lines.addAll(Paragraph.lines(line.working(), WIDTH, 6, 8));
        line.because().ifPresent(because -> lines.addAll(Paragraph.lines("because " + because, WIDTH, 6, 8)));
        if (line.embedded().isPresent() && line.additional().isPresent()) {
            lines.add("      embedded " + ofLine(line.embedded()) + ", additional " + ofLine(line.additional()));
        }
        for (Line.Input input : line.inputs()) {
            lines.addAll(
                    Paragraph.lines("from " + input.source() + ": " + input.name() + " " + input.value(), WIDTH, 6, 8));
        }
    }

    private String result(Line line, Optional<Criterion> criterion) {
        return switch (line.result()) {
            case PASSED -> "met";
            case NOT_APPLICABLE -> "does not apply";
            case FAILED -> "not met";
            case NOT_SCORED -> "not scored";
            case GAVE, DID_NOT_APPLY ->
                ofLine(line.points())
                        + criterion
                                .flatMap(Criterion::weight)
                                .or(() -> criterion.flatMap(Criterion::worth))
                                .map(weight -> " of " + weight)
                                .orElse("");
        };
    }

    private void reasons() {
        List<String> reasons = new ArrayList<>();
        for (BidResult bidResult : sheet.standings()) {
            for (Reason reason : bidResult.reasons()) {
                reasons.add(bidResult.bid() + ", " + bidResult.status().word() + ". " + reason.text() + ".");
            }
        }
        sentences("Why bids are not ranked", reasons);
    }

    private void notices() {
        sentences(
                "Notices",
                sheet.notices().stream()
                        .map(ScoreAlert::text)
                        .map(text -> text + ".")
                        .toList());
    }

    private void sentences(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            sentences.forEach(sentence -> lines.addAll(Paragraph.lines(sentence, WIDTH, 2, 4)));
        }
    }

    private void heading(String text) {
        lines.add("");
        lines.addAll(Paragraph.lines(text, WIDTH, 0, 2));
    }

    private void indent(TextTable table) {
        table.lines(WIDTH - 2).forEach(line -> lines.add("  " + line));
    }

    private String ofLine(Optional<Points> points) {
        return written(points, tender.rounding().at() == Rounding.At.CRITERION);
    }

    /** Unrounded points may have 28 digits; ten are enough for reading, and the JSON has them all. */
    private static String written(Optional<Points> points, boolean rounded) {
        return points.map(given -> rounded ? given.value().toPlainString() : Decimals.readable(given.value()))
                .orElse(NONE);
    }
}
